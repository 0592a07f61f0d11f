import { memo, useMemo } from 'react';
import { isFiltered } from '../../derive/sector-filter';
import { OverviewScreen } from '../../screens/overview/OverviewScreen';
import { SectorScreen } from '../../screens/sector/SectorScreen';
import type { Context } from '../../views/context';
import { describeOverview } from '../../views/screen/describe-overview';
import { describeSectors } from '../../views/sector/describe-sectors';

interface Props {
  readonly context: Context;
}

/** The first screen: the year of the city, or under a filter the page of the sectors. It is drawn again only if the filter or the language changes. */
export const Overview = memo(function Overview({ context }: Props) {
  return isFiltered(context.choice) ? <Sectors context={context} /> : <City context={context} />;
});

function City({ context }: Props) {
  return <OverviewScreen view={useMemo(() => describeOverview(context), [context])} />;
}

function Sectors({ context }: Props) {
  return <SectorScreen view={useMemo(() => describeSectors(context), [context])} />;
}
