import type { Change } from '../indicators/types';
import type { Indicator } from '../indicators/edition-types';
import { add, divide, type Interval, roundTo, scale, supportedExponent } from './interval';
import { halfDigitAround, printedIntervalOf } from './value';

/** The value of the year before, worked back from a stated growth. */
export interface Baseline {
  readonly status: 'implied';
  /** Rounded to what the interval supports; in the base unit. */
  readonly value: number;
  /** Bounds that rounding leaves: v ÷ (1 + g) at the worst corners; in the base unit. */
  readonly low: number;
  readonly high: number;
  /** Power of ten of the last digit of `value`. */
  readonly exponent: number;
}

/** The growth as a signed fraction with the interval of its last digit: +13.38 % is 0.1338 ± 0.00005. */
export function growthOf(change: Change): Interval {
  const size = scale(halfDigitAround(change.printed, 0), 0.01);
  return change.direction === 'up' ? size : { low: -size.high, mid: -size.mid, high: -size.low };
}

/** Signed growth in percent, as published: +13.38. */
export const changeValueOf = (change: Change): number =>
  Number(`${change.direction === 'down' ? '-' : ''}${change.printed}`);

/**
 * v ÷ (1 + g) over v ± half its last digit and g ± half its last digit. A growth at constant prices
 * cannot be inverted into the money of the year before, so it has no baseline: null.
 */
export function baselineOf(indicator: Pick<Indicator, 'printed' | 'unit' | 'change'>): Baseline | null {
  const { change } = indicator;
  if (change === undefined || change.basis === 'constant-price') return null;
  const growth = growthOf(change);
  const one: Interval = { low: 1, mid: 1, high: 1 };
  const interval = divide(printedIntervalOf(indicator), add(one, growth));
  const exponent = supportedExponent(interval);
  return {
    status: 'implied',
    value: roundTo(interval.mid, exponent),
    low: interval.low,
    high: interval.high,
    exponent,
  };
}
