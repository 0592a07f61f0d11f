import type { Match } from '../../edition/match';
import type { Change, Indicator } from '../../edition/types';
import { growthOf } from '../baseline';
import { parseDecimal } from '../decimal';
import {
  divide,
  type Interval,
  type Rounded,
  roundTo,
  roundToInterval,
  scale,
  subtract,
  withoutDust,
} from '../interval';
import { baseUnitOf, roundingIntervalOf } from '../value';
import { isSamePeriod, type Years } from './same-period';

/** Why no growth may be said between two values. */
export type NoGrowth =
  | 'unmatched'
  | 'redefined'
  | 'units'
  | 'kinds'
  | 'periods'
  /** At least one side is only a growth, without a value. */
  | 'no-value'
  /** 约, 余, 以上 or 以下 leave it open which of the two is larger. */
  | 'hedged'
  /** Other digits are printed, but the unrounded values may be equal: which is larger lies within the rounding of both. */
  | 'rounding';

/** How the values may stand to each other, in percent of the year before or in percentage points. */
interface Bounded {
  readonly unit: '%' | '个百分点';
  /** In the unit, signed; it contains the exact growth of any unrounded values that print so. */
  readonly interval: Interval;
  /** Percent with the digits that the interval supports, points with those that both years are printed with. */
  readonly rounded: Rounded;
}

export type Between =
  | ({
      readonly kind: 'growth';
      /** Of the printed values; `flat` where these are equal, whatever rounding leaves. */
      readonly direction: 'up' | 'down' | 'flat';
      readonly isMoney: boolean;
    } & Bounded)
  /** Which of the two is larger, but not by how much. */
  | { readonly kind: 'direction'; readonly direction: 'up' | 'down' | 'flat' }
  | { readonly kind: 'from-zero' }
  /** No growth is said, but a stated one can be held against the bounds. */
  | ({ readonly kind: 'none'; readonly why: 'rounding'; readonly isMoney: boolean } & Bounded)
  | { readonly kind: 'none'; readonly why: Exclude<NoGrowth, 'rounding'> };

/**
 * - `agrees`: the stated growth lies within what rounding leaves of the computed one.
 * - `two-measures`: they differ, and the stated one may be at comparable prices.
 * - `ask`: they differ where they should not: a typo, a revised year before, or another base.
 * - `stated-only`, `computed-only`: there is nothing to hold it against.
 */
export type Verdict = 'agrees' | 'two-measures' | 'ask' | 'stated-only' | 'computed-only' | 'none';

const none = (why: Exclude<NoGrowth, 'rounding'>): Between => ({ kind: 'none', why });

/**
 * What may be said of the way from one year's value to the next: nothing without a match that names these two figures.
 * @param years of the two editions, because 2021年 in the one and 2022年 in the other are the same period
 */
export function growthBetween(now: Indicator, before: Indicator, match: Match | null, years: Years): Between {
  if (match === null || match.here !== now.id || match.there !== before.id) return none('unmatched');
  if (match.relation === 'redefined') return none('redefined');
  if (match.relation !== 'same' && match.relation !== 'renamed') return none('unmatched');
  if (now.kind === 'growth' || before.kind === 'growth') return none('no-value');
  const base = baseUnitOf(now);
  if (base !== baseUnitOf(before)) return none('units');
  if (now.kind !== before.kind) return none('kinds');
  if (!isSamePeriod(now, before, years)) return none('periods');

  const after = boundsOf(now);
  const first = boundsOf(before);
  const isHedged = now.qualifier !== undefined || before.qualifier !== undefined;
  // Of a rate in other parts than hundreds (‰) neither percent nor percentage points can be said.
  if (isHedged || (now.kind === 'rate' && base !== '%')) {
    if (after.low > first.high) return { kind: 'direction', direction: 'up' };
    if (after.high < first.low) return { kind: 'direction', direction: 'down' };
    return none('hedged');
  }
  const difference = after.mid - first.mid;
  if (base === '%') {
    const exponent = Math.max(parseDecimal(now.printed).exponent, parseDecimal(before.printed).exponent);
    const rounded = { value: roundTo(difference, exponent), exponent };
    return grown('个百分点', subtract(after, first), rounded, difference, false);
  }
  if (first.mid === 0)
    return after.mid === 0 ? { kind: 'direction', direction: 'flat' } : { kind: 'from-zero' };
  const times = divide(after, first);
  const growth = { low: times.low - 1, mid: times.mid - 1, high: times.high - 1 };
  const percent = scale(growth, 100);
  return grown('%', percent, roundedGrowth(percent), difference, base.startsWith('元'));
}

