import type { Edition } from '../../edition/types';
import { plainTable } from '../../views/list/table-query';
import { plainStage } from '../../views/slide/stage-query';
import { parameters } from './parameters/parameters';
import { readPath, writePath } from './path';
import { piecesOf, writePieces } from './pieces';
import type { Problem, Route, Screen } from './route-types';

export interface ParsedRoute {
  readonly route: Route;
  readonly problems: readonly Problem[];
}

/** The route of an address that names a screen and nothing else. */
const plainRoute = (screen: Screen): Route => ({
  screen,
  edition: null,
  beside: null,
  sectors: [],
  figure: null,
  block: null,
  fromSlide: null,
  term: null,
  language: null,
  exact: false,
  table: plainTable,
  show: 'all',
  stage: plainStage,
});

const knownOn = (screen: Screen) =>
  parameters.filter((parameter) => parameter.screen === null || parameter.screen === screen.name);

/**
 * Reads the part of an address behind `#`: `/area/funding?sector=medical,housing&figure=…`. Never
 * throws: what can't be followed is left out and returned as a problem.
 *
 * @param edition the chosen one
 * @param editions all that the page can show
 */
export function parseRoute(
  hash: string,
  edition: Edition,
  editions: readonly Edition[] = [edition],
): ParsedRoute {
  const problems: Problem[] = [];
  const say = (problem: Problem) => problems.push(problem);
  const pieces = piecesOf(hash);
  const screen = readPath(pieces.path, edition, say);
  const query = new URLSearchParams(pieces.parameters.join('&'));
  const known = knownOn(screen);
  for (const name of new Set(query.keys())) {
    if (!known.some((parameter) => parameter.name === name)) say({ kind: 'parameter', value: name });
    else if (query.getAll(name).length > 1) say({ kind: 'twice', value: name });
  }
  let route = plainRoute(screen);
  for (const { name, read } of known) {
    const value = query.get(name);
    if (value === '') say({ kind: 'empty', value: name });
    else if (value !== null) route = read(route, value, { edition, editions, say });
  }
  return { route, problems };
}

/** The address of a route, for a link: `#/area/funding?sector=medical`. */
export function toHref(route: Route): string {
  const written = knownOn(route.screen).flatMap(({ name, write }) => {
    const value = write(route);
    return value === null ? [] : [`${name}=${value}`];
  });
  return writePieces({ path: writePath(route.screen), parameters: written });
}
