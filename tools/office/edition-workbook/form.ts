import type { Edition } from '../../../src/edition/types';
import { basicRows, claimColumns, figureColumns, sheetNames } from '../../../src/edition/workbook/names';
import { basicCells, type Purpose, rowNamesOf, waitingRow } from '../../../src/edition/workbook/rows';
import type { MadeCell, MadeSheet } from './made-workbook';

export type MadeRow = Readonly<Partial<Record<keyof typeof figureColumns, MadeCell>>>;

const columns = Object.keys(figureColumns) as readonly (keyof typeof figureColumns)[];

/** The sheet of figures with these rows below its headers. */
const figureSheet = (rows: readonly MadeRow[]): MadeSheet => ({
  rows: [
    columns.map((column) => figureColumns[column].zh),
    ...rows.map((row) => columns.map((column) => row[column] ?? null)),
  ],
});

/** The row of last year's figure, with what was typed into it. */
export function filled(edition: Edition, id: string, typed: MadeRow): MadeRow {
  const indicator = edition.indicators.find((one) => one.id === id);
  if (indicator === undefined) throw new RangeError(id);
  const row = Object.fromEntries(
    Object.entries(waitingRow(indicator, rowNamesOf(edition))).filter(([, text]) => text !== ''),
  );
  return { ...row, ...typed };
}

/** The sheets of a form for the year after, with these rows of figures. */
export function formOf(
  edition: Edition,
  rows: readonly MadeRow[],
  basics: Readonly<Partial<Record<keyof typeof basicRows, string>>> = {},
  purpose: Purpose = 'next-year',
): Record<string, MadeSheet> {
  const cells = {
    ...basicCells(edition, purpose),
    article: '编造的年度综述',
    book: '编造的年鉴',
    ...basics,
  };
  return {
    [sheetNames.basics]: {
      rows: (Object.keys(basicRows) as (keyof typeof basicRows)[]).map((key) => [
        basicRows[key].zh,
        cells[key],
      ]),
    },
    [sheetNames.figures]: figureSheet(rows),
    [sheetNames.claims]: { rows: [Object.values(claimColumns).map(({ zh }) => zh)] },
  };
}

/** The column of the figures by its letter. */
export const letterOf = (column: keyof typeof figureColumns): string =>
  String.fromCharCode(65 + columns.indexOf(column));
