import type { WholeRow } from '../making';
import { digitsOf } from '../read-value';
import type { SectionTexts } from './section-texts';

/** The row with the text of another row as its phrase, where its own is empty and that text prints its value. */
export function withFoundPhrase(row: WholeRow, texts: SectionTexts): WholeRow {
  const { cellOf } = row;
  const phrase = cellOf('phrase');
  const unit = cellOf('unit').text;
  const digits = digitsOf(cellOf('value').text, unit)?.digits;
  if (phrase.text !== '' || digits === undefined || unit === '') return row;
  const found = texts.find(cellOf('section').text, row.row, digits, unit);
  if (found === null) return row;
  const filled = { ...phrase, text: found.text, from: found.row };
  return { ...row, cellOf: (column) => (column === 'phrase' ? filled : cellOf(column)) };
}
