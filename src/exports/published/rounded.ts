import { type Interval, roundDownTo, roundToInterval, roundUpTo } from '../../derive/interval';

/**
 * A result with the digits that its interval supports, within bounds that are rounded outwards and one digit
 * finer; a quotient of counted things (416 ÷ 137) has no width, so its bounds are its own last digit's.
 */
export function rounded(interval: Interval): {
  readonly value: number;
  readonly low: number;
  readonly high: number;
} {
  const { value, exponent } = roundToInterval(interval);
  const finest = interval.low === interval.high ? exponent : exponent - 1;
  return { value, low: roundDownTo(interval.low, finest), high: roundUpTo(interval.high, finest) };
}
