import type { TrendView } from '../../views/figure/figure';
import type { SpecOf } from '../picture-kind';
import { type WithSide, withShares } from '../plot/geometry';
import type { Drawing } from '../plot/piece';

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

/** The lower edge of the bar above, and the upper edge of the bar below: this year's bar is half as high again. */
const middle = { panel: [0.385, 0.415], card: [0.47, 0.53] } as const;

/**
 * The two years as bars from zero, last year's above: hollow where it is worked out, and a notch in this year's bar where
 * it ended, so that the rest is the growth.
 */
export function twoYears(trend: TrendView, size: keyof typeof middle): Drawing {
  const { before, now, fell, short } = yearsOf(trend);
  const [end, start] = middle[size];
  const alone = trend.baseline === null;
  const status = trend.baseline?.status;
  const filled = status === 'stated' || status === 'reconstructed' ? ('soft' as const) : ('hollow' as const);
  const at = alone ? { y: 0, height: 1 } : { y: start, height: 1 - start };
  return {
    pieces: [
      ...(alone ? [] : [{ key: 'before', x: 0, y: 0, width: before, height: end, fill: filled }]),
      { key: 'now', x: 0, ...at, width: now, fill: short ? ('soft' as const) : ('first' as const) },
    ],
    lines: alone || fell || before === 1 ? [] : [{ key: 'notch', x: before, ...at, tone: 'paper' }],
  };
}

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
