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

export const multiply = (a: Interval, b: Interval): Interval =>
  between(a.mid * b.mid, [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high]);

/** The divisor must stay above zero: RangeError else. */
export function divide(a: Interval, b: Interval): Interval {
  if (b.low <= 0) throw new RangeError('the divisor may be zero');
  return between(a.mid / b.mid, [a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high]);
}

/** A difference may be negative, so either end may come of either end. */
const between = (mid: number, ends: readonly number[]): Interval => ({
  low: Math.min(...ends),
  mid,
  high: Math.max(...ends),
});

export const scale = (a: Interval, factor: number): Interval => ({
  low: a.low * factor,
  mid: a.mid * factor,
  high: a.high * factor,
});

/**
 * Rounds to 12 significant digits, which removes the errors of floating point and is far finer than any printed figure.
 */
export const withoutDust = (value: number): number => Number(value.toPrecision(12));

/** A value rounded to the digits that its interval supports. */
export interface Rounded {
  readonly value: number;
  /** Power of ten of its last digit. */
  readonly exponent: number;
}

/** Digits kept of a result without any width (416 ÷ 137). More would claim a precision that it hasn't. */
const significantDigits = 3;

/**
 * Rounds to the finest decimal step that is not smaller than the interval's width, and finer only
 * where that would leave the interval: [7.695, 7.705] gives 7.70, [3453, 3472] gives 3460.
 */
export function roundToInterval(interval: Interval): Rounded {
  const { low, mid, high } = interval;
  const width = withoutDust(high - low);
  if (width === 0) {
    const exact = withoutDust(mid);
    if (Number.isInteger(exact)) return { value: exact, exponent: 0 };
    const exponent = Math.floor(Math.log10(Math.abs(exact))) + 1 - significantDigits;
    return { value: roundTo(exact, exponent), exponent };
  }
  let exponent = Math.ceil(withoutDust(Math.log10(width)));
  while (roundTo(mid, exponent) < low || roundTo(mid, exponent) > high) exponent -= 1;
  return { value: roundTo(mid, exponent), exponent };
}

/** Read from digits, which is exact. Above 10²¹ a number has no plain digits, and no printed one is that large. */
const timesTen = (whole: number, exponent: number): number =>
  Math.abs(whole) < 1e21 ? Number(`${whole}e${exponent}`) : whole * 10 ** exponent;

/** Rounds to a power of ten: roundTo(9190.44, 1) is 9190. */
export const roundTo = (value: number, exponent: number): number =>
  timesTen(Math.round(withoutDust(value / 10 ** exponent)), exponent);

/** The largest multiple of a power of ten that is not above the value. */
export const roundDownTo = (value: number, exponent: number): number =>
  timesTen(Math.floor(withoutDust(value / 10 ** exponent)), exponent);

/** The smallest multiple of a power of ten that is not below the value. */
export const roundUpTo = (value: number, exponent: number): number =>
  timesTen(Math.ceil(withoutDust(value / 10 ** exponent)), exponent);
