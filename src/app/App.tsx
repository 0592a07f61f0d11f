import { useEffect, useMemo } from 'react';
import { coreLocale } from '../format/locale';
import { suining2021Core } from '../indicators/suining-2021/core';
import { LinksContext } from '../ui/links-context';
import { CoreLocaleContext } from '../ui/locale-context';
import { createCoreContext } from '../views/context';
import { useLanguage } from './language';
import { createLinks } from './links';
import { useHash } from './navigation';
import { Overview } from './Overview';
import { parseRoute, toHref } from './route';
import { Shell } from './Shell';
import { screenTitle } from './screen-title';
import { useOverlay } from './use-overlay';
import { Waiting } from './Waiting';
import { loadWhole, useWhole } from './whole';

const edition = suining2021Core;

/**
 * Reads the address and shows the screen and what is open over it. The overview is made from what comes
 * with the first load; everything else waits for the whole app, which follows at once.
 */
export function App() {
  const hash = useHash();
  const loading = useWhole();
  const app = loading.state === 'here' ? loading.app : null;
  const { route, problems } = useMemo(() => parseRoute(hash, app?.edition ?? edition), [hash, app]);
  const language = useLanguage(route, problems);
  const [overlay, setOverlay] = useOverlay(hash);
  const chosen = route.sectors.join(',');
  const sectors = useMemo(
    () => edition.sectors.map(({ id }) => id).filter((id) => chosen.split(',').includes(id)),
    [chosen],
  );
  const locale = useMemo(() => app?.localeOf(language, route.exact), [app, language, route.exact]);
  // Chinese is at hand from the beginning, so that the overview needn't be drawn again when the rest comes;
  // under a filter it has statements that come with the rest.
  const more = language === 'en' || sectors.length > 0 ? app : null;
  const context = useMemo(
    () =>
      createCoreContext(
        more === null ? coreLocale(route.exact) : more.localeOf(language, route.exact),
        more === null ? edition : more.edition,
        new Set(sectors),
      ),
    [more, language, route.exact, sectors],
  );
  // Opening a figure changes no other address: what is drawn stays as it is, and keeps the focus.
  const place = toHref({ ...route, figure: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place says all of the route that links are made of
  const links = useMemo(() => createLinks(route), [place]);
  const title = screenTitle(context, route);
  const spoken = context.locale.language;
  useEffect(() => {
    document.title = title;
    const lang = spoken === 'zh' ? 'zh-CN' : 'en';
    // Set anew, even to the same, it makes the browser work out the style of the whole page.
    if (document.documentElement.lang !== lang) document.documentElement.lang = lang;
  }, [title, spoken]);
  const whole = app === null || locale === undefined ? null : { ...app, shared: { locale, sectors, route } };
  return (
    <CoreLocaleContext value={context.locale}>
      <LinksContext value={links}>
        {route.screen.name === 'present' ? (
          whole === null ? (
            <Waiting failed={loading.state === 'failed'} onRetry={loadWhole} />
          ) : (
            <whole.WholeStage {...whole.shared} problems={problems} />
          )
        ) : (
          <Shell
            context={context}
            route={route}
            notes={
              whole !== null ? (
                <whole.WholeNotes {...whole.shared} problems={problems} />
              ) : (
                // On the overview the missing rest is said once something of it is asked for.
                loading.state === 'failed' &&
                route.screen.name === 'overview' &&
                (route.figure !== null || overlay !== null) && <Waiting failed onRetry={loadWhole} />
              )
            }
            overlay={overlay}
            onOverlay={setOverlay}
          >
            {route.screen.name === 'overview' ? (
              <Overview context={context} />
            ) : whole === null ? (
              <Waiting failed={loading.state === 'failed'} onRetry={loadWhole} />
            ) : (
              <whole.WholeScreen {...whole.shared} />
            )}
          </Shell>
        )}
        {whole !== null && route.screen.name !== 'present' && (
          <whole.WholePanels {...whole.shared} overlay={overlay} onCloseOverlay={() => setOverlay(null)} />
        )}
      </LinksContext>
    </CoreLocaleContext>
  );
}
