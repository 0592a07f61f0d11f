import type { Locale } from '../format/locale';
import type { SectorId } from '../indicators/types';
import type { Route } from './route-types';
import { ScreenSwitch } from './ScreenSwitch';
import { WholeProvider } from './WholeProvider';

interface Props {
  readonly locale: Locale;
  readonly sectors: readonly SectorId[];
  readonly route: Route;
}

/** Any screen but the overview. */
export function WholeScreen({ locale, sectors, route }: Props) {
  return (
    <WholeProvider locale={locale} sectors={sectors}>
      {(context) => <ScreenSwitch context={context} route={route} />}
    </WholeProvider>
  );
}
