import { unitFacts } from '../../../edition/units';
import { type FigureColumn, longestPhrase } from '../../../edition/workbook/names';
import { plainDigits } from '../decimal-text';
import { nearest } from '../likeness';
import type { FormCell, FormRow } from '../sheet-rows';
import { hasUnit, numbersIn, otherUnit, type PhraseNumber, pieceAround } from './phrase';

/** Text of the article that was pasted into the phrase of a row, of any length. */
export interface PastedText {
  readonly row: number;
  readonly cell: FormCell;
  readonly text: string;
  /** Its numbers by their digits without zeros that may be lost. */
  readonly numbers: ReadonlyMap<string, readonly PhraseNumber[]>;
}

/** The cell of an empty phrase with the text in which it is looked for. */
export interface FoundPhrase extends FormCell {
  /** The row in which the text was pasted; not set where it is the row's own. */
  readonly from?: number;
}

/** What is looked for: a value as it was typed, in the row of its figure. */
interface Wanted {
  readonly section: string;
  readonly row: number;
  readonly digits: string;
  readonly unit: string;
}

/** So many texts of the section are looked through, above a row and below it, and so many of all others. */
const near = 10;
const most = 60;

/**
 * What was pasted as phrases. A paragraph is pasted once, in the row of any of its figures: the others leave their phrase empty, and
 * it is taken from there.
 */
export class PastedTexts {
  private readonly bySection = new Map<string, PastedText[]>();
  /** Texts too long for a phrase, of all sections: a paragraph may hold figures of several. */
  readonly long: PastedText[] = [];

  constructor(rows: readonly FormRow<FigureColumn>[]) {
    for (const { row, cells } of rows) {
      const cell = cells.get('phrase');
      if (cell === undefined || cell.text === '') continue;
      const section = cells.get('section')?.text ?? '';
      const text = { row, cell, text: cell.text, numbers: byDigits(cell.text) };
      const own = this.bySection.get(section) ?? [];
      own.push(text);
      this.bySection.set(section, own);
      if (cell.text.length > longestPhrase && this.long.length < most) this.long.push(text);
    }
  }

  /**
   * The texts that print a number with its unit: the nearest of the section, those above a row first, or all elsewhere. If none does,
   * those that print a long number with further words before its unit (88.2万农户 for 万户). Empty where there is none.
   */
  find(wanted: Wanted): readonly PastedText[] {
    const near = this.nearOf(wanted);
    const texts = new Map(this.long.map((text) => [text.text, text]));
    for (const prints of wanted.digits.replace('.', '').length > 2 ? [exactly, nearly] : [exactly]) {
      const own = near.find((text) => prints(text, wanted).length > 0);
      if (own !== undefined) return [own];
      const others = [...texts.values()].filter((text) => prints(text, wanted).length > 0);
      if (others.length > 0) return others;
    }
    return [];
  }

  /** What the texts print that a value may be meant for: its digits with another unit, or digits alike. Empty where nothing is like it. */
  alike({ digits, unit }: Pick<Wanted, 'digits' | 'unit'>): string {
    for (const { text, numbers } of this.long)
      for (const { from, to } of numbers.get(plainDigits(digits)) ?? [])
        if (!/^[年月日]/.test(text.slice(to)))
          return text.slice(from, to + 4).split(/[，,。；;、“”（）()+\s]/)[0] ?? '';
    const all = this.long.flatMap(({ text, numbers }) =>
      [...numbers.values()].flat().filter((number) => hasUnit(text, number, unit)),
    );
    const like = nearest(
      digits,
      all.map((number) => number.digits),
    );
    return like === '' ? '' : `${like}${unit}`;
  }

  private nearOf({ section, row }: Wanted): readonly PastedText[] {
    const texts = this.bySection.get(section) ?? [];
    const firstBelow = texts.findIndex((text) => text.row > row);
    const middle = firstBelow < 0 ? texts.length : firstBelow;
    return [
      ...texts.slice(Math.max(0, middle - near), middle).reverse(),
      ...texts.slice(middle, middle + near),
    ];
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

type Printed = (
  text: Pick<PastedText, 'text' | 'numbers'>,
  wanted: Pick<Wanted, 'digits' | 'unit'>,
) => readonly PhraseNumber[];

const exactly: Printed = ({ text, numbers }, { digits, unit }) =>
  (numbers.get(plainDigits(digits)) ?? []).filter((number) => hasUnit(text, number, unit));

/** So many characters behind the number its unit must have come. */
const unitWithin = 8;

/** Nothing right behind the number contradicts the unit, which comes a little later: 88.2万农户 for 万户. */
const nearly: Printed = ({ text, numbers }, { digits, unit }) =>
  (numbers.get(plainDigits(digits)) ?? []).filter(
    (number) =>
      otherUnit(text, number, unit, []) === null &&
      text.slice(number.to, number.to + unitWithin).includes(unitFacts(unit).base),
  );

/** At most so many places of a number are told apart. */
const mostPlaces = 4;

/** The pieces of a text that print a number with its unit right behind it, one for each of the first places. */
export const piecesWith = (text: string, digits: string, unit: string): readonly string[] =>
  exactly({ text, numbers: byDigits(text) }, { digits, unit })
    .slice(0, mostPlaces)
    .flatMap((number) => pieceAround(text, number) ?? []);

/** Phrases to choose from, as a message names them. */
export const quoted = (pieces: readonly string[]): string =>
  pieces
    .slice(0, 3)
    .map((piece) => `“${piece}”`)
    .join('、');
