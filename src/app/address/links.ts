import type { Links } from '../../ui/links-context';
import { plainTable } from '../../views/list/table-query';
import { reload } from '../start/reload';
import { toHref } from './codec';
import { follow, replaceWith } from './navigation';
import type { Route, Screen } from './route-types';

/** The addresses of all links on a screen. They keep filter, language and digits, and drop the opened figure and term. */
export function createLinks(shown: Route): Links {
  // The slide that led a phone to this screen is behind it on every other.
  const route = { ...shown, fromSlide: null };
  const to = (screen: Screen) => toHref({ ...route, screen, figure: null, term: null, block: null });
  const withSectors = (sectors: readonly string[]) =>
    toHref({ ...route, sectors, figure: null, block: null, table: { ...route.table, page: 1 } });
  const onTable = route.screen.name === 'indicators';
  return {
    figure: (reference) => toHref({ ...shown, figure: reference }),
    overview: to({ name: 'overview' }),
    // The block stands on the overview of the city, not on that of a sector.
    targets: toHref({
      ...route,
      screen: { name: 'overview' },
      sectors: [],
      figure: null,
      term: null,
      block: 'targets',
    }),
    growth: to({ name: 'growth' }),
    method: to({ name: 'method' }),
    worksheet: to({ name: 'worksheet' }),
    onePage: to({ name: 'one-page' }),
    term: (id) => toHref({ ...route, screen: { name: 'method' }, figure: null, term: id }),
    area: (id) => to({ name: 'area', area: id }),
    booklet: (part) => to({ name: 'booklet', part }),
    indicators: (change) =>
      toHref({
        ...route,
        screen: { name: 'indicators' },
        figure: null,
        // After any other change the table begins with its first page.
        table: { ...(onTable ? route.table : plainTable), page: 1, ...change },
      }),
    toggleSector: (id) =>
      withSectors(
        route.sectors.includes(id) ? route.sectors.filter((sector) => sector !== id) : [...route.sectors, id],
      ),
    allSectors: withSectors([]),
    go: follow,
    goInstead: replaceWith,
    reload,
  };
}
