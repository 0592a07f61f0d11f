import { changeValueOf, type Growth } from '../derive/baseline';
import type { CheckResult } from '../derive/check';
import { type Rounded, roundDownTo, roundTo, roundToInterval, roundUpTo } from '../derive/interval';
import { baseUnitOf, baseValueOf } from '../derive/value';
import type { Indicator, Qualifier } from '../edition/types';
import { unitFacts } from '../edition/units';
import { asPrinted, type NumberStyle, type NumberText } from './number-style';
import { groupDigits } from './numbers/group-digits';
import { isScaled, sayInEnglish, stepOf } from './numbers/units-en';

/** All parts together; English puts a space before a word. */
export const joined = (
  { prefix, number, unit }: NumberText,
  { language }: Pick<NumberStyle, 'language'> = asPrinted,
): string => `${prefix}${number}${language === 'en' && /^[a-zA-Z]/.test(unit) ? ' ' : ''}${unit}`;

export type Printed = Pick<Indicator, 'printed' | 'unit' | 'qualifier'> &
  Partial<Pick<Indicator, 'kind' | 'change'>>;

/**
 * The figure as its reader reads it, hedge included: as printed in Chinese (4000余万元, 6万余条, 3.3%左右),
 * by thousands in English (over CNY 40 million, over 60,000, about 3.3%); with every digit where that is asked.
 */
export function formatFigure(indicator: Printed, style: NumberStyle = asPrinted): NumberText {
  const { printed, unit, qualifier, kind, change } = indicator;
  // If only a growth is stated, the figure is the growth with its sign.
  if (kind === 'growth' && change !== undefined) {
    const number = formatChange({ ...change, unit: '%' }).replace('%', '');
    return { prefix: '', number, unit: formatChange(change, style).slice(number.length).trimStart() };
  }
  if (style.language === 'en') return formatEnglish(indicator, style.exact);
  if (style.exact && isScaled(unit))
    return hedged(groupDigits(baseValueOf(indicator)), baseUnitOf(indicator), qualifier);
  return hedged(printed, unit, qualifier);
}

function hedged(number: string, unit: string, qualifier: Qualifier | undefined): NumberText {
  const behind = (text: string): NumberText => ({ prefix: '', number, unit: text });
  switch (qualifier) {
    case undefined:
      return behind(unit);
    case 'about':
      return behind(`${unit}左右`);
    case 'at-most':
      return behind(`${unit}以下`);
    case 'at-least':
      if (unit === '%') return behind('%以上');
      // Chinese writes 余 before 万 for money (4000余万元) and behind it for counts (6万余条).
      return behind(unit.startsWith('万') && !unit.endsWith('元') ? `万余${unit.slice(1)}` : `余${unit}`);
  }
}

const hedges = { about: 'about ', 'at-least': 'over ', 'at-most': 'at most ' } as const;

function formatEnglish(indicator: Printed, exact: boolean): NumberText {
  const { printed, unit, qualifier } = indicator;
  const decimals = isScaled(unit) ? undefined : (printed.split('.')[1]?.length ?? 0);
  const text =
    exact || !isScaled(unit)
      ? sayInEnglish(baseValueOf(indicator), unit, decimals, 0)
      : sayInEnglish(baseValueOf(indicator), unit);
  return { ...text, prefix: `${qualifier === undefined ? '' : hedges[qualifier]}${text.prefix}` };
}

/** How the article prints a number that English writes otherwise: 8.73亿元. Null if there is no difference. */
export const glossOf = (indicator: Printed, { language, exact }: NumberStyle): string | null =>
  language === 'zh' || exact || !isScaled(indicator.unit) ? null : joined(formatFigure(indicator));

/** A figure inside a sentence: 8.73亿元, CNY 873 million. */
export const sayFigure = (indicator: Printed, style: NumberStyle): string =>
  joined(formatFigure(indicator, style), style);

/**
 * A figure inside a sentence whose next word is what is counted: 20.8万 (农村低收入人口), 6万余, 208,000. Money and rates are
 * said as ever, because they are nothing without their unit.
 */
export function sayBare(indicator: Printed, style: NumberStyle): string {
  const text = formatFigure(indicator, style);
  const base = baseUnitOf(indicator);
  if (base === '%' || base.startsWith('元')) return joined(text, style);
  const { prefix, number, unit } = text;
  return `${prefix}${number}${style.language === 'en' ? '' : unit.replace(base, '')}`;
}

