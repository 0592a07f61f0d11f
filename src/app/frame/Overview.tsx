import { memo, useMemo } from 'react';
import { OverviewScreen } from '../../screens/overview/OverviewScreen';
import { SectorsScreen } from '../../screens/overview/SectorsScreen';
import type { Context } from '../../views/context';
import { describeOverview } from '../../views/screen/describe-overview';

interface Props {
  readonly context: Context;
  /** Whether the address asks for the block of targets. */
  readonly targets?: boolean;
}

/** The first screen. It is drawn again only if the filter or the language changes. */
export const Overview = memo(function Overview({ context, targets = false }: Props) {
  const view = useMemo(() => describeOverview(context), [context]);
  return view.kind === 'city' ? (
    <OverviewScreen view={view} targets={targets} />
  ) : (
    <SectorsScreen view={view} />
  );
});
