import type { FigureView } from './figure/figure';
import type { CellView } from './view';

/** A cell that holds words. */
export const wordCell = (text: string): CellView => ({ text, shown: null, figure: null });

/** A cell that holds a figure. */
export const figureCell = (figure: FigureView): CellView => ({
  text: figure.text,
  shown: figure.shown,
  figure,
});
