import type { Language } from '../number-style';
import { yearsWords as en } from './en/years/years';
import { yearsWords as zh } from './zh/years/years';

export type YearsWords = typeof zh;

/** The words for bringing, comparing and handing on editions, apart from those of the page, which loads them when they are asked for. */
export const yearsWordsOf = (language: Language): YearsWords => ({ zh, en })[language];
