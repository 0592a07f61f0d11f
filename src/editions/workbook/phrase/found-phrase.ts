import type { WholeRow } from '../making';
import { digitsOf } from '../read-value';
import type { Faults } from '../sheet-rows';
import { type PastedTexts, piecesWith, quoted } from './pasted-texts';

/**
 * The row with the text of another row as its phrase, where its own is empty and that text prints its value. Where texts were
 * pasted and none of them prints it, that is said of the value; where several do, of the phrase.
 */
export function withFoundPhrase(row: WholeRow, texts: PastedTexts, faults: Faults): WholeRow {
  const { cellOf } = row;
  const phrase = cellOf('phrase');
  const unit = cellOf('unit').text;
  const value = cellOf('value');
  const digits = digitsOf(value.text, unit)?.digits;
  if (phrase.text !== '' || digits === undefined || unit === '') return row;
  const [found, ...more] = texts.find({ section: cellOf('section').text, row: row.row, digits, unit });
  if (found === undefined || more.length > 0) {
    if (found !== undefined) {
      const pieces = [found, ...more].flatMap(({ text }) => piecesWith(text, digits, unit));
      faults.add('error', phrase, 'phrase-several', `${digits}${unit}`, quoted(pieces));
    } else if (texts.long.length > 0) {
      faults.add('error', value, 'phrase-not-found', `${digits}${unit}`, texts.alike({ digits, unit }));
      // That it is empty need not be said besides.
      faults.silence(phrase);
    }
    return row;
  }
  const filled = { ...phrase, text: found.text, isFound: true } as const;
  return { ...row, cellOf: (column) => (column === 'phrase' ? filled : cellOf(column)) };
}
