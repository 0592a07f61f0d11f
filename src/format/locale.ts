import type { Text } from '../indicators/types';
import { type Words, zh } from './words/zh';

export type Language = 'zh' | 'en';

/** A language with its words: what every describing function needs to speak. */
export interface Locale {
  readonly language: Language;
  readonly words: Words;
}

export const chinese: Locale = { language: 'zh', words: zh };

/** The side of a bilingual text that the locale speaks. */
export const pick = ({ language }: Locale, text: Text): string => text[language];

/** As `pick`, where there may be none. */
export const pickOrNull = (locale: Locale, text: Text | undefined): string | null =>
  text === undefined ? null : pick(locale, text);
