import { createContext, useContext } from 'react';
import { chinese, type Locale } from '../format/locale';

/** The language that components speak. */
export const LocaleContext = createContext<Locale>(chinese);

export const useLocale = (): Locale => useContext(LocaleContext);

export const useWords = (): Locale['words'] => useContext(LocaleContext).words;
