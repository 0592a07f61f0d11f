import type { Locale } from '../format/locale';
import type { SectorId } from '../indicators/types';
import { FigurePanel } from './FigurePanel';
import { Overlays } from './Overlays';
import type { Overlay } from './overlay';
import type { Route } from './route-types';
import { useWarmCharts } from './use-warm-charts';
import { WholeProvider } from './WholeProvider';

interface Props {
  readonly locale: Locale;
  readonly sectors: readonly SectorId[];
  readonly route: Route;
  readonly overlay: Overlay;
  readonly onCloseOverlay: () => void;
}

/** What opens over any screen: the detail of a figure, search, the list of keys. */
export function WholePanels({ locale, sectors, route, overlay, onCloseOverlay }: Props) {
  useWarmCharts();
  return (
    <WholeProvider locale={locale} sectors={sectors}>
      {(context) => (
        <>
          <FigurePanel context={context} route={route} />
          <Overlays context={context} open={overlay} onClose={onCloseOverlay} />
        </>
      )}
    </WholeProvider>
  );
}
