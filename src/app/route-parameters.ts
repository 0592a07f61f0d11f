import type { CoreEdition } from '../indicators/core-edition';
import type { SectorId } from '../indicators/types';
import { plainStage } from '../views/stage/stage-query';
import { plainTable, sortKeys, type TableQuery } from '../views/table-query';
import type { Problem, Route, Screen } from './route-types';
import { ofStage, readStage } from './stage-parameters';

const everywhere = ['sector', 'figure', 'lang', 'exact'] as const;
const ofMethod = ['term'] as const;
const ofTable = ['q', 'section', 'status', 'growth', 'sort', 'page'] as const;

type Parameters = Omit<Route, 'screen'>;

/** Reads what stands behind `?`; each parameter is valid, missing, or a problem that names it. */
export function readParameters(
  query: URLSearchParams,
  edition: CoreEdition,
  screen: Screen,
  problems: Problem[],
): Parameters {
  const known: readonly string[] = [...everywhere, ...ownOf(screen)];
  for (const name of new Set(query.keys())) {
    if (!known.includes(name)) problems.push({ kind: 'parameter', value: name });
    else if (query.getAll(name).length > 1) problems.push({ kind: 'twice', value: name });
  }
  const one = new Reader(query, problems);
  return {
    sectors: readSectors(one.text('sector'), edition, problems),
    figure: readFigure(one.text('figure'), edition, problems),
    term: screen.name === 'method' ? readTerm(one.text('term'), edition, problems) : null,
    language: one.oneOf('lang', ['zh', 'en'] as const),
    exact: one.oneOf('exact', ['1'] as const) === '1',
    table: screen.name === 'indicators' ? readTable(one, edition) : plainTable,
    stage: screen.name === 'present' ? readStage((name) => one.text(name), edition, problems) : plainStage,
  };
}

/** What an address may say on one screen only. */
function ownOf({ name }: Screen): readonly string[] {
  switch (name) {
    case 'indicators':
      return ofTable;
    case 'method':
      return ofMethod;
    case 'present':
      return ofStage;
    case 'overview':
    case 'growth':
    case 'area':
    case 'booklet':
    case 'unknown':
      return [];
  }
}

/** Takes single parameters and says what is wrong with them. */
class Reader {
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

function readTable(one: Reader, edition: CoreEdition): TableQuery {
  const section = one.oneOf(
    'section',
    edition.sections.map(({ id }) => id),
  );
  const status = one.oneOf('status', ['stated', 'reconstructed'] as const);
  const growing = one.oneOf('growth', ['1'] as const) === '1';
  const sort = one.oneOf(
    'sort',
    sortKeys.flatMap((key) => [key, `-${key}` as const]),
  );
  const pages = Array.from({ length: 999 }, (_, i) => String(i + 1));
  const page = one.oneOf('page', pages);
  return {
    find: one.text('q') ?? '',
    section,
    status,
    growing,
    sort: sortKeys.find((key) => sort === key || sort === `-${key}`) ?? plainTable.sort,
    descending: sort?.startsWith('-') ?? false,
    page: page === null ? 1 : Number(page),
  };
}

function readSectors(value: string | null, edition: CoreEdition, problems: Problem[]): readonly SectorId[] {
  if (value === null) return [];
  const wanted = value.split(',').filter((id) => id !== '');
  if (wanted.length === 0) problems.push({ kind: 'empty', value: 'sector' });
  for (const id of new Set(wanted)) {
    if (!edition.sectors.some((sector) => sector.id === id)) problems.push({ kind: 'sector', value: id });
  }
  return edition.sectors.map(({ id }) => id).filter((id) => wanted.includes(id));
}

function readFigure(value: string | null, edition: CoreEdition, problems: Problem[]): string | null {
  if (value === null || edition.indicators.some(({ id }) => id === value)) return value;
  problems.push({ kind: 'figure', value });
  return null;
}

function readTerm(value: string | null, edition: CoreEdition, problems: Problem[]): string | null {
  const { glossary } = edition;
  // Where the terms are not at hand yet, nothing can be shown of them or said against them.
  if (value === null || glossary === undefined || glossary.some(({ id }) => id === value)) return value;
  problems.push({ kind: 'term', value });
  return null;
}
