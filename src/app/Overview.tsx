import { memo, type ReactNode, useMemo } from 'react';
import { isFiltered } from '../derive/sector-filter';
import { OverviewScreen } from '../screens/overview/OverviewScreen';
import type { CoreContext } from '../views/context';
import { describeOverview, type OverviewView } from '../views/describe-overview';

interface Props {
  readonly context: CoreContext;
  /** What stands below the headlines under a filter. */
  readonly SectorParts: (props: { readonly view: OverviewView }) => ReactNode;
}

/** The first screen, made from what comes with the first load; drawn anew only for another choice or language. */
export const Overview = memo(function Overview({ context, SectorParts }: Props) {
  const view = useMemo(() => describeOverview(context), [context]);
  return (
    <OverviewScreen
      view={view}
      sectorParts={isFiltered(context.choice) ? <SectorParts view={view} /> : null}
    />
  );
});
