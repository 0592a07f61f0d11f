import type { Indicator } from '../edition/types';
import { unitFacts } from '../edition/units';
import { parseDecimal } from './decimal';
import {
  add,
  divide,
  type Interval,
  type Rounded,
  roundTo,
  roundToInterval,
  scale,
  subtract,
  withoutDust,
} from './interval';
import { halfDigitAround, printedIntervalOf, roundingIntervalOf } from './value';

/** The value of the year before, worked back from a stated growth or as the earlier edition printed it, in the base unit. */
export interface Baseline extends Rounded {
  readonly status: 'implied' | 'printed';
  /** Bounds that rounding leaves: v ÷ (1 + g) in the worst cases, or half the last printed digit; in the base unit. */
  readonly low: number;
  readonly high: number;
}

/** A year before that nobody printed. */
interface Implied extends Baseline {
  readonly status: 'implied';
}

/** A stated growth. */
export type Growth = NonNullable<Indicator['change']>;

/** A growth that the article states on the year before, and not against the end of a plan or the like. */
export const isStatedYearly = ({ change }: Pick<Indicator, 'change'>): boolean =>
  isYearly(change) && change.computed !== true;

/** A growth that is worked out from two printed years, because no article states it. */
export const isComputed = ({ change }: Pick<Indicator, 'change'>): boolean => change?.computed === true;

/** The growth as a signed fraction with the interval of its last digit: +13.38 % is 0.1338 ± 0.00005. */
export function growthOf(change: Growth): Interval {
  const size = scale(halfDigitAround(change.printed, 0), 0.01);
  return change.direction === 'up' ? size : { low: -size.high, mid: -size.mid, high: -size.low };
}

/** Signed growth in percent, as published: +13.38. */
export const changeValueOf = (change: Growth): number =>
  Number(`${change.direction === 'down' ? '-' : ''}${change.printed}`);

/** What is known of a figure and the year before. */
type Grown = Pick<Indicator, 'printed' | 'unit' | 'change' | 'earlier'> &
  Partial<Pick<Indicator, 'kind' | 'standard'>>;

/** A growth against the year before, and not against the end of a plan or on average of several years. */
const isYearly = (change: Growth | undefined): change is Growth =>
  change !== undefined && change.against === undefined;

/**
 * The year before: as an earlier edition printed it, where it stands beside this one and may be compared; else worked back.
 * Null where it stands there and may not be compared, because no worked-back value may stand beside the other one.
 */
export function baselineOf(indicator: Grown): Baseline | null {
  const { change, earlier } = indicator;
  if (!isYearly(change) || earlier?.standing === 'apart') return null;
  if (earlier?.standing !== 'before') return impliedBaselineOf(indicator);
  const { low, mid, high } = roundingIntervalOf(earlier.indicator);
  return {
    status: 'printed',
    value: mid,
    exponent: lastDigitOf(earlier.indicator),
    low: Math.max(0, low),
    high,
  };
}

/**
 * The year before, worked back from the stated growth: v ÷ (1 + g), where v and g may each be off by half their last digit. For a rate that changed by
 * percentage points it is the difference. Null for a growth at constant prices, which can't be turned back into the money
 * of the year before, and for percentage points of what is no rate.
 */
export function impliedBaselineOf(indicator: Grown): Implied | null {
  const { change, unit } = indicator;
  if (!isYearly(change) || change.computed === true || change.basis === 'constant-price') return null;
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
export function increaseOf(indicator: Grown): Increase | null {
  const { change, earlier } = indicator;
  if (!isYearly(change) || change.unit !== '%' || earlier?.standing === 'apart') return null;
  if (earlier?.standing === 'before') return printedIncrease(indicator, earlier.indicator);
  if (change.basis === 'constant-price') return null;
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

/**
 * The difference of the two printed values. Null where the stated growth is not theirs, because what is said beside a growth
 * must belong to it.
 */
function printedIncrease(now: Grown, before: Indicator): Increase | null {
  const after = intervalOf(now);
  const first = intervalOf(before);
  if (!agreesWithPrinted(now)) return null;
  const { low, mid, high } = subtract(after, first);
  const exponent = Math.max(lastDigitOf(now), lastDigitOf(before));
  return { status: 'printed', value: roundTo(mid, exponent), exponent, low, high };
}

/** Power of ten of the last printed digit, in the base unit. */
const lastDigitOf = ({ printed, unit }: Pick<Indicator, 'printed' | 'unit'>): number =>
  parseDecimal(printed).exponent + unitFacts(unit).exponent;

const intervalOf = ({ kind = 'total', ...indicator }: Grown): Interval =>
  roundingIntervalOf({ ...indicator, kind });

/** Whether the stated growth is that of the two printed values; true where there is nothing to hold it against. */
export function agreesWithPrinted({ change, earlier }: Pick<Indicator, 'change' | 'earlier'>): boolean {
  const bounds = earlier?.standing === 'before' ? earlier.growth : null;
  if (bounds === null || !isYearly(change) || change.unit !== bounds.unit) return true;
  const { low, high } = scale(growthOf(change), 100);
  return withoutDust(low) <= withoutDust(bounds.high) && withoutDust(high) >= withoutDust(bounds.low);
}

const amount = (value: number, growth: number): number => (value * growth) / (1 + growth);
