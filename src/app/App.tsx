import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useMemo } from 'react';
import { builtInEdition } from '../editions/edition-query';
import { localeOf } from '../format/locale';
import { LinksContext } from '../ui/links-context';
import { LocaleContext } from '../ui/locale-context';
import { PanelBoundary } from '../ui/PanelBoundary';
import { createContext } from '../views/context';
import { FigurePanel } from './FigurePanel';
import { useLanguage } from './language';
import { createLinks } from './links';
import { useHash } from './navigation';
import { parseRoute, toHref } from './route';
import { ScreenSwitch } from './ScreenSwitch';
import { Shell } from './Shell';
import { screenTitle } from './screen-title';

const StageRoute = lazy(() => import('./StageRoute').then((module) => ({ default: module.StageRoute })));

/** Reads the address, makes the context of every view, and shows screen and opened figure. */
export function App() {
  const { data: edition } = useQuery(builtInEdition);
  const hash = useHash();
  const { route, problems } = useMemo(() => parseRoute(hash, edition), [hash, edition]);
  const language = useLanguage(route, problems);
  const chosen = route.sectors.join(',');
  const context = useMemo(() => {
    const choice = edition.sectors.map(({ id }) => id).filter((id) => chosen.split(',').includes(id));
    return createContext(localeOf(language, route.exact), edition, new Set(choice));
  }, [edition, chosen, language, route.exact]);
  // Opening a figure changes no other address: what is drawn stays as it is, and keeps the focus.
  const place = toHref({ ...route, figure: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place says all of the route that links are made of
  const links = useMemo(() => createLinks(route), [place]);
  const title = screenTitle(context, route);
  useEffect(() => {
    document.title = title;
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [title, language]);
  return (
    <LocaleContext value={context.locale}>
      <LinksContext value={links}>
        {route.screen.name === 'present' ? (
          <PanelBoundary>
            <Suspense fallback={<p className="p-4">{context.locale.words.app.loadingStage}</p>}>
              <StageRoute context={context} route={route} problems={problems} />
            </Suspense>
          </PanelBoundary>
        ) : (
          <>
            <Shell context={context} route={route} problems={problems}>
              <ScreenSwitch context={context} route={route} />
            </Shell>
            <FigurePanel context={context} route={route} hash={hash} />
          </>
        )}
      </LinksContext>
    </LocaleContext>
  );
}
