import type { Language } from '../../format/number-style';
import { type YearsWords, yearsWordsOf } from '../../format/words/years';

export type DeskWords = YearsWords['desk'];

export const deskWordsOf = (language: Language): DeskWords => yearsWordsOf(language).desk;
