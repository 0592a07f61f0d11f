import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue, useEffect } from 'react';
import { createPart } from '../../loading/part';
import { LinksContext } from '../../ui/links-context';
import { LocaleContext } from '../../ui/locale-context';
import { toHref } from '../address/codec';
import { useHash } from '../address/navigation';
import type { Route } from '../address/route-types';
import { type Moment, useMoment } from '../address/use-moment';
import { useDropGuard } from '../editions/drop/use-drop-guard';
import { useDataLinks } from '../editions/use-data-links';
import { Lazily } from '../later/Lazily';
import { useWarmCharts } from '../later/use-warm-charts';
import { TakeAwayHost } from '../take-away/menu/TakeAwayHost';
import { FigurePanel } from './FigurePanel';
import { FigureRehearsal } from './FigureRehearsal';
import { Overlays } from './Overlays';
import { ScreenSwitch } from './ScreenSwitch';
import { Shell } from './Shell';
import { screenTitle } from './screen-title';
import { useOverlay } from './use-overlay';

const client = new QueryClient();

/** The whole dashboard; the address decides what it shows. */
export function App() {
  return (
    <QueryClientProvider client={client}>
      <AtAddress />
    </QueryClientProvider>
  );
}

/** Fetches an edition that the page has not, or says why it can't be had. */
const loader = createPart(() => import('../editions/folder/EditionLoader'));

/** The presentation replaces the frame and its screens. It is a chunk of its own. */
const stage = createPart(() => import('../stage/StageRoute'));

/**
 * Reads the address and shows the screen and what is open over it. A click is answered by the frame and by what opens
 * over the screen: both are drawn at once. The screen itself is drawn behind them.
 */
function AtAddress() {
  const hash = useHash();
  const now = useMoment(hash);
  const later = useDeferredValue(now);
  const [overlay, setOverlay] = useOverlay(hash);
  useWarmCharts();
  useDataLinks();
  useDropGuard(
    isOn('edition', now) ? 'desk' : isOn('present', now) ? 'stage' : 'other',
    toHref({ ...now.route, screen: desk, figure: null }),
  );
  const shown = isAnsweredAtOnce(now, later) ? now : later;
  const title = screenTitle(shown.context, shown.route);
  const spoken = shown.context.locale.language;
  useEffect(() => {
    document.title = title;
    const lang = spoken === 'zh' ? 'zh-CN' : 'en';
    // Writing `lang`, even the same value, makes the browser work out the style of the whole page.
    if (document.documentElement.lang !== lang) document.documentElement.lang = lang;
  }, [title, spoken]);
  const { context, route, problems, missing } = now;
  return (
    <Spoken moment={now}>
      <TakeAwayHost context={context} route={route}>
        {isOn('present', now) && missing === null ? (
          <Lazily part={stage}>
            {({ StageRoute }) => <StageRoute context={context} route={route} problems={problems} />}
          </Lazily>
        ) : (
          <>
            <Shell now={now} shown={shown} overlay={overlay} onOverlay={setOverlay}>
              <Spoken moment={shown}>
                {isLost(shown) ? (
                  <Lazily part={loader}>
                    {({ EditionLoader }) => (
                      <EditionLoader context={shown.context} route={shown.route} id={shown.missing} />
                    )}
                  </Lazily>
                ) : (
                  <ScreenSwitch context={shown.context} route={shown.route} />
                )}
              </Spoken>
            </Shell>
            <FigurePanel context={context} route={route} />
            <FigureRehearsal context={context} />
            <Overlays context={context} route={route} open={overlay} onClose={() => setOverlay(null)} />
          </>
        )}
      </TakeAwayHost>
    </Spoken>
  );
}

const desk = { name: 'edition', step: 'open' } as const;

const isOn = (name: Route['screen']['name'], ...moments: readonly Moment[]) =>
  moments.every(({ route }) => route.screen.name === name);

/** Whether the address is of an edition that the page has not. On the desk it may just be brought in. */
const isLost = (moment: Moment): moment is Moment & { readonly missing: string } =>
  moment.missing !== null && moment.route.screen.name !== 'edition';

/**
 * Whether the screen is drawn together with the frame. The stage is, because it has no frame. So is a table that is
 * sorted or searched, because it begins with a few rows.
 */
const isAnsweredAtOnce = (now: Moment, later: Moment): boolean =>
  isOn('present', now) ||
  isOn('present', later) ||
  (isOn('indicators', now, later) && now.context === later.context);

/** Gives components the language and the links of an address. */
function Spoken({ moment, children }: { readonly moment: Moment; readonly children: ReactNode }) {
  return (
    <LocaleContext value={moment.context.locale}>
      <LinksContext value={moment.links}>{children}</LinksContext>
    </LocaleContext>
  );
}
