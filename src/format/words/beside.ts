import type { Language } from '../number-style';
import { besideWords as en } from './en/years/beside';
import { besideWords as zh } from './zh/years/beside';

/** The words of two editions side by side, which come where an earlier one stands beside the one on screen. */
export const besideWordsOf = (language: Language): typeof zh => ({ zh, en })[language];
