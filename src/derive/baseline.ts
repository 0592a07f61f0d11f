import type { Indicator } from '../edition/types';
import { add, divide, type Interval, type Rounded, roundToInterval, scale, subtract } from './interval';
import { halfDigitAround, printedIntervalOf } from './value';

/** The value of the year before, worked back from a stated growth, in the base unit. */
export interface Baseline extends Rounded {
  readonly status: 'implied';
  /** Bounds that rounding leaves: v ÷ (1 + g) in the worst cases; in the base unit. */
  readonly low: number;
  readonly high: number;
}

/** A stated growth. */
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
 * The year before: v ÷ (1 + g), where v and g may each be off by half their last digit. For a rate that changed by
 * percentage points it is the difference. Null for a growth at constant prices, which can't be turned back into the money
 * of the year before, and for percentage points of what is no rate.
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
  // A value that fell by 100 % is 0, and the year before can't be worked back from that.
  return 1 + growth.low <= 0 ? null : divide(now, add(one, growth));
}

function beforePoints(now: Interval, unit: string, { printed, direction }: Growth): Interval | null {
  if (unit !== '%') return null;
  const points = halfDigitAround(printed, 0);
  const before = direction === 'up' ? subtract(now, points) : add(now, points);
  return before.low < 0 || before.high > 100 ? null : before;
}

/** By how much a figure rose (positive) or fell (negative) against the year before, in the base unit. */
export type Increase = Baseline;

/**
 * The amount behind a stated growth in percent: v · g ÷ (1 + g), where v and g may each be off by half their last digit. It
 * is worked out from the printed numbers and not from the rounded year before, so it has the digits that they bear. Null
 * where the year before can't be worked out, and for percentage points, which are the amount themselves.
 */
export function increaseOf(indicator: Pick<Indicator, 'printed' | 'unit' | 'change'>): Increase | null {
  const { change } = indicator;
  if (change === undefined || change.unit !== '%' || change.basis === 'constant-price') return null;
  const value = printedIntervalOf(indicator);
  const growth = growthOf(change);
  if (1 + growth.low <= 0) return null;
  const amounts = [value.low, value.high].flatMap((v) => [amount(v, growth.low), amount(v, growth.high)]);
  const interval = {
    low: Math.min(...amounts),
    mid: amount(value.mid, growth.mid),
    high: Math.max(...amounts),
  };
  return { status: 'implied', ...roundToInterval(interval), low: interval.low, high: interval.high };
}

const amount = (value: number, growth: number): number => (value * growth) / (1 + growth);
