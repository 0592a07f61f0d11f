import type { Locale } from '../format/locale';
import type { SectorId } from '../indicators/types';
import { Notices } from './Notices';
import { OnPaper } from './OnPaper';
import type { Problem, Route } from './route-types';
import { WholeProvider } from './WholeProvider';

interface Props {
  readonly locale: Locale;
  readonly sectors: readonly SectorId[];
  readonly route: Route;
  readonly problems: readonly Problem[];
}

/** What is said above a screen: faults of its address, and on paper its filter. */
export function WholeNotes({ locale, sectors, route, problems }: Props) {
  return (
    <WholeProvider locale={locale} sectors={sectors}>
      {(context) => (
        <>
          <OnPaper context={context} route={route} />
          <Notices context={context} problems={problems} />
        </>
      )}
    </WholeProvider>
  );
}
