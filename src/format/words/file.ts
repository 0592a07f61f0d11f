import type { Language } from '../number-style';
import { fileWords as en } from './en/file';
import { fileWords as zh } from './zh/file';

export type FileWords = typeof zh;

/** The words of files, apart from those of the page, which does not load them until a file is made. */
export const fileWordsOf = (language: Language): FileWords => ({ zh, en })[language];
