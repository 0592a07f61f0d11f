import type { Language } from '../number-style';
import { shelfWords as en } from './en/years/shelf';
import { shelfWords as zh } from './zh/years/shelf';

/** The words of the edition chooser and of the folder on a server, which come where there is more than one edition. */
export const shelfWordsOf = (language: Language): typeof zh => ({ zh, en })[language];
