import type { Text } from '../../edition/text';
import type { Edition } from '../../edition/types';
import {
  claimColumns,
  type FigureColumn,
  faultColumn,
  figureColumns,
  otherColumns,
  type Required,
  sheetNames,
} from '../../edition/workbook/names';
import {
  claimRow,
  figureRow,
  type Purpose,
  type RowNames,
  waitingClaim,
  waitingRow,
} from '../../edition/workbook/rows';
import type { Language } from '../../format/number-style';
import { yearsWordsOf } from '../../format/words/years';
import { linesOf } from '../measure';
import type { Sheet } from '../ooxml/workbook/sheet';
import { listedText, listFor } from './choices-sheet';
import { cellOf, headerCell, headerOf, type Part, styleOf } from './form-cells';

interface Options {
  readonly for: Purpose;
  readonly language: Language;
}

interface FormColumn extends Text {
  readonly key: string;
  readonly required?: Required;
  /** In characters. */
  readonly width: number;
  readonly part: Part;
}

/** Lists reach below the last row, so that rows can be added. */
const listedRows = 3000;

/** A row has room for two lines, since what will be typed is as long as that. */
function heightOf(row: Readonly<Record<string, string>>, columns: readonly FormColumn[]): number {
  const lines = columns.map(({ key, width, part }) =>
    part === 'code' ? 1 : linesOf(row[key] ?? '', width - 2),
  );
  return 6 + 15 * Math.min(6, Math.max(2, ...lines));
}

/** What is wrong in a row, in a marked copy; nobody sees it before. */
const faults: FormColumn = { key: 'fault', zh: faultColumn, en: 'To be mended', width: 44, part: 'given' };

/** A sheet with a head, a row for each of the rows, and lists where there are any. */
function formSheet(
  name: string,
  own: readonly FormColumn[],
  rows: readonly Readonly<Record<string, string>>[],
  {
    frozen,
    folded,
    language,
  }: { readonly frozen: number; readonly folded?: string; readonly language: Language },
): Sheet {
  const words = yearsWordsOf(language).workbook;
  const columns = [...own.slice(0, frozen), faults, ...own.slice(frozen)];
  const firstFolded = columns.findIndex(({ key }) => key === folded);
  return {
    name,
    hidden: [frozen],
    ...(firstFolded < 0 ? {} : { folded: [firstFolded, columns.length - 1] as const }),
    columns: columns.map(({ width }) => width),
    columnStyles: columns.map(({ part }) => styleOf(part)),
    rows: [
      {
        cells: columns.map((column) => headerCell(headerOf(column, language), column.part)),
        height: language === 'en' ? 54 : 28,
      },
      ...rows.map((row) => ({
        cells: columns.map(({ key, part }) => cellOf(listedText(key, row[key] ?? '', language), part)),
        height: heightOf(row, columns),
      })),
    ],
    frozen: { column: frozen + 1, row: 1 },
    filter: { from: { column: 0, row: 0 }, to: { column: columns.length - 1, row: rows.length } },
    repeated: [0, 0],
    paper: 'A3',
    lists: columns.flatMap(
      ({ key }, column) =>
        listFor(key, { column, row: 1 }, { column, row: listedRows }, words.notInList) ?? [],
    ),
    isForm: true,
  };
}

const columnsOf = (
  names: Readonly<Record<string, Text & { readonly required?: Required }>>,
  widths: Readonly<Record<string, number>>,
  partOf: (key: string) => Part,
): readonly FormColumn[] =>
  Object.entries(names).map(([key, name]) => ({
    key,
    ...name,
    width: widths[key] ?? 12,
    part: partOf(key),
  }));

const widthsOfFigures: Readonly<Record<FigureColumn, number>> = {
  section: 12,
  name: 26,
  value: 12,
  phrase: 42,
  unit: 8,
  lastValue: 22,
  lastPhrase: 30,
  relation: 11,
  hedge: 8,
  growth: 8,
  direction: 8,
  growthUnit: 10,
  against: 12,
  growthPhrase: 28,
  period: 14,
  scope: 16,
  sectors: 16,
  kind: 10,
  weight: 10,
  polarity: 14,
  note: 30,
  reading: 24,
  place: 10,
  nameEn: 30,
  code: 12,
};

/** What is filled in only where the article says it. */
const more: readonly string[] = [
  'hedge',
  'growth',
  'direction',
  'growthUnit',
  'against',
  'growthPhrase',
  'period',
  'scope',
];

export function figuresSheet(edition: Edition, names: RowNames, { for: purpose, language }: Options): Sheet {
  const row = purpose === 'next-year' ? waitingRow : figureRow;
  return formSheet(
    sheetNames.figures,
    columnsOf(figureColumns, widthsOfFigures, (key) => {
      if (['value', 'phrase'].includes(key)) return 'fill';
      if (['code', 'nameEn'].includes(key)) return 'code';
      if (['lastValue', 'lastPhrase'].includes(key)) return 'last';
      return more.includes(key) ? 'more' : 'given';
    }),
    edition.indicators.map((indicator) => row(indicator, names)),
    { frozen: 2, folded: 'kind' satisfies FigureColumn, language },
  );
}

export function claimsSheet(edition: Edition, names: RowNames, { for: purpose, language }: Options): Sheet {
  const row = purpose === 'next-year' ? waitingClaim : claimRow;
  return formSheet(
    sheetNames.claims,
    columnsOf(claimColumns, { section: 18, text: 44, phrase: 46, about: 30, last: 44, code: 14 }, (key) =>
      ['text', 'phrase'].includes(key) ? 'fill' : key === 'last' || key === 'code' ? key : 'given',
    ),
    edition.claims.map((claim) => row(claim, names)),
    { frozen: 1, language },
  );
}

export function othersSheet(edition: Edition, { for: purpose, language }: Options): Sheet {
  return formSheet(
    sheetNames.others,
    columnsOf(otherColumns, { phrase: 50, reason: 60 }, () => 'fill'),
    purpose === 'next-year'
      ? []
      : edition.noIndicators.map(({ phrase, reason }) => ({ phrase, reason: reason.zh })),
    { frozen: 0, language },
  );
}
