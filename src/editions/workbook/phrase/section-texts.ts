import type { FigureColumn } from '../../../edition/workbook/names';
import { plainDigits } from '../decimal-text';
import type { FormCell, FormRow } from '../sheet-rows';
import { hasUnit, numbersIn, type PhraseNumber, pieceAround } from './phrase';

/** The text of the article that was pasted into the phrase of a row, of any length. */
interface PastedText {
  readonly row: number;
  readonly text: string;
  /** Its numbers by their digits without zeros that may be lost. */
  readonly numbers: ReadonlyMap<string, readonly PhraseNumber[]>;
}

/** The cell of an empty phrase with the text in which it is looked for. */
export interface FoundPhrase extends FormCell {
  /** The row in which the text was pasted; not set where it is the row's own. */
  readonly from?: number;
}

/** So many texts are looked through, above a row and below it. */
const near = 10;

/**
 * What was pasted as phrases, by section. A paragraph is pasted once, in the row of any of its figures: the others leave their
 * phrase empty, and it is taken from there.
 */
export class SectionTexts {
  private readonly texts = new Map<string, PastedText[]>();

  constructor(rows: readonly FormRow<FigureColumn>[]) {
    for (const { row, cells } of rows) {
      const text = cells.get('phrase')?.text ?? '';
      if (text === '') continue;
      const section = cells.get('section')?.text ?? '';
      const texts = this.texts.get(section) ?? [];
      texts.push({ row, text, numbers: byDigits(text) });
      this.texts.set(section, texts);
    }
  }

  /** The nearest text of the section that prints a number with its unit; those above a row go before those below. */
  find(section: string, row: number, digits: string, unit: string): PastedText | null {
    const texts = this.texts.get(section) ?? [];
    const firstBelow = texts.findIndex((text) => text.row > row);
    const middle = firstBelow < 0 ? texts.length : firstBelow;
    const inOrder = [
      ...texts.slice(Math.max(0, middle - near), middle).reverse(),
      ...texts.slice(middle, middle + near),
    ];
    return inOrder.find(({ text, numbers }) => printed(text, numbers, digits, unit).length > 0) ?? null;
  }
}

const byDigits = (text: string): PastedText['numbers'] => {
  const all = new Map<string, PhraseNumber[]>();
  for (const number of numbersIn(text)) {
    const key = plainDigits(number.digits);
    all.set(key, [...(all.get(key) ?? []), number]);
  }
  return all;
};

const printed = (text: string, numbers: PastedText['numbers'], digits: string, unit: string) =>
  (numbers.get(plainDigits(digits)) ?? []).filter((number) => hasUnit(text, number, unit));

/** At most so many places of a number are told apart. */
const mostPlaces = 4;

/** The pieces of a text that print a number with its unit right behind it, one for each of the first places. */
export const piecesWith = (text: string, digits: string, unit: string): readonly string[] =>
  printed(text, byDigits(text), digits, unit)
    .slice(0, mostPlaces)
    .flatMap((number) => pieceAround(text, number) ?? []);
