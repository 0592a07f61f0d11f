import type { TrendView } from '../../views/figure/figure';
import type { SpecOf } from '../picture-kind';
import { rowHeight, type WithSide, withShares } from '../rows/geometry';

/*
 * Growth and growths share this folder: growths are the growth of several figures, and where a filter leaves one of
 * them, the wall shows it as a growth.
 */

/** Shorter than this, a bar has no room for its own number: it is light, and the number is written over it. */
const shortest = 0.7;

/** The two years as lengths of bars, the longer one as long as there is room. */
export interface Years {
  readonly before: number;
  readonly now: number;
  /** It fell, so that this year's bar is the shorter one. */
  readonly fell: boolean;
  /** It fell so far that this year's bar has no room for its number. */
  readonly short: boolean;
}

export function yearsOf({ ratio }: TrendView): Years {
  const now = ratio !== null && ratio > 1 ? 1 / ratio : 1;
  return { before: Math.min(ratio ?? 1, 1), now, fell: now < 1, short: now < shortest };
}

/** The year before as a part of this year, above one where it fell. */
export const shareBefore = ({ ratio }: TrendView): number => ratio ?? 1;

/** Growth rates as bars, the longest as long as there is room; a fall lies on the other side of zero. */
export function growthsOf({ trends }: SpecOf<'growths'>): readonly WithSide<TrendView>[] {
  const values = trends.map(({ change }) => change.value);
  const fall = Math.max(0, ...values.map((value) => -value));
  const whole = fall + Math.max(0, ...values);
  const zero = whole === 0 ? 0 : fall / whole;
  return withShares(trends, ({ change }) => change.value, whole).map((row) => ({
    ...row,
    zero,
    start: row.change.value < 0 ? zero - row.share : zero,
  }));
}

export const growthHeight = (): number => 14;
export const growthsHeight = ({ trends }: SpecOf<'growths'>): number => rowHeight * trends.length;
