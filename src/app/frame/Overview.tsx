import { memo, useMemo } from 'react';
import { OverviewScreen } from '../../screens/overview/OverviewScreen';
import { SectorScreen } from '../../screens/sector/SectorScreen';
import type { Context } from '../../views/context';
import { describeOverview } from '../../views/screen/describe-overview';

interface Props {
  readonly context: Context;
  /** Whether the address asks for the block of targets. */
  readonly targets?: boolean;
}

/**
 * The first screen: the year of the city, or under a filter the page of the sectors. It is drawn again only if the filter or
 * the language changes.
 */
export const Overview = memo(function Overview({ context, targets = false }: Props) {
  const view = useMemo(() => describeOverview(context), [context]);
  return view.kind === 'city' ? (
    <OverviewScreen view={view} targets={targets} />
  ) : (
    <SectorScreen view={view} />
  );
});
