import { type ReactNode, useEffect, useRef } from 'react';
import { pick } from '../format/locale';
import { useLinks } from '../ui/links-context';
import { SectorChips } from '../ui/SectorChips';
import { button } from '../ui/styles';
import type { Context } from '../views/context';
import { type Counted, describeFilter } from '../views/describe-filter';
import { AreaNavigation } from './AreaNavigation';
import { Footer } from './Footer';
import { Notices } from './Notices';
import type { Problem, Route } from './route';
import { toHref } from './route';
import { useTheme } from './theme';

interface Props {
  readonly context: Context;
  readonly route: Route;
  readonly problems: readonly Problem[];
  readonly appName: string;
  readonly children: ReactNode;
}

/** What stands around every screen: name and source, navigation, the sector filter, the reading aids. */
export function Shell({ context, route, problems, appName, children }: Props) {
  const { locale, edition } = context;
  const { words } = locale;
  const links = useLinks();
  const theme = useTheme();
  const main = useRef<HTMLElement>(null);
  useFocusOnScreenChange(main, toHref({ ...route, figure: null, sectors: [] }));
  const filter = describeFilter(context, countedOn(route));
  const onOverview = route.screen.name === 'overview';
  const current = (here: boolean) => (here ? { 'aria-current': 'page' as const } : {});
  const link = (here: boolean) =>
    `inline-flex min-h-[2.5rem] items-center px-1 hover:underline hover:underline-offset-4 ${here ? 'font-bold' : ''}`;
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
            {appName}
            <span className="hidden lg:inline">{words.app.nameLong}</span>
          </a>
        </p>
        <p className="text-note text-ink-soft md:text-body">
          <span className="xl:hidden">{words.app.source(pick(locale, edition.source.book))}</span>
          <span className="hidden xl:inline">
            {words.app.sourceLong(pick(locale, edition.source.book), pick(locale, edition.source.article))}
          </span>
        </p>
        <nav aria-label={words.app.navigation} className="ml-auto flex items-center gap-1">
          <a href={links.overview} className={link(onOverview)} {...current(onOverview)}>
            {words.app.overview}
          </a>
          <a
            href={links.growth}
            className={link(route.screen.name === 'growth')}
            {...current(route.screen.name === 'growth')}
          >
            {words.app.growth}
          </a>
          <button type="button" className={button} onClick={theme.next} title={words.app.themeHint}>
            <svg viewBox="0 0 20 20" className="h-2.5 w-2.5" aria-hidden="true">
              <circle cx="10" cy="10" r="7" className="fill-none stroke-current" strokeWidth="1.8" />
              <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
            </svg>
            <span className="sr-only md:not-sr-only">{words.app.themes[theme.choice]}</span>
          </button>
        </nav>
      </header>
      {!onOverview && <AreaNavigation context={context} screen={route.screen} />}
      <div className="py-1">
        <SectorChips chips={filter.chips} total={filter.total} />
        {route.sectors.length > 0 && (
          <p className="mt-0.5 text-note text-ink-soft" role="status">
            {filter.count}
          </p>
        )}
      </div>
      <Notices context={context} problems={problems} />
      <main ref={main} tabIndex={-1} className="flex flex-1 flex-col outline-none">
        {children}
      </main>
      <Footer context={context} />
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
