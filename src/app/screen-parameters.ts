import type { Edition } from '../edition/types';
import { isSlide, isStagePicture } from '../views/stage/slides';
import { plainStage, type StageQuery, seconds } from '../views/stage/stage-query';
import { plainTable, sortKeys, type TableQuery } from '../views/table-query';
import type { Reader, ScreenReader } from './route-parameters';
import type { Problem, Screen } from './route-types';

const ofMethod = ['term'] as const;
const ofStage = ['agenda', 'rotate', 'home', 'view', 'spot'] as const;
const ofTable = ['q', 'section', 'status', 'growth', 'sort', 'page'] as const;

/** Reads what only the table, the method and the stage know. */
export const screenParameters: ScreenReader = {
  names: ownOf,
  read: (one, screen, edition, problems) => ({
    term: screen.name === 'method' ? readTerm(one.text('term'), edition, problems) : null,
    table: screen.name === 'indicators' ? readTable(one, edition) : plainTable,
    stage: screen.name === 'present' ? readStage((name) => one.text(name), edition, problems) : plainStage,
  }),
};

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

function readTable(one: Reader, edition: Edition): TableQuery {
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

function readTerm(value: string | null, edition: Edition, problems: Problem[]): string | null {
  const { glossary } = edition;
  // Where the terms are not at hand yet, nothing can be shown of them or said against them.
  if (value === null || glossary === undefined || glossary.some(({ id }) => id === value)) return value;
  problems.push({ kind: 'term', value });
  return null;
}

/**
 * Reads how the stage is run.
 * @param text a parameter's value; null where it is missing
 */
function readStage(
  text: (name: (typeof ofStage)[number]) => string | null,
  edition: Edition,
  problems: Problem[],
): StageQuery {
  const wrong = (name: string, value: string) => problems.push({ kind: 'value', value: `${name}=${value}` });
  const readSeconds = (name: 'rotate' | 'home') => {
    const value = text(name);
    if (value === null) return null;
    const number = /^\d{1,5}$/.test(value) ? Number(value) : 0;
    if (number >= seconds.least && number <= seconds.most) return number;
    wrong(name, value);
    return null;
  };
  const view = text('view');
  if (view !== null && view !== 'presenter') wrong('view', view);
  const spot = text('spot');
  const known =
    spot === null || isStagePicture(spot, edition) || edition.indicators.some(({ id }) => id === spot);
  if (!known) problems.push({ kind: 'figure', value: spot });
  return {
    agenda: readAgenda(text('agenda'), edition, problems),
    rotate: readSeconds('rotate'),
    home: readSeconds('home'),
    spot: known ? spot : null,
    presenter: view === 'presenter',
  };
}

/** Slides in the order of the address, each once. */
function readAgenda(value: string | null, edition: Edition, problems: Problem[]): readonly string[] {
  if (value === null) return [];
  const wanted = [...new Set(value.split(',').filter((id) => id !== ''))];
  if (wanted.length === 0) problems.push({ kind: 'empty', value: 'agenda' });
  for (const id of wanted) if (!isSlide(id, edition)) problems.push({ kind: 'slide', value: id });
  return wanted.filter((id) => isSlide(id, edition));
}
