import { useCallback, useMemo } from 'react';
import { createPart } from '../../loading/part';
import { AreaScreen } from '../../screens/area/AreaScreen';
import { GrowthScreen } from '../../screens/growth/GrowthScreen';
import { MethodScreen } from '../../screens/method/MethodScreen';
import { WorksheetScreen } from '../../screens/method/WorksheetScreen';
import { IndicatorsScreen } from '../../screens/table/IndicatorsScreen';
import { PanelBoundary } from '../../ui/frame/PanelBoundary';
import type { Context } from '../../views/context';
import { describeIndicators } from '../../views/list/describe-indicators';
import { prepareFinding } from '../../views/list/find-indicators';
import { describeMethod } from '../../views/method/describe-method';
import { describeWorksheet } from '../../views/method/describe-worksheet';
import { describeArea } from '../../views/screen/describe-area';
import { describeGrowth } from '../../views/screen/describe-growth';
import type { Route } from '../address/route-types';
import { Lazily } from '../later/Lazily';
import { useIdleSteps } from '../later/use-idle-steps';
import { Overview } from './Overview';
import { WayHome } from './WayHome';

interface Props {
  readonly context: Context;
  readonly route: Route;
}

/** Few readers want the booklet, so it is a chunk of its own. */
const booklet = createPart(() => import('./Booklet'));

/** Nor is the sheet for the first look. */
const onePage = createPart(() => import('../later/OnePage'));

/** Both come when somebody works with several editions. */
const editionDesk = createPart(() => import('../editions/desk/DeskRoute'));
const comparison = createPart(() => import('../later/Compare'));

/** Which figures are which of another year, where one stands beside this one. */
const decisions = createPart(() => import('../editions/EditionMatches'));

/** The screen that the address names. */
export function ScreenSwitch({ context, route }: Props) {
  const { screen } = route;
  switch (screen.name) {
    case 'overview':
      return <Overview context={context} targets={route.block === 'targets'} />;
    case 'growth':
      return <Growth context={context} />;
    case 'indicators':
      return <Indicators context={context} route={route} />;
    case 'method':
      return <Method context={context} term={route.term} />;
    case 'area':
      return <Area context={context} area={screen.area} />;
    case 'booklet':
      return (
        <PanelBoundary>
          <Lazily part={booklet}>{({ Booklet }) => <Booklet context={context} part={screen.part} />}</Lazily>
        </PanelBoundary>
      );
    case 'edition':
      return (
        <PanelBoundary>
          <Lazily part={editionDesk}>
            {({ DeskRoute }) => <DeskRoute context={context} route={route} />}
          </Lazily>
        </PanelBoundary>
      );
    case 'compare':
      return (
        <PanelBoundary>
          <Lazily part={comparison}>{({ Compare }) => <Compare context={context} route={route} />}</Lazily>
        </PanelBoundary>
      );
    case 'worksheet':
      return <Worksheet context={context} />;
    case 'one-page':
      return (
        <PanelBoundary>
          <Lazily part={onePage}>{({ OnePage }) => <OnePage context={context} />}</Lazily>
        </PanelBoundary>
      );
    case 'present':
    case 'unknown':
      return <WayHome context={context} />;
  }
}

function Growth({ context }: Pick<Props, 'context'>) {
  const view = useMemo(() => describeGrowth(context), [context]);
  return <GrowthScreen view={view} />;
}

function Area({ context, area }: Pick<Props, 'context'> & { readonly area: string }) {
  const view = useMemo(() => describeArea(context, area), [context, area]);
  return <AreaScreen key={area} view={view} />;
}

function Indicators({ context, route }: Props) {
  const { table } = route;
  const view = useMemo(() => describeIndicators(context, table), [context, table]);
  const { edition } = context;
  useIdleSteps(useCallback(() => prepareFinding(edition), [edition]));
  return <IndicatorsScreen view={view} />;
}

function Worksheet({ context }: Pick<Props, 'context'>) {
  return <WorksheetScreen view={useMemo(() => describeWorksheet(context), [context])} />;
}

function Method({ context, term }: Pick<Props, 'context'> & { readonly term: string | null }) {
  const view = useMemo(() => {
    const described = describeMethod(context);
    // The schema lies beside the served page, and programs read it there; the one file has nothing beside it.
    return import.meta.env.MODE === 'single'
      ? { ...described, files: described.files.filter(({ file }) => !file.endsWith('.schema.json')) }
      : described;
  }, [context]);
  return (
    <MethodScreen
      view={view}
      term={term}
      matches={
        context.beside.length > 0 && (
          <Lazily part={decisions}>{({ EditionMatches }) => <EditionMatches context={context} />}</Lazily>
        )
      }
    />
  );
}
