import type { Indicator } from '../edition/types';
import { add, divide, type Interval, type Rounded, roundToInterval, scale, subtract } from './interval';
import { halfDigitAround, printedIntervalOf } from './value';

/** The value of the year before, worked back from a stated growth, in the base unit. */
export interface Baseline extends Rounded {
  readonly status: 'implied';
  /** Bounds that rounding leaves: v ÷ (1 + g) at the worst corners; in the base unit. */
  readonly low: number;
  readonly high: number;
}

/** A stated growth, whether or not its phrase is at hand. */
export type Growth = NonNullable<Indicator['change']>;

/** The growth as a signed fraction with the interval of its last digit: +13.38 % is 0.1338 ± 0.00005. */
export function growthOf(change: Growth): Interval {
  const size = scale(halfDigitAround(change.printed, 0), 0.01);
  return change.direction === 'up' ? size : { low: -size.high, mid: -size.mid, high: -size.low };
}

/** Signed growth in percent, as published: +13.38. */
export const changeValueOf = (change: Growth): number =>
  Number(`${change.direction === 'down' ? '-' : ''}${change.printed}`);

/**
 * v ÷ (1 + g) over v ± half its last digit and g ± half its last digit; of a rate that rose by percentage points
 * the difference. A growth at constant prices cannot be inverted into the money of the year before, and points
 * say nothing of what is no rate: null.
 */
export function baselineOf(indicator: Pick<Indicator, 'printed' | 'unit' | 'change'>): Baseline | null {
  const { change, unit } = indicator;
  if (change === undefined || change.basis === 'constant-price') return null;
  const now = printedIntervalOf(indicator);
  const interval = change.unit === '%' ? beforeGrowth(now, change) : beforePoints(now, unit, change);
  return interval === null
    ? null
    : { status: 'implied', ...roundToInterval(interval), low: interval.low, high: interval.high };
}

function beforeGrowth(now: Interval, change: Growth): Interval | null {
  const growth = growthOf(change);
  const one: Interval = { low: 1, mid: 1, high: 1 };
  // Nothing is left of a value that fell by all of it.
  return 1 + growth.low <= 0 ? null : divide(now, add(one, growth));
}

function beforePoints(now: Interval, unit: string, { printed, direction }: Growth): Interval | null {
  if (unit !== '%') return null;
  const points = halfDigitAround(printed, 0);
  const before = direction === 'up' ? subtract(now, points) : add(now, points);
  return before.low < 0 || before.high > 100 ? null : before;
}
