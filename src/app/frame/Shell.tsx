import { type ReactNode, Suspense, useCallback, useMemo, useRef } from 'react';
import { pick } from '../../format/locale';
import { useLinks } from '../../ui/links-context';
import { type Counted, describeFilter } from '../../views/screen/describe-filter';
import { toHref } from '../address/codec';
import type { Route } from '../address/route-types';
import { presentHref } from '../address/stage-link';
import type { Moment } from '../address/use-moment';
import { usePlace } from '../address/use-place';
import { EditionPlace } from '../editions/EditionPlace';
import { chooseNextTheme } from '../start/theme';
import { ExactNote } from './ExactNote';
import { Footer } from './Footer';
import { Bar } from './head/Bar';
import { DraftBadge } from './head/DraftBadge';
import { MainNavigation } from './head/MainNavigation';
import { Toolbar } from './head/Toolbar';
import { Notices } from './Notices';
import { OnPaper } from './OnPaper';
import { SlideLink } from './SlideLink';
import { useFocusKept, useFocusOnScreenChange } from './screen-focus';
import { useShortcuts } from './shortcuts';
import type { Overlay } from './use-overlay';

interface Props {
  /** What the address says: the navigation and the filter show it at once. */
  readonly now: Moment;
  /** What the screen shows. While the next screen is being drawn, this is still the one before. */
  readonly shown: Moment;
  /** Opens something over the screen. */
  readonly overlay: Overlay;
  readonly onOverlay: (overlay: Overlay) => void;
  readonly children: ReactNode;
}

/**
 * What stands around every screen: name and source, navigation, the sector filter, the reading aids. Each
 * `Suspense` is a part of the built page that React hydrates in a task of its own, so that a slow processor can answer a
 * click in between.
 */
export function Shell({ now, shown, overlay, onOverlay, children }: Props) {
  const { context, route } = now;
  const { locale, edition } = context;
  const { screen } = shown.route;
  const { words } = locale;
  const links = useLinks();
  const page = useRef<HTMLDivElement>(null);
  const main = useRef<HTMLElement>(null);
  const place = placeOf(shown.route);
  // If the address names a term of the glossary or a block, the screen scrolls to it and puts the focus on it.
  const atTop = shown.route.term === null && shown.route.block === null;
  usePlace(page, route, shown.route, place, atTop);
  useFocusOnScreenChange(main, placeOf(route), place, atTop);
  useFocusKept(main, shown.route, overlay);
  const onKeys = useCallback(() => onOverlay('keys'), [onOverlay]);
  const { language } = locale;
  useShortcuts({
    search: () => onOverlay('search'),
    keys: onKeys,
    home: () => links.go(links.overview),
    growth: () => links.go(links.growth),
    table: () => links.go(links.indicators({})),
    method: () => links.go(links.method),
    present: () => links.go(presentHref({ ...route, language }, edition)),
    theme: chooseNextTheme,
    language: () => links.go(toHref({ ...route, language: language === 'zh' ? 'en' : 'zh' })),
    exact: () => links.go(toHref({ ...route, exact: !route.exact })),
  });
  const counted = countedOn(route);
  const onOverview = route.screen.name === 'overview';
  const filter = useMemo(() => describeFilter(context, counted), [context, counted]);
  return (
    <div
      ref={page}
      className={`mx-auto flex min-h-screen max-w-[160rem] flex-col px-2 pb-2 pt-1.5 md:px-4 xl:px-6 print:max-w-none print:p-0 ${route.figure === null ? 'print:block' : 'print:hidden'}`}
    >
      <button
        type="button"
        className="app-only sr-only rounded-edge bg-ink px-2 py-1 text-paper focus:not-sr-only focus:absolute focus:left-2 focus:top-2"
        onClick={() => main.current?.focus()}
      >
        {words.app.skip}
      </button>
      <header
        className={`flex flex-wrap items-center gap-x-1.5 gap-y-0.5 md:gap-x-2 print:mb-1 ${screen.name === 'booklet' || screen.name === 'one-page' ? 'print:hidden' : ''}`}
      >
        <div
          className={`relative flex min-w-0 items-center gap-1 ${edition.draft === true ? 'max-lg:w-full lg:flex-1' : 'flex-1'}`}
        >
          <p
            className={`min-w-0 font-title text-body font-bold md:text-section xl:text-title ${language === 'zh' ? 'lg:text-title' : 'lg:text-quote'}`}
          >
            <a href={links.overview} className="hover:underline hover:underline-offset-4">
              {words.app.name(pick(locale, edition.place), edition.year)}
              {onOverview && <span className="hidden lg:inline">{words.app.nameLong}</span>}
            </a>
          </p>
          {edition.draft === true && <DraftBadge route={route} />}
          <EditionPlace context={context} route={route} />
        </div>
        {!onOverview && (
          <MainNavigation
            screen={route.screen}
            targets={false}
            className="app-only hidden gap-2 max-lg:order-last max-lg:w-full md:flex"
          />
        )}
        <Toolbar
          context={context}
          route={{ ...route, language }}
          onSearch={() => onOverlay('search')}
          onKeys={onKeys}
        />
      </header>
      {/* The desk has heads of its own, and nothing on it follows the filter. */}
      {screen.name !== 'edition' && <Bar context={context} screen={route.screen} filter={filter} />}
      {shown.route.sectors.length > 0 && (
        <p className="sr-only print:hidden" role="status">
          {filter.count}
        </p>
      )}
      <OnPaper context={shown.context} route={shown.route} />
      <Notices context={shown.context} problems={shown.problems} />
      <SlideLink context={shown.context} route={shown.route} />
      <main
        ref={main}
        tabIndex={-1}
        aria-busy={!isSameScreen(now, shown)}
        className="flex flex-1 flex-col outline-none"
      >
        {shown.context.locale.exact && <ExactNote context={shown.context} />}
        <Suspense>{children}</Suspense>
      </main>
      <Suspense>
        <Footer
          context={shown.context}
          onPaper={!['indicators', 'method', 'booklet', 'one-page'].includes(screen.name)}
        />
      </Suspense>
    </div>
  );
}

/** Whether all that is shown is the same, whatever figure is open over it. */
const isSameScreen = (a: Moment, b: Moment): boolean =>
  a.context === b.context && a.links === b.links && a.problems === b.problems;

/** The path of the screen. All parts of the booklet have one, because they are places within one screen. */
function placeOf({ screen }: Route): string {
  return screen.name === 'area' ? screen.area : screen.name;
}

const countedOn = ({ screen }: Route): Counted =>
  screen.name === 'area' ? screen.area : screen.name === 'growth' ? 'growth' : 'all';
