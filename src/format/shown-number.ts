import type { Qualifier } from '../edition/types';
import { formatFigure, type Printed } from './figure';
import type { NumberStyle, NumberText } from './number-style';

/**
 * A shown number in its parts, for code that puts it into a cell or on an axis and must not parse text.
 * 约7.70亿元 is 7.7 with two decimals, 亿元 and 约; over CNY 40 million is 40 with none, CNY, million and over.
 */
export interface ShownNumber {
  readonly value: number;
  /** Number of digits behind the decimal point, zeros included. */
  readonly decimals: number;
  /** Currency or sign in front: “CNY ”; empty where there is none. */
  readonly prefix: string;
  readonly unit: string;
  /** The word that hedges it, by itself; null where the number stands without one. */
  readonly hedge: string | null;
}

/** @param hedge the word that hedges the number; the parts of the number must not contain it */
export function shownNumber({ prefix, number, unit }: NumberText, hedge: string | null): ShownNumber {
  const digits = number.replaceAll(',', '').replace('−', '-');
  return { value: Number(digits), decimals: digits.split('.')[1]?.length ?? 0, prefix, unit, hedge };
}

/** A figure of the article in the reader's language and style. */
export function shownFigure(indicator: Printed, style: NumberStyle): ShownNumber {
  const { qualifier, ...plain } = indicator;
  return shownNumber(
    formatFigure(plain, style),
    qualifier === undefined ? null : hedgeOf(qualifier, indicator.unit, style),
  );
}

const hedges = {
  zh: { about: '左右', 'at-most': '以下', 'at-least': '余' },
  en: { about: 'about', 'at-most': 'at most', 'at-least': 'over' },
} as const;

const hedgeOf = (qualifier: Qualifier, unit: string, { language }: NumberStyle): string =>
  language === 'zh' && qualifier === 'at-least' && unit === '%' ? '以上' : hedges[language][qualifier];
