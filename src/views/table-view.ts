import type { ShownNumber } from '../format/shown-number';
import type { FigureView } from './figure/figure';

export interface TableView {
  readonly caption: string;
  /** Where its numbers stand, where that is not the edition on screen alone. */
  readonly sources?: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CellView[])[];
}

export interface CellView {
  readonly text: string;
  /** The cell's own number, which a workbook gets; null where it holds words. */
  readonly shown: ShownNumber | null;
  /** The figure that the cell opens. */
  readonly figure: FigureView | null;
}

/** Which columns of a table hold numbers: their heads stand over the digits. */
export const numberColumns = ({ columns, rows }: TableView): readonly boolean[] =>
  columns.map((_, i) => rows.some((row) => row[i]?.shown != null));

/** A cell that holds words. */
export const wordCell = (text: string): CellView => ({ text, shown: null, figure: null });

/** A cell that holds a figure. */
export const figureCell = (figure: FigureView): CellView => ({
  text: figure.text,
  shown: figure.shown,
  figure,
});
