import type { Locale } from '../format/locale';
import type { SectorId } from '../indicators/types';
import { createPart } from '../loading/part';
import { Lazily } from './Lazily';
import type { Problem, Route } from './route-types';
import { WholeProvider } from './WholeProvider';

interface Props {
  readonly locale: Locale;
  readonly sectors: readonly SectorId[];
  readonly route: Route;
  readonly problems: readonly Problem[];
}

const stage = createPart(() => import('./StageRoute'));

/** The presentation, a chunk of its own, in the place of the frame and its screens. */
export function WholeStage({ locale, sectors, route, problems }: Props) {
  return (
    <WholeProvider locale={locale} sectors={sectors}>
      {(context) => (
        <Lazily part={stage}>
          {({ StageRoute }) => <StageRoute context={context} route={route} problems={problems} />}
        </Lazily>
      )}
    </WholeProvider>
  );
}
