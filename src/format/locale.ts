import type { Text } from '../edition/types';
import type { Language, NumberStyle } from './number-style';
import { en } from './words/en';
import { type Words, zh } from './words/zh';

/** A language with its words and its way with numbers: what every describing function needs to speak. */
export interface Locale extends NumberStyle {
  readonly words: Words;
}

export const localeOf = (language: Language, exact = false): Locale => ({
  language,
  exact,
  words: language === 'zh' ? zh : en,
});

export const chinese: Locale = localeOf('zh');

/** The side of a bilingual text that the locale speaks. */
export const pick = ({ language }: { readonly language: Language }, text: Text): string => text[language];

/** As `pick`, where there may be none. */
export const pickOrNull = (locale: { readonly language: Language }, text: Text | undefined): string | null =>
  text === undefined ? null : pick(locale, text);
