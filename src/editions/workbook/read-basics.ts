import type { Text } from '../../edition/text';
import type { Edition } from '../../edition/types';
import { purposes } from '../../edition/workbook/choices';
import { halfWidth } from '../../edition/workbook/half-width';
import { type BasicRow, basicRows } from '../../edition/workbook/names';
import { basicCells, type Purpose } from '../../edition/workbook/rows';
import { choiceIn } from './choice';
import { cleaned } from './clean-text';
import type { SheetData } from './file/sheet-data';
import { plainName } from './find-columns';
import { type Faults, type FormCell, readCell } from './sheet-rows';

type BasicCells = Readonly<Record<BasicRow, FormCell>>;

/** What an edition says of itself. */
export type Facts = Pick<Edition, 'id' | 'place' | 'year' | 'previousYear' | 'source' | 'parts'>;

const keys = Object.keys(basicRows) as readonly BasicRow[];

/** The values right of their names. A row that isn't there is empty. */
export function basicsIn(sheet: SheetData, faults: Faults): BasicCells {
  const known = new Map(
    keys.flatMap((key) =>
      [plainName(basicRows[key].zh), plainName(basicRows[key].en)].map((name) => [name, key]),
    ),
  );
  const found = new Map<BasicRow, FormCell>();
  for (const { row, cells } of sheet.rows) {
    const [name, ...rest] = [...cells].sort(([a], [b]) => a - b);
    const key = name === undefined ? undefined : known.get(plainName(name[1].text));
    if (name === undefined || key === undefined || found.has(key)) continue;
    const right = rest.find(([column]) => column === name[0] + 1)?.[1];
    found.set(key, readCell(sheet.name, `B${row}`, right, faults));
  }
  const missing = (): FormCell => ({
    sheet: sheet.name,
    cell: '',
    text: '',
    isNumber: false,
    isPercent: false,
  });
  return Object.fromEntries(keys.map((key) => [key, found.get(key) ?? missing()])) as BasicCells;
}

/** The facts of the edition; null where one that is needed is missing, which is said. */
export function factsOf(cells: BasicCells, base: Edition | null, faults: Faults): Facts | null {
  for (const key of keys)
    if ('required' in basicRows[key] && cells[key].text === '')
      faults.add('error', cells[key], 'missing', '', basicRows[key].zh);
  const year = yearOf(cells.year, faults);
  const previousYear = yearOf(cells.previousYear, faults);
  if (year === null || previousYear === null) return null;
  const purpose: Purpose = choiceIn(cells.purpose.text, purposes) ?? 'same-year';
  if (previousYear >= year) {
    faults.add('error', cells.previousYear, 'year', String(previousYear), String(year));
    return null;
  }
  if (base !== null && purpose === 'next-year' && year === base.year) {
    faults.add('error', cells.year, 'year-same', String(year), String(base.year));
    return null;
  }
  const own = base === null ? null : basicCells(base, 'same-year');
  /** English is kept where the Chinese is the same. */
  const text = (key: BasicRow, before: Text | undefined): Text => {
    const zh = cells[key].text;
    return before !== undefined && own !== null && cleaned(own[key]).text === zh ? before : { zh, en: zh };
  };
  const place = text('place', base?.place);
  const isSame = base !== null && base.year === year && base.place === place;
  const column = text('column', base?.source.section);
  return {
    id: isSame ? base.id : idOf(cells.place.text, year, base),
    place,
    year,
    previousYear,
    source: {
      article: text('article', base?.source.article),
      book: text('book', base?.source.book),
      section: column.zh === '' ? mainText : column,
    },
    parts:
      base !== null && own !== null && cells.parts.text === cleaned(own.parts).text
        ? base.parts
        : partsIn(cells.parts.text),
  };
}

/** Where no part of a book is named. */
const mainText: Text = { zh: '正文', en: 'Main text' };

const partsIn = (text: string): readonly Text[] =>
  text
    .split(/[；;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((zh) => ({ zh, en: zh }));

function yearOf(cell: FormCell, faults: Faults): number | null {
  if (cell.text === '') return null;
  const [, digits = ''] = /^(\d{4})年?(度)?$/.exec(halfWidth(cell.text).replace(/\s/g, '')) ?? [];
  const year = Number(digits);
  if (year >= 1949 && year <= 2200) return year;
  faults.add('error', cell, 'year', cell.text.slice(0, 40));
  return null;
}

/** The id of the edition: that of the one before with the new year; of another place, one that its name makes. */
function idOf(place: string, year: number, base: Edition | null): string {
  const stem =
    base !== null && cleaned(base.place.zh).text === place
      ? base.id.replace(new RegExp(`-?${base.year}`), '').slice(0, 50)
      : `place-${nameHash(place)}`;
  return `${stem.replace(/^[^a-z0-9]+/, '') || 'edition'}-${year}`;
}

/** A short name of letters and digits for a Chinese one, always the same. */
function nameHash(name: string): string {
  let hash = 0;
  for (const sign of name) hash = (hash * 31 + (sign.codePointAt(0) ?? 0)) % 2147483647;
  return hash.toString(36);
}
