import type { CoreText } from '../indicators/core-edition';
import type { Language, NumberStyle } from './number-style';
import { type CoreWords, coreZh } from './words/core-zh';
import { loadingEn } from './words/loading';
import type { Words } from './words/zh';

/** A language with the words of the first load and its way with numbers. */
export interface CoreLocale extends NumberStyle {
  readonly words: CoreWords;
}

/** A language with all its words: what every describing function beyond the overview needs to speak. */
export interface Locale extends CoreLocale {
  readonly words: Words;
}

/** Chinese, at hand from the first load on. */
export const coreLocale = (exact = false, asked: Language = 'zh'): CoreLocale => ({
  language: 'zh',
  exact,
  // Whoever reads English is told in English that the rest is on its way, or did not come.
  words: asked === 'en' ? { ...coreZh, loading: loadingEn } : coreZh,
});

/** The side of a bilingual text that the locale speaks; Chinese as long as the English has not come. */
export const pick = ({ language }: { readonly language: Language }, text: CoreText): string =>
  text[language] ?? text.zh;

/** As `pick`, where there may be none. */
export const pickOrNull = (
  locale: { readonly language: Language },
  text: CoreText | undefined,
): string | null => (text === undefined ? null : pick(locale, text));
