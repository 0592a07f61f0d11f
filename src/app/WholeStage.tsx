import { lazy, Suspense } from 'react';
import type { Locale } from '../format/locale';
import type { SectorId } from '../indicators/types';
import { PanelBoundary } from '../ui/PanelBoundary';
import type { Problem, Route } from './route-types';
import { WholeProvider } from './WholeProvider';

interface Props {
  readonly locale: Locale;
  readonly sectors: readonly SectorId[];
  readonly route: Route;
  readonly problems: readonly Problem[];
}

const StageRoute = lazy(() => import('./StageRoute').then((module) => ({ default: module.StageRoute })));

/** The presentation, a chunk of its own, in the place of the frame and its screens. */
export function WholeStage({ locale, sectors, route, problems }: Props) {
  return (
    <WholeProvider locale={locale} sectors={sectors}>
      {(context) => (
        <PanelBoundary>
          <Suspense fallback={<p className="p-4">{locale.words.stage.loading}</p>}>
            <StageRoute context={context} route={route} problems={problems} />
          </Suspense>
        </PanelBoundary>
      )}
    </WholeProvider>
  );
}
