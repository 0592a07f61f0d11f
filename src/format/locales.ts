import type { Locale } from './locale';
import type { Language } from './number-style';
import { en } from './words/en';
import { zh } from './words/zh';

/** Both languages with all their words: loaded after the overview. */
export const localeOf = (language: Language, exact = false): Locale => ({
  language,
  exact,
  words: language === 'zh' ? zh : en,
});

export const chinese: Locale = localeOf('zh');
