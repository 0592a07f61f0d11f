import type { Language } from '../../format/number-style';
import { isFigure, partsOf, piecesOf } from '../address/pieces';
import { recall } from './remembered';

/*
 * What must be known before the first paint, for the small script in the head and for the app. It imports
 * nothing heavy: the script stands in the page itself.
 */

export type ThemeChoice = 'system' | 'light' | 'dark' | 'contrast';

export const themeChoices: readonly ThemeChoice[] = ['system', 'light', 'dark', 'contrast'];
export const themeKey = 'theme';

export const languageKey = 'language';
export const languages: readonly Language[] = ['zh', 'en'];

const matches = (query: string): boolean => window.matchMedia(query).matches;

/** The theme to be painted: the chosen one, or what the system asks for. */
export function themeOf(choice: ThemeChoice): Exclude<ThemeChoice, 'system'> {
  if (choice !== 'system') return choice;
  if (matches('(prefers-contrast: more)')) return 'contrast';
  return matches('(prefers-color-scheme: dark)') ? 'dark' : 'light';
}

/**
 * Whether an address asks for what the page was built with: the overview of all sectors in Chinese, numbers
 * as printed. A figure may be opened over it. If English is remembered, the page was not built for it.
 */
export function startsAsBuilt(hash: string, remembered: Language | null): boolean {
  const { path, parameters } = piecesOf(hash);
  return (
    remembered !== 'en' &&
    partsOf(path).length === 0 &&
    parameters.every((parameter) => parameter === 'lang=zh' || isFigure(parameter))
  );
}

/** As `startsAsBuilt`, for the address of this page and the remembered language. */
export const startsHereAsBuilt = (): boolean =>
  startsAsBuilt(window.location.hash, recall(languageKey, languages));
