/** A value with the bounds that rounding leaves: low ≤ mid ≤ high. */
export interface Interval {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

export const add = (a: Interval, b: Interval): Interval => ({
  low: a.low + b.low,
  mid: a.mid + b.mid,
  high: a.high + b.high,
});

export const subtract = (a: Interval, b: Interval): Interval => ({
  low: a.low - b.high,
  mid: a.mid - b.mid,
  high: a.high - b.low,
});

/** Both operands must not be negative, as no figure of an edition is. */
export const multiply = (a: Interval, b: Interval): Interval => ({
  low: a.low * b.low,
  mid: a.mid * b.mid,
  high: a.high * b.high,
});

/** Both operands must not be negative and the divisor must stay above zero: RangeError else. */
export function divide(a: Interval, b: Interval): Interval {
  if (b.low <= 0) throw new RangeError('the divisor may be zero');
  return { low: a.low / b.high, mid: a.mid / b.mid, high: a.high / b.low };
}

export const scale = (a: Interval, factor: number): Interval => ({
  low: a.low * factor,
  mid: a.mid * factor,
  high: a.high * factor,
});

/**
 * Floating point leaves dust in the last digits; 12 significant digits are far finer than any printed figure.
 */
export const withoutDust = (value: number): number => Number(value.toPrecision(12));

/**
 * Power of ten of the last digit that an interval supports: the finest decimal step that is not
 * smaller than the interval's width. [7.695, 7.705] supports 0.01.
 */
export function supportedExponent({ low, high }: Interval): number {
  const width = withoutDust(high - low);
  return width === 0 ? Number.NEGATIVE_INFINITY : Math.ceil(withoutDust(Math.log10(width)));
}

/** Rounds to a power of ten: roundTo(9190.44, 1) is 9190. */
export function roundTo(value: number, exponent: number): number {
  if (exponent === Number.NEGATIVE_INFINITY) return withoutDust(value);
  const steps = Math.round(withoutDust(value / 10 ** exponent));
  return Number(`${steps}e${exponent}`);
}

/** The largest multiple of a power of ten that is not above the value. */
export const roundDownTo = (value: number, exponent: number): number =>
  Number(`${Math.floor(withoutDust(value / 10 ** exponent))}e${exponent}`);

/** The smallest multiple of a power of ten that is not below the value. */
export const roundUpTo = (value: number, exponent: number): number =>
  Number(`${Math.ceil(withoutDust(value / 10 ** exponent))}e${exponent}`);
