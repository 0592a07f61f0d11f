import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { pick } from '../format/locale';
import { useLinks } from '../ui/links-context';
import { SectorChips } from '../ui/SectorChips';
import type { Context } from '../views/context';
import { type Counted, describeFilter } from '../views/describe-filter';
import { AreaNavigation } from './AreaNavigation';
import { Footer } from './Footer';
import { MainNavigation } from './MainNavigation';
import { Notices } from './Notices';
import { type Overlay, Overlays } from './Overlays';
import { toHref } from './route';
import type { Problem, Route } from './route-types';
import { useShortcuts } from './shortcuts';
import { presentHref } from './stage-link';
import { Toolbar } from './Toolbar';
import { useTheme } from './theme';

interface Props {
  readonly context: Context;
  readonly route: Route;
  readonly problems: readonly Problem[];
  readonly children: ReactNode;
}

/** What stands around every screen: name and source, navigation, the sector filter, the reading aids. */
export function Shell({ context, route, problems, children }: Props) {
  const { locale, edition } = context;
  const { words } = locale;
  const links = useLinks();
  const theme = useTheme();
  const [overlay, setOverlay] = useState<Overlay>(null);
  const main = useRef<HTMLElement>(null);
  useFocusOnScreenChange(
    main,
    toHref({ ...route, figure: null, sectors: [], exact: false, language: null }).split('?')[0] ?? '',
  );
  const { next: nextTheme } = theme;
  useShortcuts(
    useMemo(() => {
      const go = (href: string) => () => links.go(href);
      const search = () => setOverlay('search');
      const language = go(toHref({ ...route, language: locale.language === 'zh' ? 'en' : 'zh' }));
      const exact = go(toHref({ ...route, exact: !route.exact }));
      return {
        '/': search,
        'Ctrl+K': search,
        '?': () => setOverlay('keys'),
        '1': go(links.overview),
        '2': go(links.growth),
        '3': go(links.indicators({})),
        '4': go(links.method),
        p: go(presentHref({ ...route, language: locale.language })),
        t: nextTheme,
        e: language,
        d: exact,
      };
    }, [links, route, locale.language, nextTheme]),
  );
  const filter = describeFilter(context, countedOn(route));
  return (
    <div className="mx-auto flex min-h-screen max-w-[160rem] flex-col px-2 pb-2 pt-1.5 md:px-4 xl:px-6">
      <button
        type="button"
        className="sr-only rounded-edge bg-ink px-2 py-1 text-paper focus:not-sr-only focus:absolute focus:left-2 focus:top-2"
        onClick={() => main.current?.focus()}
      >
        {words.app.skip}
      </button>
      <header className="flex flex-wrap items-center gap-x-3">
        <p className="w-full font-title text-title font-bold md:w-auto">
          <a href={links.overview} className="hover:underline hover:underline-offset-4">
            {words.app.name(pick(locale, edition.place), edition.year)}
            <span className="hidden xl:inline">{words.app.nameLong}</span>
          </a>
        </p>
        <p className="text-note text-ink-soft xl:text-body">
          {words.app.source(pick(locale, edition.source.book))}
        </p>
        <div className="flex flex-wrap items-center gap-x-2 md:ml-auto">
          <MainNavigation screen={route.screen} />
          <Toolbar
            route={{ ...route, language: locale.language }}
            theme={theme.choice}
            onTheme={theme.next}
            onSearch={() => setOverlay('search')}
          />
        </div>
      </header>
      {(route.screen.name === 'area' || route.screen.name === 'growth') && (
        <AreaNavigation context={context} screen={route.screen} />
      )}
      {route.screen.name !== 'method' && (
        <div className="py-1">
          <SectorChips chips={filter.chips} total={filter.total} />
          {route.sectors.length > 0 && (
            <p className="mt-0.5 text-note text-ink-soft" role="status">
              {filter.count}
            </p>
          )}
        </div>
      )}
      {locale.exact && <p className="pb-1 text-note text-second">{words.numbers.note}</p>}
      <Notices context={context} problems={problems} />
      <main ref={main} tabIndex={-1} className="flex flex-1 flex-col outline-none">
        {children}
      </main>
      <Footer context={context} onKeys={() => setOverlay('keys')} />
      <Overlays context={context} open={overlay} onClose={() => setOverlay(null)} />
    </div>
  );
}

const countedOn = ({ screen }: Route): Counted =>
  screen.name === 'area' ? screen.area : screen.name === 'growth' ? 'growth' : 'all';

/** A new screen begins at its top, and a screen reader begins with it; the first screen is left alone. */
function useFocusOnScreenChange(main: { readonly current: HTMLElement | null }, screen: string): void {
  const shown = useRef(screen);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [screen, main]);
}
