import type { Match } from '../../edition/match';
import type { EditionTexts } from '../../edition/texts';
import type { Edition } from '../../edition/types';
import type { WorkbookFault } from '../../edition/workbook/fault';
import {
  claimColumns,
  figureColumns,
  otherColumns,
  type SheetKey,
  sheetNames,
  shownColumns,
} from '../../edition/workbook/names';
import { rowNamesOf } from '../../edition/workbook/rows';
import { assembled, noTexts } from './assemble';
import { openPackage, PackageFault } from './file/open-package';
import { readSheets } from './file/read-sheets';
import type { SheetData } from './file/sheet-data';
import { findColumns, type Head } from './find-columns';
import { Groups } from './groups';
import { nearest } from './likeness';
import type { Making } from './making';
import { sayNumbersLeft } from './phrase/numbers-left';
import { basicsIn, factsOf } from './read-basics';
import { readClaims, readOthers } from './read-claims';
import { readFigures } from './read-figures';
import { Faults, type FormRow, formRows } from './sheet-rows';

/** An edition that workbooks are made from. */
export interface Known {
  readonly edition: Edition;
  readonly texts: EditionTexts;
}

export interface WorkbookReading {
  /**
   * Without the rows in which an error stands, and then a draft. Null where nothing can be made of the rest: where the year or the
   * place is missing, or every figure.
   */
  readonly edition: Edition | null;
  readonly texts: EditionTexts;
  /** The edition that the workbook was made from, by its id. */
  readonly from: string | null;
  /** What the column of relations says, by the codes of the rows. */
  readonly matches: readonly Match[];
  readonly faults: readonly WorkbookFault[];
}

/**
 * Reads the workbook of an edition: any order of columns, from any office program. All faults are returned at once, each at
 * its cell. It yields the share that is done, from 0 to 1, so that the page can answer in between.
 *
 * @param find an edition by its id: that from which the workbook was made gives what the workbook doesn't carry
 */
export function* readEditionWorkbook(
  bytes: Uint8Array,
  find: (editionId: string) => Known | null,
): Generator<number, WorkbookReading> {
  const nothing = { edition: null, texts: noTexts, from: null, matches: [] };
  try {
    const file = openPackage(bytes);
    const sheets = yield* inSteps(readSheets(file, isOurs), 0, 0.7);
    return yield* inSteps(readAll(sheets, find), 0.7, 1);
  } catch (fault) {
    if (!(fault instanceof PackageFault)) throw fault;
    const { kind, found, detail } = fault;
    return { ...nothing, faults: [{ sheet: '', cell: '', kind, found, detail, weight: 'error' }] };
  }
}

/** The steps of a part of the work as shares of all of it. How many there will be nobody knows, so they grow smaller. */
function* inSteps<T>(steps: Generator<undefined, T>, from: number, to: number): Generator<number, T> {
  let left = 1;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    left *= 0.98;
    yield to - (to - from) * left;
  }
}

const plain = (name: string): string => name.replace(/[\s\u3000]+/g, '');
const isOurs = (name: string): boolean => Object.values<string>(sheetNames).includes(plain(name));

function* readAll(
  sheets: readonly SheetData[],
  find: (editionId: string) => Known | null,
): Generator<undefined, WorkbookReading> {
  const faults = new Faults();
  const sheetOf = (key: SheetKey): SheetData | undefined =>
    sheets.find(({ name }) => plain(name) === sheetNames[key]);
  const nothing = { edition: null, texts: noTexts, from: null, matches: [] };
  const basics = sheetOf('basics');
  const figures = sheetOf('figures');
  const there = sheets.map(({ name }) => name);
  for (const key of ['basics', 'figures'] as const)
    if (sheetOf(key) === undefined)
      faults.add(
        'error',
        { sheet: '', cell: '' },
        'sheet-missing',
        sheetNames[key],
        nearest(sheetNames[key], there),
      );
  if (basics === undefined || figures === undefined) return { ...nothing, faults: faults.inOrder(there) };

  const basic = basicsIn(basics, faults);
  const from = basic.from.text === '' ? null : basic.from.text;
  const known = from === null ? null : find(from);
  if (from !== null && known === null) {
    faults.add('error', basic.from, 'from-unknown', from);
    return { ...nothing, from, faults: faults.inOrder(there) };
  }
  const base = known?.edition ?? null;
  const facts = factsOf(basic, base, faults);
  const groups = new Groups(base);
  const choices = sheetOf('choices');
  if (choices !== undefined) yield* groups.addFrom(choices, faults);
  const making: Making = {
    base,
    isNext: facts === null || base === null || facts.id !== base.id,
    year: facts?.year ?? 0,
    previousYear: facts?.previousYear ?? 0,
    names: rowNamesOf(base ?? { sections: [], sectors: [] }),
    groups,
    faults,
  };
  const read = yield* readFigures(figures.name, yield* rowsOf(figures, figureColumns, faults), making);
  const claimSheet = sheetOf('claims');
  const claims = readClaims(
    claimSheet?.name ?? '',
    yield* rowsOf(claimSheet, claimColumns, faults),
    new Set(read.indicators.map(({ id }) => id)),
    making,
  );
  const otherSheet = sheetOf('others');
  const others = readOthers(otherSheet?.name ?? '', yield* rowsOf(otherSheet, otherColumns, faults), making);
  yield;
  const isWhole = !faults.hasErrors;
  // What is said by a row with an error is not known.
  if (isWhole) yield* sayNumbersLeft(read.texts, { indicators: read.indicators, claims, others }, faults);
  if (isWhole && read.indicators.length === 0)
    faults.add('error', { sheet: figures.name, cell: '' }, 'no-figures');
  if (facts === null || read.indicators.length === 0)
    return { ...nothing, from, matches: read.matches, faults: faults.inOrder(there) };
  const made = assembled(
    {
      facts,
      figures: read,
      claims: claimSheet === undefined && !making.isNext ? (base?.claims ?? []) : claims,
      others: otherSheet === undefined && !making.isNext ? (base?.noIndicators ?? []) : others,
    },
    making,
    known?.texts ?? noTexts,
  );
  const edition: Edition = isWhole ? made.edition : { ...made.edition, draft: true };
  return { ...made, edition, from, matches: read.matches, faults: faults.inOrder(there) };
}

function* rowsOf<Column extends string>(
  sheet: SheetData | undefined,
  names: Parameters<typeof findColumns<Column>>[1],
  faults: Faults,
): Generator<undefined, readonly FormRow<Column>[]> {
  if (sheet === undefined) return [];
  const head: Head<Column> = findColumns(sheet, names);
  faults.all.push(...head.faults);
  return yield* formRows(sheet, head, faults, shownColumns);
}