function grown(
  unit: '%' | '个百分点',
  interval: Interval,
  rounded: Rounded,
  difference: number,
  isMoney: boolean,
): Between {
  const isWide = interval.low < interval.high;
  if (difference !== 0 && isWide && withoutDust(interval.low) <= 0 && withoutDust(interval.high) >= 0)
    return { kind: 'none', why: 'rounding', unit, interval, rounded, isMoney };
  return {
    kind: 'growth',
    unit,
    interval,
    rounded,
    direction: difference > 0 ? 'up' : difference < 0 ? 'down' : 'flat',
    isMoney,
  };
}

/** From so many percent on, whole ones would claim more than a growth of rounded values bears. */
const manyPercent = 1000;

/**
 * Between whole percent and two decimals, as growths are printed, with the digits that the interval supports; finer only where it
 * would else be said as 0.
 */
function roundedGrowth(interval: Interval): Rounded {
  const { mid } = interval;
  const supported = roundToInterval(interval).exponent;
  let exponent = Math.max(Math.abs(mid) < manyPercent ? Math.min(supported, 0) : supported, -2);
  while (mid !== 0 && roundTo(mid, exponent) === 0 && exponent > -2) exponent -= 1;
  return { value: roundTo(mid, exponent), exponent };
}

/**
 * The value with its bounds. 余 and 以上 leave it open upwards, 以下 down to zero. What 左右 leaves is nowhere said: one whole
 * unit of the last digit that is no zero is taken on either side.
 */
function boundsOf(indicator: Indicator): Interval {
  const rounded = roundingIntervalOf(indicator);
  const { low, mid, high } = { ...rounded, low: Math.max(0, rounded.low) };
  switch (indicator.qualifier) {
    case 'at-least':
      return { low: mid, mid, high: Number.POSITIVE_INFINITY };
    case 'at-most':
      return { low: 0, mid, high: mid };
    case 'about': {
      const step = stepOfLastDigit(indicator.printed, mid);
      return { low: Math.max(0, mid - step), mid, high: mid + step };
    }
    default:
      return { low, mid, high };
  }
}

/** “4000” has its last digit that is no zero in the thousands, so the step is 1000; that of “3.0” is 0.1. */
function stepOfLastDigit(printed: string, value: number): number {
  const digits = printed.includes('.') ? printed.replace('.', '') : printed.replace(/0+$/, '');
  return Number(digits) === 0 ? 0 : value / Number(digits);
}

/** Whether there are bounds against which a stated growth can be held. */
export const isBounded = (between: Between): between is Extract<Between, { readonly interval: Interval }> =>
  between.kind === 'growth' || (between.kind === 'none' && between.why === 'rounding');

/**
 * What a stated growth is to the computed one. A growth that is measured against something else than the year before is
 * never held against it.
 */
export function verdictOf(change: Change | undefined, between: Between): Verdict {
  if (change === undefined || change.computed === true)
    return between.kind === 'growth' ? 'computed-only' : 'none';
  if (change.against !== undefined || !isBounded(between) || change.unit !== between.unit)
    return 'stated-only';
  // Percent and percentage points are both stated in hundredths.
  const stated = scale(growthOf(change), 100);
  const { low, high } = between.interval;
  if (withoutDust(stated.low) <= withoutDust(high) && withoutDust(stated.high) >= withoutDust(low))
    return 'agrees';
  const mayBeReal = change.basis === 'constant-price' || (change.basis === 'unstated' && between.isMoney);
  return mayBeReal ? 'two-measures' : 'ask';
}
