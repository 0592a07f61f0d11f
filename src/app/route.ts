import type { Edition } from '../indicators/edition-types';
import type { SectionId, SectorId } from '../indicators/types';
import type { AreaId } from '../views/plans/all-plans';

export type Screen =
  | { readonly name: 'overview' }
  | { readonly name: 'growth' }
  | { readonly name: 'area'; readonly area: AreaId }
  | { readonly name: 'unknown' };

/** Everything that an address says. The address is the state: nothing of this is kept elsewhere. */
export interface Route {
  readonly screen: Screen;
  /** Chosen sectors in the order of the filter; none means all. */
  readonly sectors: readonly SectorId[];
  /** The opened figure. */
  readonly figure: string | null;
}

/** What an address says that can't be followed; the notice names it. */
export type Problem = {
  readonly kind: 'address' | 'section' | 'figure' | 'sector' | 'parameter' | 'empty' | 'twice';
  readonly value: string;
};

export interface ParsedRoute {
  readonly route: Route;
  readonly problems: readonly Problem[];
}

export const home: Route = { screen: { name: 'overview' }, sectors: [], figure: null };

const parameters = ['sector', 'figure'] as const;

/**
 * Reads the part of an address behind `#`: `/area/funding?sector=medical,housing&figure=…`. Never
 * throws: what it can't follow is left out and comes back as a problem.
 */
export function parseRoute(hash: string, edition: Edition): ParsedRoute {
  const text = hash.replace(/^#/, '');
  const cut = text.indexOf('?');
  const path = cut < 0 ? text : text.slice(0, cut);
  const query = new URLSearchParams(cut < 0 ? '' : text.slice(cut + 1));
  const problems: Problem[] = [];
  const screen = parsePath(path, edition, problems);
  for (const name of new Set(query.keys())) {
    if (!parameters.some((known) => known === name)) problems.push({ kind: 'parameter', value: name });
    else if (query.getAll(name).length > 1) problems.push({ kind: 'twice', value: name });
  }
  const sectors = parseSectors(query.get('sector'), edition, problems);
  const figure = parseFigure(query.get('figure'), edition, problems);
  return { route: { screen, sectors, figure }, problems };
}

function parsePath(path: string, edition: Edition, problems: Problem[]): Screen {
  const parts = path.split('/').filter((part) => part !== '');
  const [first, second] = parts;
  if (first === undefined) return { name: 'overview' };
  if (first === 'growth' && parts.length === 1) return { name: 'growth' };
  if (first === 'area' && second !== undefined && parts.length === 2) {
    const section = edition.sections.find(({ id }) => id === second);
    if (section !== undefined && isArea(section.id)) return { name: 'area', area: section.id };
    problems.push({ kind: 'section', value: decoded(second) });
    return { name: 'unknown' };
  }
  problems.push({ kind: 'address', value: decoded(path) });
  return { name: 'unknown' };
}

const isArea = (id: SectionId): id is AreaId => id !== 'overview';

/** Broken percent signs are shown as they are. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function parseSectors(value: string | null, edition: Edition, problems: Problem[]): readonly SectorId[] {
  if (value === null) return [];
  const wanted = value.split(',').filter((id) => id !== '');
  if (wanted.length === 0) problems.push({ kind: 'empty', value: 'sector' });
  for (const id of new Set(wanted)) {
    if (!edition.sectors.some((sector) => sector.id === id)) problems.push({ kind: 'sector', value: id });
  }
  return edition.sectors.map(({ id }) => id).filter((id) => wanted.includes(id));
}

function parseFigure(value: string | null, edition: Edition, problems: Problem[]): string | null {
  if (value === null) return null;
  if (value === '') {
    problems.push({ kind: 'empty', value: 'figure' });
    return null;
  }
  if (edition.indicators.some(({ id }) => id === value)) return value;
  problems.push({ kind: 'figure', value });
  return null;
}

/** The address of a route, for a link: `#/area/funding?sector=medical`. */
export function toHref({ screen, sectors, figure }: Route): string {
  const query = [
    ...(sectors.length === 0 ? [] : [`sector=${sectors.join(',')}`]),
    ...(figure === null ? [] : [`figure=${encodeURIComponent(figure)}`]),
  ].join('&');
  return `#${pathOf(screen)}${query === '' ? '' : `?${query}`}`;
}

function pathOf(screen: Screen): string {
  switch (screen.name) {
    case 'overview':
    case 'unknown':
      return '/';
    case 'growth':
      return '/growth';
    case 'area':
      return `/area/${screen.area}`;
  }
}
