import type { Text } from '../edition/text';
import type { Language, NumberStyle } from './number-style';
import { en } from './words/en';
import { type Words, zh } from './words/zh';

/** A language with its words and its way of writing numbers; every function that describes something needs one. */
export interface Locale extends NumberStyle {
  readonly words: Words;
}

export const localeOf = (language: Language, exact = false): Locale => ({
  language,
  exact,
  words: language === 'zh' ? zh : en,
});

export const chinese: Locale = localeOf('zh');

/** The text in the language of the locale. */
export const pick = ({ language }: { readonly language: Language }, text: Text): string => text[language];

/** As `pick`, for a text that may be absent. */
export const pickOrNull = (locale: { readonly language: Language }, text: Text | undefined): string | null =>
  text === undefined ? null : pick(locale, text);
