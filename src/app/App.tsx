import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { builtInEdition } from '../editions/edition-query';
import { chinese, pick } from '../format/locale';
import { LinksContext } from '../ui/links-context';
import { LocaleContext } from '../ui/locale-context';
import { createContext } from '../views/context';
import { FigurePanel } from './FigurePanel';
import { createLinks } from './links';
import { useHash } from './navigation';
import { parseRoute } from './route';
import { ScreenSwitch } from './ScreenSwitch';
import { Shell } from './Shell';
import { screenTitle } from './screen-title';

/** Reads the address, makes the context of every view, and shows screen and opened figure. */
export function App() {
  const { data: edition } = useQuery(builtInEdition);
  const hash = useHash();
  const locale = chinese;
  const { route, problems } = useMemo(() => parseRoute(hash, edition), [hash, edition]);
  const chosen = route.sectors.join(',');
  const context = useMemo(
    () =>
      createContext(
        locale,
        edition,
        new Set(edition.sectors.map(({ id }) => id).filter((id) => chosen.split(',').includes(id))),
      ),
    [edition, chosen],
  );
  const links = useMemo(() => createLinks(route), [route]);
  const title = screenTitle(context, route);
  useEffect(() => {
    document.title = title;
    document.documentElement.lang = 'zh-CN';
  }, [title]);
  return (
    <LocaleContext value={locale}>
      <LinksContext value={links}>
        <Shell
          context={context}
          route={route}
          problems={problems}
          appName={locale.words.app.name(pick(locale, edition.place), edition.year)}
        >
          <ScreenSwitch context={context} screen={route.screen} />
        </Shell>
        <FigurePanel context={context} route={route} hash={hash} />
      </LinksContext>
    </LocaleContext>
  );
}
