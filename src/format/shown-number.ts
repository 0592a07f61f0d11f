import type { Qualifier } from '../edition/types';
import { formatFigure, type Printed } from './figure';
import type { NumberStyle, NumberText } from './number-style';

/**
 * A number as it is shown, for whoever puts it into a cell or an axis: nobody reads it back from text.
 * 约7.70亿元 is 7.7 with two decimals, 亿元 and 约; over CNY 40 million is 40 with none, CNY, million and over.
 */
export interface ShownNumber {
  readonly value: number;
  /** Digits behind the point, zeros kept. */
  readonly decimals: number;
  /** Currency or sign in front: “CNY ”; empty where there is none. */
  readonly prefix: string;
  readonly unit: string;
  /** The word that hedges it, by itself; null where the number stands without one. */
  readonly hedge: string | null;
}

/** @param hedge the word that stands around the number, which its text must not hold */
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
