import { useMemo } from 'react';
import { isFiltered } from '../derive/sector-filter';
import { AreaScreen } from '../screens/area/AreaScreen';
import { GrowthScreen } from '../screens/growth/GrowthScreen';
import { OverviewScreen } from '../screens/overview/OverviewScreen';
import type { Context } from '../views/context';
import { describeArea } from '../views/describe-area';
import { describeGrowth } from '../views/describe-growth';
import { describeOverview } from '../views/describe-overview';
import type { AreaId } from '../views/plans/all-plans';
import type { Screen } from './route';
import { WayHome } from './WayHome';

interface Props {
  readonly context: Context;
  readonly screen: Screen;
}

/** The screen that the address names. */
export function ScreenSwitch({ context, screen }: Props) {
  switch (screen.name) {
    case 'overview':
      return <Overview context={context} />;
    case 'growth':
      return <Growth context={context} />;
    case 'area':
      return <Area context={context} area={screen.area} />;
    case 'unknown':
      return <WayHome context={context} />;
  }
}

function Overview({ context }: Pick<Props, 'context'>) {
  const view = useMemo(() => describeOverview(context), [context]);
  const { area } = context.locale.words;
  return (
    <OverviewScreen
      view={view}
      filtered={isFiltered(context.choice)}
      claimWords={{ title: area.claims, note: area.claimsNote }}
    />
  );
}

function Growth({ context }: Pick<Props, 'context'>) {
  const view = useMemo(() => describeGrowth(context), [context]);
  return <GrowthScreen view={view} />;
}

function Area({ context, area }: Pick<Props, 'context'> & { readonly area: AreaId }) {
  const view = useMemo(() => describeArea(context, area), [context, area]);
  return <AreaScreen key={area} view={view} />;
}
