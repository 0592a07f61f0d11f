import type { Edition } from '../edition/types';
import type { Problem, Route, Screen } from './route-types';

const everywhere = ['sector', 'figure', 'lang', 'exact'] as const;

type Parameters = Omit<Route, 'screen'>;
type OfScreens = Pick<Parameters, 'term' | 'table' | 'stage'>;

/** What an address may say on one screen only. */
export interface ScreenReader {
  readonly names: (screen: Screen) => readonly string[];
  readonly read: (one: Reader, screen: Screen, edition: Edition, problems: Problem[]) => OfScreens;
}

/** Reads what stands behind `?`; each parameter is valid, missing, or a problem that names it. */
export function readParameters(
  query: URLSearchParams,
  edition: Edition,
  screen: Screen,
  problems: Problem[],
  ofScreens: ScreenReader,
): Parameters {
  const known: readonly string[] = [...everywhere, ...ofScreens.names(screen)];
  for (const name of new Set(query.keys())) {
    if (!known.includes(name)) problems.push({ kind: 'parameter', value: name });
    else if (query.getAll(name).length > 1) problems.push({ kind: 'twice', value: name });
  }
  const one = new Reader(query, problems);
  return {
    sectors: readSectors(one.text('sector'), edition, problems),
    figure: readFigure(one.text('figure'), edition, problems),
    language: one.oneOf('lang', ['zh', 'en'] as const),
    exact: one.oneOf('exact', ['1'] as const) === '1',
    ...ofScreens.read(one, screen, edition, problems),
  };
}

/** Takes single parameters and says what is wrong with them. */
export class Reader {
  constructor(
    private readonly query: URLSearchParams,
    private readonly problems: Problem[],
  ) {}

  /** The value, null where missing; an empty one is said to be empty. */
  text(name: string): string | null {
    const value = this.query.get(name);
    if (value !== '') return value;
    this.problems.push({ kind: 'empty', value: name });
    return null;
  }

  oneOf<T extends string>(name: string, values: readonly T[]): T | null {
    const value = this.text(name);
    if (value === null) return null;
    const found = values.find((candidate) => candidate === value);
    if (found === undefined) this.problems.push({ kind: 'value', value: `${name}=${value}` });
    return found ?? null;
  }
}

function readSectors(value: string | null, edition: Edition, problems: Problem[]): readonly string[] {
  if (value === null) return [];
  const wanted = value.split(',').filter((id) => id !== '');
  if (wanted.length === 0) problems.push({ kind: 'empty', value: 'sector' });
  for (const id of new Set(wanted)) {
    if (!edition.sectors.some((sector) => sector.id === id)) problems.push({ kind: 'sector', value: id });
  }
  return edition.sectors.map(({ id }) => id).filter((id) => wanted.includes(id));
}

function readFigure(value: string | null, edition: Edition, problems: Problem[]): string | null {
  if (value === null || edition.indicators.some(({ id }) => id === value)) return value;
  problems.push({ kind: 'figure', value });
  return null;
}