/** +13.38%, −2%: U+2212, so that the sign is as wide as the plus. */
export const formatChange = (change: Growth, style: NumberStyle = asPrinted): string => {
  const value = changeValueOf(change);
  return `${value > 0 ? '+' : value < 0 ? '−' : ''}${formatGrowth(change, style)}`;
};

/** The size of a growth without its direction: 13.38%, 2.1个百分点, 2.1 percentage points. */
export const formatGrowth = ({ printed, unit }: Growth, { language }: NumberStyle = asPrinted): string =>
  `${printed}${unit === '%' || language === 'zh' ? unit : ' percentage points'}`;

/**
 * A value in base units, written in a unit with the digits that it supports.
 * @param step power of ten of million or billion in English, if another value decides it
 */
export function formatRounded(
  { value, exponent }: Rounded,
  unit: string,
  style: NumberStyle = asPrinted,
  step: 0 | 6 | 9 = style.exact ? 0 : stepOf(value, unit),
): NumberText {
  if (style.language === 'en') return sayInEnglish(value, unit, Math.max(0, step - exponent), step);
  const shift = unitFacts(unit).exponent;
  if (style.exact && shift > 0) return { prefix: '', number: groupDigits(value), unit: unitFacts(unit).base };
  // The name of a ratio already says per what it is (人均…), so it is 2210元 and not 2210元/名.
  return {
    prefix: '',
    number: (value / 10 ** shift).toFixed(Math.max(0, shift - exponent)),
    unit: unit.split('/')[0] ?? unit,
  };
}

/** Bounds rounded outwards with one digit more than the value has: 7.695—7.705亿元, CNY 769.5–770.5 million. */
export function formatBounds(
  { low, high, exponent }: Rounded & { readonly low: number; readonly high: number },
  unit: string,
  style: NumberStyle = asPrinted,
): string {
  const finer = exponent - 1;
  const step = style.exact ? 0 : stepOf(high, unit);
  const from = formatRounded({ value: roundDownTo(low, finer), exponent: finer }, unit, style, step);
  const to = formatRounded({ value: roundUpTo(high, finer), exponent: finer }, unit, style, step);
  return `${from.prefix}${from.number}${style.language === 'en' ? '–' : '—'}${joined({ ...to, prefix: '' }, style)}`;
}

/** A worked-out figure without its range beside it has at most so many digits. */
const resultDigits = 3;

/** The result of a check with the digits that its interval supports, three at most where it has a width. */
export function roundedResult(result: CheckResult): Rounded {
  const { low, computed, high } = result;
  const supported = supportedResult(result);
  const coarsest = Math.floor(Math.log10(Math.abs(computed))) + 1 - resultDigits;
  if (low === high || supported.exponent >= coarsest) return supported;
  return { value: roundTo(computed, coarsest), exponent: coarsest };
}

/** How many zeros a whole number ends with: 6 for 11,000,000. */
const noughtsOf = (value: number): number => /0*$/.exec(String(value))?.[0].length ?? 0;

/**
 * The result with every digit that its interval supports. It is shown beside its range and never lies outside of it. A
 * result that is compared with a printed figure has that figure's digits (≈ 1.48万 beside 1.48万).
 */
export function supportedResult({ low, computed, high, against }: CheckResult): Rounded {
  const supported = roundToInterval({ low, mid: computed, high });
  // 11 × 100万元 is 1100万元 and CNY 11 million: a whole number gets no zeros behind the decimal point.
  if (low === high)
    return Number.isInteger(computed) ? { ...supported, exponent: noughtsOf(computed) } : supported;
  if (against === null) return supported;
  const printed = unitFacts(against.unit).exponent - (against.printed.split('.')[1]?.length ?? 0);
  return printed < supported.exponent ? { value: roundTo(computed, printed), exponent: printed } : supported;
}

export const formatResult = (result: CheckResult, style: NumberStyle = asPrinted): NumberText =>
  formatRounded(roundedResult(result), result.check.unit, style);

/** A result inside a sentence. */
export const sayResult = (result: CheckResult, style: NumberStyle): string =>
  joined(formatResult(result, style), style);

/** A result beside its range. */
export const saySupported = (result: CheckResult, style: NumberStyle): string =>
  joined(formatRounded(supportedResult(result), result.check.unit, style), style);
