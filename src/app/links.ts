import type { Links } from '../ui/links-context';
import { type Route, type Screen, toHref } from './route';

/** Addresses from where the reader is: the filter is kept everywhere, the opened figure is let go. */
export function createLinks(route: Route): Links {
  const to = (screen: Screen) => toHref({ ...route, screen, figure: null });
  return {
    figure: (id) => toHref({ ...route, figure: id }),
    overview: to({ name: 'overview' }),
    growth: to({ name: 'growth' }),
    area: (id) => to(id === 'overview' ? { name: 'overview' } : { name: 'area', area: id }),
    toggleSector: (id) => {
      const sectors = route.sectors.includes(id)
        ? route.sectors.filter((sector) => sector !== id)
        : [...route.sectors, id];
      return toHref({ ...route, sectors, figure: null });
    },
    allSectors: toHref({ ...route, sectors: [], figure: null }),
  };
}
