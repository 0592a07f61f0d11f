import type { Indicator } from '../edition/types';
import { unitFacts } from '../edition/units';
import { parseDecimal, toNumber } from './decimal';
import type { Interval } from './interval';

/** The figure in its base unit (元, 人, 户 …; a rate in percent): "8.73" 亿元 is 873000000. */
export function baseValueOf(indicator: Pick<Indicator, 'printed' | 'unit'>): number {
  const { digits, exponent } = parseDecimal(indicator.printed);
  return toNumber({ digits, exponent: exponent + unitFacts(indicator.unit).exponent });
}

export const baseUnitOf = (indicator: Pick<Indicator, 'unit'>): string => unitFacts(indicator.unit).base;

/**
 * The figure with half a unit of its last printed digit on either side, in the base unit.
 * A count printed to the last one (274个) and a set amount were never rounded, so they have no width.
 */
export function roundingIntervalOf(
  indicator: Pick<Indicator, 'printed' | 'unit' | 'kind' | 'standard'>,
): Interval {
  const mid = baseValueOf(indicator);
  const { exponent: decimals } = parseDecimal(indicator.printed);
  const { exponent } = unitFacts(indicator.unit);
  const isCounted = indicator.kind === 'count' && exponent === 0 && decimals === 0;
  if (isCounted || indicator.standard === true) return { low: mid, mid, high: mid };
  return halfDigitAround(indicator.printed, exponent);
}

/** Half a unit of the last printed digit on either side, times 10^exponent. */
export function halfDigitAround(printed: string, exponent: number): Interval {
  const { digits, exponent: decimals } = parseDecimal(printed);
  const at = (tenths: bigint) =>
    toNumber({ digits: digits * 10n + tenths, exponent: decimals + exponent - 1 });
  return { low: at(-5n), mid: at(0n), high: at(5n) };
}

/** Half a unit of the last digit on either side, also for counts: baselines are worked out so. */
export const printedIntervalOf = (indicator: Pick<Indicator, 'printed' | 'unit'>): Interval =>
  halfDigitAround(indicator.printed, unitFacts(indicator.unit).exponent);
