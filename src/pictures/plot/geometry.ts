import type { Datum } from '../../views/picture/pieces';
import type { Fill } from '../signs/fills';
import { type Drawing, keyOf, type Piece } from './piece';

/** An item with the length of its bar, as a share of the axis. */
export type WithShare<T> = T & { readonly share: number };

/** A bar that may lie on either side of zero: where it begins and where zero is, as shares of the width. */
export type WithSide<T> = WithShare<T> & { readonly start: number; readonly zero: number };

/**
 * Bars from one zero, in the order in which they are given. A fall is as long as a rise: its sign stands in its number.
 *
 * @param end of the axis; null for the largest value
 */
export function withShares<T>(
  items: readonly T[],
  lengthOf: (item: T) => number,
  end: number | null,
): readonly WithShare<T>[] {
  const lengths = items.map((item) => Math.abs(lengthOf(item)));
  const whole = end ?? Math.max(...lengths);
  return items.map((item, i) => ({ ...item, share: whole === 0 ? 0 : (lengths[i] ?? 0) / whole }));
}

export const fillOf = ({ hollow, tone }: Pick<Datum, 'hollow' | 'tone'>): Fill => (hollow ? 'hollow' : tone);

/** How much of its row a bar takes, in the middle of it. */
const thickness = 0.5;

/** Lying bars, one a row; all rows are equally high. */
export function rowsDrawing(
  rows: readonly WithSide<Pick<Datum, 'figure' | 'tone' | 'hollow'>>[],
  track: boolean,
): Drawing {
  const height = thickness / rows.length;
  const at = (i: number) => (i + (1 - thickness) / 2) / rows.length;
  const bars = rows.map(
    (row, i): Piece => ({
      key: keyOf(row.figure),
      x: row.start,
      y: at(i),
      width: row.share,
      height,
      fill: fillOf(row),
    }),
  );
  const tracks = track
    ? bars.map((bar): Piece => ({ ...bar, key: `${bar.key} track`, x: 0, width: 1, fill: 'track' }))
    : [];
  return {
    pieces: [...tracks, ...bars],
    lines: rows.flatMap(({ zero }, i) =>
      zero > 0 ? [{ key: `zero ${i}`, x: zero, y: at(i), height, tone: 'ink' as const }] : [],
    ),
  };
}
