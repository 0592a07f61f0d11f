import { type Baseline, changeValueOf, type Growth } from '../derive/baseline';
import type { CheckResult } from '../derive/check';
import { type Rounded, roundDownTo, roundTo, roundToInterval, roundUpTo } from '../derive/interval';
import { baseUnitOf, baseValueOf } from '../derive/value';
import type { CoreCheck, CoreIndicator } from '../indicators/core-edition';
import type { Qualifier } from '../indicators/types';
import { type ResultUnit, resultUnits } from '../indicators/units';
import { groupDigits } from './group-digits';
import { asPrinted, type NumberStyle } from './number-style';
import { englishNoun, isScaled, sayInEnglish } from './units-en';

/** A number in words: its digits and its unit apart, because they are set in different sizes. */
export interface NumberText {
  readonly number: string;
  readonly unit: string;
}

/** Number and unit together; English puts a space before a word. */
export const joined = (
  { number, unit }: NumberText,
  { language }: Pick<NumberStyle, 'language'> = asPrinted,
): string => (language === 'en' && /^[a-zA-Z]/.test(unit) ? `${number} ${unit}` : `${number}${unit}`);

type Printed = Pick<CoreIndicator, 'printed' | 'unit' | 'qualifier'>;

/** The figure as the article prints it, hedge included: 4000余万元, 6万余条, 3.3%左右. */
export function formatFigure(indicator: Printed, style: NumberStyle = asPrinted): NumberText {
  if (style.exact) return formatWrittenOut(indicator, style);
  if (style.language === 'en') return formatEnglish(indicator);
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
        : { number: printed, unit: `余${unit}` };
  }
}

/** 873,000,000元: the printed number with every digit of its base unit. */
function formatWrittenOut(indicator: Printed, { language }: NumberStyle): NumberText {
  if (!isScaled(indicator.unit)) return formatFigure(indicator, { language, exact: false });
  const number = groupDigits(baseValueOf(indicator));
  const unit = baseUnitOf(indicator);
  const { qualifier } = indicator;
  if (language === 'en') return { number: withHedge(number, qualifier), unit: englishNoun(indicator.unit) };
  return qualifier === undefined ? { number, unit } : hedged(number, unit, qualifier);
}

const hedges = { about: 'about ', 'at-least': 'over ', 'at-most': 'at most ' } as const;
const withHedge = (text: string, qualifier: Qualifier | undefined): string =>
  `${qualifier === undefined ? '' : hedges[qualifier]}${text}`;

/** Scaled units stay as printed (8.73亿元, explained by `glossOf`); others take an English unit or none. */
function formatEnglish(indicator: Printed): NumberText {
  const { printed, unit, qualifier } = indicator;
  if (isScaled(unit)) {
    return qualifier === undefined ? { number: printed, unit } : hedged(printed, unit, qualifier);
  }
  const whole = printed.includes('.') ? printed : groupDigits(Number(printed));
  return { number: withHedge(whole, qualifier), unit: englishNoun(unit) };
}

/** What a number with 万 or 亿 is in English: CNY 873 million. Null where the number speaks for itself. */
export function glossOf(indicator: Printed, { language, exact }: NumberStyle): string | null {
  if (language === 'zh' || exact || !isScaled(indicator.unit)) return null;
  return withHedge(sayInEnglish(baseValueOf(indicator), indicator.unit), indicator.qualifier);
}

/** A figure inside a sentence: 8.73亿元, in English 8.73亿元 (CNY 873 million). */
export function sayFigure(indicator: Printed, style: NumberStyle): string {
  const text = joined(formatFigure(indicator, style), style);
  const gloss = glossOf(indicator, style);
  return gloss === null ? text : `${text} (${gloss})`;
}

/** +13.38%, −2%: U+2212, so that the sign is as wide as the plus. */
export const formatChange = (change: Growth): string => {
  const value = changeValueOf(change);
  return `${value > 0 ? '+' : value < 0 ? '−' : ''}${change.printed}%`;
};

const asDigits = (value: number, decimals: number): string => value.toFixed(Math.max(0, decimals));

/** A value in base units, written in a unit with the digits that it supports. */
export function formatRounded(
  { value, exponent }: Rounded,
  unit: ResultUnit,
  style: NumberStyle = asPrinted,
): NumberText {
  const shift = resultUnits[unit].exponent;
  const writtenOut = style.exact || (style.language === 'en' && unit.includes('/'));
  if (writtenOut && shift > 0) {
    return {
      number: groupDigits(value),
      unit: style.language === 'en' ? englishNoun(unit) : resultUnits[unit].base,
    };
  }
  const number = asDigits(value / 10 ** shift, shift - exponent);
  if (style.language === 'en' && shift === 0) {
    return { number: number.includes('.') ? number : groupDigits(Number(number)), unit: englishNoun(unit) };
  }
  // The name of a ratio says of what it is one: 人均…2210元, not 2210元/名.
  return { number, unit: unit.split('/')[0] ?? unit };
}

/** The year before, in the unit of its figure: 7.70亿元. */
export const formatBaseline = (
  baseline: Baseline,
  indicator: Pick<CoreIndicator, 'unit'>,
  style: NumberStyle = asPrinted,
): NumberText => formatRounded(baseline, indicator.unit, style);

/** Bounds rounded outwards with one digit more than the value has: 7.695—7.705亿元. */
export function formatBounds(
  { low, high, exponent }: Rounded & { readonly low: number; readonly high: number },
  unit: ResultUnit,
  style: NumberStyle = asPrinted,
): string {
  const finer = exponent - 1;
  const from = formatRounded({ value: roundDownTo(low, finer), exponent: finer }, unit, style);
  const to = formatRounded({ value: roundUpTo(high, finer), exponent: finer }, unit, style);
  return `${from.number}${style.language === 'en' ? '–' : '—'}${joined(to, style)}`;
}

/** More digits of a worked-out figure than this say nothing to a reader. */
const resultDigits = 3;

/** The result of a check with the digits that its interval supports, three at most where it has a width. */
export function roundedResult({ low, computed, high }: CheckResult<CoreCheck>): Rounded {
  const supported = roundToInterval({ low, mid: computed, high });
  const coarsest = Math.floor(Math.log10(Math.abs(computed))) + 1 - resultDigits;
  if (low === high || supported.exponent >= coarsest) return supported;
  return { value: roundTo(computed, coarsest), exponent: coarsest };
}

export const formatResult = (result: CheckResult<CoreCheck>, style: NumberStyle = asPrinted): NumberText =>
  formatRounded(roundedResult(result), result.check.unit, style);

/** A result inside a sentence, with its English where the unit is Chinese. */
export function sayResult(result: CheckResult<CoreCheck>, style: NumberStyle): string {
  const text = joined(formatResult(result, style), style);
  const { unit } = result.check;
  if (style.language === 'zh' || style.exact || !isScaled(unit) || unit.includes('/')) return text;
  return `${text} (${sayInEnglish(roundedResult(result).value, unit)})`;
}
