import type { WorkbookFault } from '../edition/workbook/fault';
import type { Language } from './number-style';
import { yearsWordsOf } from './words/years';

/** What is wrong at a cell of a workbook, and what to do about it, in the reader's language. */
export function sayWorkbookFault(
  { kind, found, detail, figure = '' }: WorkbookFault,
  language: Language,
): { readonly what: string; readonly toDo: string } {
  const words = yearsWordsOf(language).workbook;
  const named = (names: Readonly<Record<string, string>>, key: string) => names[key] ?? key;
  if (kind === 'not-a-workbook') {
    const said = words.faults[kind](named(words.files, found));
    return found === 'encrypted' || found === 'ole' ? { ...said, toDo: words.removePassword } : said;
  }
  if (kind === 'too-big') return words.faults[kind](found, named(words.sizes, detail));
  const said = words.faults[kind](found, detail);
  // Where the name is what was found, it is said already; and a text is of more figures than that of its row.
  return figure === '' || figure === found || kind === 'numbers-left'
    ? said
    : { ...said, what: words.ofFigure(figure, said.what) };
}
