import type { Language } from '../format/number-style';
import type { Edition } from '../indicators/edition-types';
import type { SectionId, SectorId } from '../indicators/types';
import { plainTable, type TableQuery } from '../views/describe-indicators';
import type { AreaId } from '../views/plans/all-plans';
import { readParameters } from './route-parameters';

export type Screen =
  | { readonly name: 'overview' }
  | { readonly name: 'growth' }
  | { readonly name: 'indicators' }
  | { readonly name: 'method' }
  | { readonly name: 'area'; readonly area: AreaId }
  | { readonly name: 'unknown' };

/** Everything that an address says. The address is the state: nothing of this is kept elsewhere. */
export interface Route {
  readonly screen: Screen;
  /** Chosen sectors in the order of the filter; none means all. */
  readonly sectors: readonly SectorId[];
  /** The opened figure. */
  readonly figure: string | null;
  /** Null where the address leaves it open: then the remembered one. */
  readonly language: Language | null;
  /** Numbers with every digit instead of as printed. */
  readonly exact: boolean;
  /** What the table of all indicators shows; plain on every other screen. */
  readonly table: TableQuery;
}

/** What an address says that can't be followed; the notice names it. */
export interface Problem {
  readonly kind: 'address' | 'section' | 'figure' | 'sector' | 'parameter' | 'value' | 'empty' | 'twice';
  readonly value: string;
}

export interface ParsedRoute {
  readonly route: Route;
  readonly problems: readonly Problem[];
}

/**
 * Reads the part of an address behind `#`: `/area/funding?sector=medical,housing&figure=…`. Never
 * throws: what it can't follow is left out and comes back as a problem.
 */
export function parseRoute(hash: string, edition: Edition): ParsedRoute {
  const text = hash.replace(/^#/, '');
  const cut = text.indexOf('?');
  const problems: Problem[] = [];
  const screen = parsePath(cut < 0 ? text : text.slice(0, cut), edition, problems);
  const query = new URLSearchParams(cut < 0 ? '' : text.slice(cut + 1));
  return { route: { screen, ...readParameters(query, edition, screen, problems) }, problems };
}

const plainScreens = ['growth', 'indicators', 'method'] as const;

function parsePath(path: string, edition: Edition, problems: Problem[]): Screen {
  const parts = path.split('/').filter((part) => part !== '');
  const [first, second] = parts;
  if (first === undefined) return { name: 'overview' };
  const plain = plainScreens.find((name) => name === first);
  if (plain !== undefined && parts.length === 1) return { name: plain };
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

/** The address of a route, for a link: `#/area/funding?sector=medical`. */
export function toHref({ screen, sectors, figure, language, exact, table }: Route): string {
  const query = [
    ...(sectors.length === 0 ? [] : [`sector=${sectors.join(',')}`]),
    ...(screen.name === 'indicators' ? tableParameters(table) : []),
    ...(exact ? ['exact=1'] : []),
    ...(language === null ? [] : [`lang=${language}`]),
    ...(figure === null ? [] : [`figure=${encodeURIComponent(figure)}`]),
  ].join('&');
  return `#${pathOf(screen)}${query === '' ? '' : `?${query}`}`;
}

function tableParameters(table: TableQuery): readonly string[] {
  const order =
    table.sort === plainTable.sort && !table.descending
      ? []
      : [`sort=${table.descending ? '-' : ''}${table.sort}`];
  return [
    ...(table.find === '' ? [] : [`q=${encodeURIComponent(table.find)}`]),
    ...(table.section === null ? [] : [`section=${table.section}`]),
    ...(table.status === null ? [] : [`status=${table.status}`]),
    ...(table.growing ? ['growth=1'] : []),
    ...order,
    ...(table.page === 1 ? [] : [`page=${table.page}`]),
  ];
}

function pathOf(screen: Screen): string {
  switch (screen.name) {
    case 'overview':
    case 'unknown':
      return '/';
    case 'growth':
    case 'indicators':
    case 'method':
      return `/${screen.name}`;
    case 'area':
      return `/area/${screen.area}`;
  }
}
