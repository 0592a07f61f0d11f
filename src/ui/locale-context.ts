import { createContext, useContext } from 'react';
import { type CoreLocale, coreLocale, type Locale } from '../format/locale';

/** The language that components speak, with the words of the first load. */
export const CoreLocaleContext = createContext<CoreLocale>(coreLocale());

export const useLocale = (): CoreLocale => useContext(CoreLocaleContext);

/** The words that components of the overview and of the frame around every screen may use. */
export const useCoreWords = (): CoreLocale['words'] => useContext(CoreLocaleContext).words;

/** The language with all its words; null until they have come. */
export const LocaleContext = createContext<Locale | null>(null);

/** All words. Throws where they have not been given: a component of the overview takes `useCoreWords`. */
export function useWords(): Locale['words'] {
  const locale = useContext(LocaleContext);
  if (locale === null) throw new Error('no words around this component');
  return locale.words;
}
