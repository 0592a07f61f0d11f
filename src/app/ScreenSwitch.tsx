import { useMemo } from 'react';
import { isFiltered } from '../derive/sector-filter';
import { pick } from '../format/locale';
import { AreaScreen } from '../screens/area/AreaScreen';
import { GrowthScreen } from '../screens/growth/GrowthScreen';
import { IndicatorsScreen } from '../screens/indicators/IndicatorsScreen';
import { MethodScreen } from '../screens/method/MethodScreen';
import { OverviewScreen } from '../screens/overview/OverviewScreen';
import type { Context } from '../views/context';
import { describeArea } from '../views/describe-area';
import { describeGrowth } from '../views/describe-growth';
import { describeIndicators } from '../views/describe-indicators';
import { describeMethod } from '../views/describe-method';
import { describeOverview } from '../views/describe-overview';
import type { AreaId } from '../views/plans/all-plans';
import type { Route } from './route-types';
import { WayHome } from './WayHome';

interface Props {
  readonly context: Context;
  readonly route: Route;
}

/** The screen that the address names. */
export function ScreenSwitch({ context, route }: Props) {
  const { screen } = route;
  switch (screen.name) {
    case 'overview':
      return <Overview context={context} />;
    case 'growth':
      return <Growth context={context} />;
    case 'indicators':
      return <Indicators context={context} route={route} />;
    case 'method':
      return <Method context={context} />;
    case 'area':
      return <Area context={context} area={screen.area} />;
    case 'present':
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

function Indicators({ context, route }: Props) {
  const { table } = route;
  const view = useMemo(() => describeIndicators(context, table), [context, table]);
  const sections = context.edition.sections.map(({ id, name }) => ({ id, name: pick(context.locale, name) }));
  return (
    <IndicatorsScreen view={view} query={table} sections={sections} all={context.edition.indicators.length} />
  );
}

function Method({ context }: Pick<Props, 'context'>) {
  const view = useMemo(() => describeMethod(context), [context]);
  return <MethodScreen view={view} />;
}
