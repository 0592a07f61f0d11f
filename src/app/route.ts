import type { Edition } from '../edition/types';
import { isPart } from '../views/booklet-part';
import { isSlide } from '../views/stage/slides';
import { plainTable, type TableQuery } from '../views/table-query';
import { readParameters } from './route-parameters';
import type { Problem, Route, Screen } from './route-types';
import { screenParameters } from './screen-parameters';
import { stageParameters } from './stage-parameters';

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
  return {
    route: { screen, ...readParameters(query, edition, screen, problems, screenParameters) },
    problems,
  };
}

const plainScreens = ['growth', 'indicators', 'method'] as const;

function parsePath(path: string, edition: Edition, problems: Problem[]): Screen {
  const parts = path
    .split('/')
    .filter((part) => part !== '')
    .map(decoded);
  const [first, second] = parts;
  if (first === undefined) return { name: 'overview' };
  const plain = plainScreens.find((name) => name === first);
  if (plain !== undefined && parts.length === 1) return { name: plain };
  if (first === 'area' && second !== undefined && parts.length === 2) {
    const section = edition.sections.find(({ id }) => id === second);
    if (section !== undefined && section.kind !== 'overview') return { name: 'area', area: section.id };
    problems.push({ kind: 'section', value: second });
    return { name: 'unknown' };
  }
  if (first === 'booklet' && parts.length === 1) return { name: 'booklet', part: null };
  if (first === 'booklet' && second !== undefined && parts.length === 2 && isPart(second, edition))
    return { name: 'booklet', part: second };
  if (first === 'present' && parts.length <= 2) {
    const slide = second ?? '1';
    if (isSlide(slide, edition)) return { name: 'present', slide };
    // A number that the story does not reach is the stage's to say: only it knows how long the story is.
    if (/^[1-9]\d{0,3}$/.test(slide)) return { name: 'present', slide: Number(slide) };
    problems.push({ kind: 'slide', value: slide });
    return { name: 'present', slide: 1 };
  }
  problems.push({ kind: 'address', value: decoded(path) });
  return { name: 'unknown' };
}

/** Broken percent signs are shown as they are. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The address of a route, for a link: `#/area/funding?sector=medical`. */
export function toHref({ screen, sectors, figure, term, language, exact, table, stage }: Route): string {
  const query = [
    ...(sectors.length === 0 ? [] : [`sector=${sectors.join(',')}`]),
    ...(screen.name === 'indicators' ? tableParameters(table) : []),
    ...(screen.name === 'method' && term !== null ? [`term=${encodeURIComponent(term)}`] : []),
    ...(screen.name === 'present' ? stageParameters(stage) : []),
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
    case 'booklet':
      return `/booklet${screen.part === null ? '' : `/${screen.part}`}`;
    case 'present':
      return `/present/${screen.slide}`;
  }
}
