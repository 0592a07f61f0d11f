import { type Baseline, changeValueOf } from '../derive/baseline';
import type { CheckResult } from '../derive/check';
import { type Rounded, roundDownTo, roundTo, roundToInterval, roundUpTo } from '../derive/interval';
import type { Indicator } from '../indicators/edition-types';
import type { Change, Qualifier } from '../indicators/types';
import { type ResultUnit, resultUnits } from '../indicators/units';

/** A number in words: its digits and its unit apart, because they are set in different sizes. */
export interface NumberText {
  readonly number: string;
  readonly unit: string;
}

export const joined = ({ number, unit }: NumberText): string => `${number}${unit}`;

/** The figure as the article prints it, hedge included: 4000余万元, 6万余条, 3.3%左右. */
export function formatFigure(indicator: Pick<Indicator, 'printed' | 'unit' | 'qualifier'>): NumberText {
  const { printed, unit, qualifier } = indicator;
  return qualifier === undefined ? { number: printed, unit } : hedged(printed, unit, qualifier);
}

function hedged(printed: string, unit: string, qualifier: Qualifier): NumberText {
  switch (qualifier) {
    case 'about':
      return { number: printed, unit: `${unit}左右` };
    case 'at-most':
      return { number: printed, unit: `${unit}以下` };
    case 'at-least':
      // Money says 4000余万元, counts say 6万余条.
      return unit.startsWith('万') && !unit.endsWith('元')
        ? { number: printed, unit: `万余${unit.slice(1)}` }
        : { number: `${printed}余`, unit };
  }
}

/** +13.38%, −2%: U+2212, so that the sign is as wide as the plus. */
export const formatChange = (change: Change): string => {
  const value = changeValueOf(change);
  return `${value > 0 ? '+' : value < 0 ? '−' : ''}${change.printed}%`;
};

const asDigits = (value: number, decimals: number): string => value.toFixed(Math.max(0, decimals));

/** A value in base units, written in a unit with the digits that it supports. */
export function formatRounded({ value, exponent }: Rounded, unit: ResultUnit): NumberText {
  const shift = resultUnits[unit].exponent;
  return { number: asDigits(value / 10 ** shift, shift - exponent), unit };
}

/** The year before, in the unit of its figure: 7.70亿元. */
export const formatBaseline = (baseline: Baseline, indicator: Pick<Indicator, 'unit'>): NumberText =>
  formatRounded(baseline, indicator.unit);

/** Bounds rounded outwards with one digit more than the value has: 7.695—7.705亿元. */
export function formatBounds(
  { low, high, exponent }: Rounded & { readonly low: number; readonly high: number },
  unit: ResultUnit,
): string {
  const shift = resultUnits[unit].exponent;
  const finer = exponent - 1;
  const digits = (value: number) => asDigits(value / 10 ** shift, shift - finer);
  return `${digits(roundDownTo(low, finer))}—${digits(roundUpTo(high, finer))}${unit}`;
}

/** More digits of a worked-out figure than this say nothing to a reader. */
const resultDigits = 4;

/** The result of a check with the digits that its interval supports, four at most where it has a width. */
export function roundedResult({ low, computed, high }: CheckResult): Rounded {
  const supported = roundToInterval({ low, mid: computed, high });
  const coarsest = Math.floor(Math.log10(Math.abs(computed))) + 1 - resultDigits;
  if (low === high || supported.exponent >= coarsest) return supported;
  return { value: roundTo(computed, coarsest), exponent: coarsest };
}

export const formatResult = (result: CheckResult): NumberText =>
  formatRounded(roundedResult(result), result.check.unit);

/** The base value with every digit: 873,000,000. */
export const formatExact = (value: number): string =>
  new Intl.NumberFormat('en-US', { maximumFractionDigits: 10 }).format(value);
