import type { Sheet, SheetRow } from '../ooxml/workbook/sheet';

/** Rows that stay on one page: the first, and the one behind the last. */
export interface Block {
  readonly from: number;
  readonly to: number;
}

/** Of a row without a height of its own, in points. */
const usualHeight = 18;
/** A digit of 微软雅黑, by which columns are measured, in points; and what a sheet prints on, within its margins. */
const characterWidth = 6.2;
const papers: Readonly<
  Record<NonNullable<Sheet['paper']>, { readonly width: number; readonly height: number }>
> = {
  A4: { width: 755, height: 500 },
  A3: { width: 1104, height: 748 },
};
/** Programs differ in heights and widths: a page is taken to be a little shorter. */
const caution = 0.95;

/**
 * Rows before which a page must end, so that it ends within no block. A sheet is printed as wide as its paper, so its pages are
 * as much higher.
 *
 * @param width of the sheet, in characters
 */
export function breaksFor(
  rows: readonly SheetRow[],
  blocks: readonly Block[],
  width: number,
  paper: NonNullable<Sheet['paper']>,
): readonly number[] {
  const { width: room, height } = papers[paper];
  const page = (height * caution) / Math.min(1, room / (width * characterWidth));
  const heightOf = (from: number, to: number) =>
    rows.slice(from, to).reduce((sum, row) => sum + (row.height ?? usualHeight), 0);
  const breaks: number[] = [];
  let start = 0;
  for (const { from, to } of blocks) {
    // Where the page before ends is the program's to say, so behind a full page a block begins a new one. A block higher than a
    // page begins where it stands.
    // Rather than a few rows alone, a page is filled to its end.
    const room = heightOf(start, from) < page / 4 ? page / caution : page;
    if (heightOf(start, to) <= room || heightOf(from, to) > page) continue;
    if (from > start) breaks.push(from);
    start = from;
  }
  return breaks;
}
