import { memo, useMemo } from 'react';
import { isFiltered } from '../../derive/sector-filter';
import { OverviewScreen } from '../../screens/overview/OverviewScreen';
import { SectorParts } from '../../screens/overview/SectorParts';
import type { Context } from '../../views/context';
import { describeOverview } from '../../views/screen/describe-overview';

/** The first screen. It is drawn again only if the filter or the language changes. */
export const Overview = memo(function Overview({ context }: { readonly context: Context }) {
  const view = useMemo(() => describeOverview(context), [context]);
  return (
    <OverviewScreen
      view={view}
      sectorParts={isFiltered(context.choice) ? <SectorParts view={view} /> : null}
    />
  );
});
