import type { ShownNumber } from '../format/shown-number';
import type { FigureView } from './figure/figure';

export interface TableView {
  readonly caption: string;
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

/** A cell that holds words. */
export const wordCell = (text: string): CellView => ({ text, shown: null, figure: null });

/** A cell that holds a figure. */
export const figureCell = (figure: FigureView): CellView => ({
  text: figure.text,
  shown: figure.shown,
  figure,
});
