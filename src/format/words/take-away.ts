import type { Language } from '../number-style';
import { takeAwayWords as en } from './en/take-away';
import { takeAwayWords as zh } from './zh/take-away';

export type TakeAwayWords = typeof zh;

/** The words of downloads, apart from those of the page, which does not load them until something is taken away. */
export const takeAwayWordsOf = (language: Language): TakeAwayWords => ({ zh, en })[language];
