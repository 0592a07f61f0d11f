import { useLocale } from '../../ui/locale-context';
import { type DeskWords, deskWordsOf } from '../../views/edition/desk-words';

/** The words of the desk in the language around a component. */
export const useDeskWords = (): DeskWords => deskWordsOf(useLocale().language);
