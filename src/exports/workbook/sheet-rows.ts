import { cellDigits, numberFormat } from '../../format/numbers/number-format';
import type { CellView, TableView } from '../../views/table-view';
import { linesOf } from '../measure';
import type { CellStyle } from '../ooxml/workbook/cell-style';
import type { Cell, SheetRow } from '../ooxml/workbook/sheet';

/** Heights in points: of one line of text, and of the space around it. */
const line = 15;
const padding = 6;

const heightOf = (lines: number): number => lines * line + padding;

export const titleRow = (text: string, spans: number): SheetRow => ({
  cells: [{ value: text, style: { bold: true, heading: true, size: 16 } }],
  height: 30,
  spans,
});

export const headingRow = (text: string, spans: number): SheetRow => ({
  cells: [{ value: text, style: { bold: true, heading: true, size: 13 } }],
  height: 26,
  spans,
});

/** @param width of the columns that it stretches over, in characters */
export const textRow = (text: string, spans: number, width: number, style: CellStyle = {}): SheetRow => ({
  cells: [{ value: text, style: { wrap: true, align: 'left', colour: 'dk2', ...style } }],
  height: heightOf(linesOf(text, width)),
  spans,
});

export const emptyRow: SheetRow = { cells: [] };

export const headRow = (columns: readonly string[], rights: readonly boolean[]): SheetRow => ({
  cells: columns.map((value, i) => ({
    value,
    style: {
      bold: true,
      fill: 'lt2',
      edge: 'below',
      wrap: true,
      align: rights[i] === true ? 'right' : 'left',
    },
  })),
  height: 24,
});

/** Which columns of a table hold numbers: their heads stand over the digits. */
export const numberColumns = ({ columns, rows }: TableView): readonly boolean[] =>
  columns.map((_, i) => rows.some((row) => row[i]?.shown != null));

/** The rows of a table below its head. */
export function tableRows({ rows }: TableView, widths: readonly number[]): readonly SheetRow[] {
  return rows.map((row) => ({
    cells: row.map(cellOf),
    height: heightOf(Math.max(1, ...row.map(({ text }, i) => linesOf(text, (widths[i] ?? 20) - 1)))),
  }));
}

function cellOf(cell: CellView): Cell {
  const { text, shown, figure } = cell;
  if (shown === null)
    return { value: text === '' ? null : text, style: { edge: 'below', wrap: true, align: 'left' } };
  const isDerived = figure?.status === 'derived';
  return {
    value: { digits: cellDigits({ shown }) },
    style: {
      format: numberFormat({ text, shown }),
      align: 'right',
      bold: figure !== null,
      edge: isDerived ? 'dashed' : 'below',
      // In ochre and with its status beside it: a cell has no dotted line.
      ...(figure?.status === 'reconstructed' ? { colour: 'accent2' as const } : {}),
    },
  };
}
