import { cellDigits, numberFormat } from '../../format/numbers/number-format';
import type { CellView, TableView } from '../../views/table-view';
import { linesOf } from '../measure';
import type { CellStyle } from '../ooxml/workbook/cell-style';
import type { Cell, SheetRow } from '../ooxml/workbook/sheet';

/** Heights in points: of one line of text, and of the space around it. */
const line = 15;
const padding = 6;

const heightOf = (lines: number): number => lines * line + padding;

const titleOf = (text: string, size: number, spans: number, width: number): SheetRow => ({
  cells: [{ value: text, style: { bold: true, heading: true, size, wrap: true, align: 'left' }, spans }],
  height: linesOf(text, (width * usualSize) / size) * size * 1.4 + 8,
});

/** Size of the letters by which widths are counted. */
const usualSize = 11;

/** @param width of the columns that it stretches over, in characters */
export const titleRow = (text: string, spans: number, width: number): SheetRow =>
  titleOf(text, 16, spans, width);

export const headingRow = (text: string, spans: number, width: number): SheetRow =>
  titleOf(text, 13, spans, width);

/** @param width of the columns that it stretches over, in characters */
export const textRow = (text: string, spans: number, width: number, style: CellStyle = {}): SheetRow => ({
  cells: [{ value: text, style: { wrap: true, align: 'left', colour: 'dk2', ...style }, spans }],
  height: heightOf(linesOf(text, width)),
});

export const emptyRow: SheetRow = { cells: [] };

/** @param rest columns that the last one stretches over */
export const headRow = (columns: readonly string[], rights: readonly boolean[], rest = 1): SheetRow => ({
  cells: stretched(
    columns.map((value, i) => ({
      value,
      style: {
        bold: true,
        fill: 'lt2',
        edge: 'below',
        wrap: true,
        ...(rights[i] === true ? numberPlace : { align: 'left' as const }),
      },
    })),
    rest,
  ),
  height: 24,
});

/** Numbers stand apart from the words behind them. */
const numberPlace = { align: 'right', indent: 1 } as const;

/** The last cell goes on over the columns behind it, which look alike. */
function stretched(cells: readonly Cell[], rest: number): readonly Cell[] {
  const last = cells[cells.length - 1];
  if (last === undefined || rest < 2) return cells;
  const more = Array.from({ length: rest - 1 }, (): Cell => ({ ...last, value: null }));
  return [...cells.slice(0, -1), { ...last, spans: rest }, ...more];
}

/** The rows of a table below its head, over columns of these widths. */
export function tableRows(
  { rows, columns }: TableView,
  widths: readonly number[],
  rest = 1,
): readonly SheetRow[] {
  const last = columns.length - 1;
  const widthOf = (i: number) =>
    i === last && rest > 1
      ? widths.slice(last, last + rest).reduce((sum, one) => sum + one, 0)
      : (widths[i] ?? 20);
  return rows.map((row) => ({
    cells: stretched(row.map(cellOf), rest),
    height: heightOf(Math.max(1, ...row.map(({ text }, i) => linesOf(text, widthOf(i) - 2)))),
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
      ...numberPlace,
      bold: figure !== null,
      edge: isDerived ? 'dashed' : 'below',
      // In ochre and with its status beside it: a cell has no dotted line.
      ...(figure?.status === 'reconstructed' ? { colour: 'accent2' as const } : {}),
    },
  };
}
