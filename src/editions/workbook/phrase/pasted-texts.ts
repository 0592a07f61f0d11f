import { unitFacts } from '../../../edition/units';
import { type FigureColumn, longestPhrase } from '../../../edition/workbook/names';
import { plainDigits, sameNumber } from '../decimal-text';
import { nearest } from '../likeness';
import type { FormCell, FormRow } from '../sheet-rows';
import { hasUnit, numbersIn, otherUnit, type PhraseNumber, pieceAround } from './phrase';

/** Text of the article that was pasted into the phrase of a row, of any length. */
export interface PastedText {
  readonly row: number;
  readonly cell: FormCell;
  readonly text: string;
}

type Numbers = ReadonlyMap<string, readonly PhraseNumber[]>;

/** The cell of a phrase, with its own text or with that of another row in which its value was found. */
export interface PhraseCell extends FormCell {
  readonly isFound?: true;
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
  /** The same, each text once: a paragraph may be pasted for each of its sections. */
  private readonly distinct = new Map<string, PastedText>();
  private readonly known = new Map<string, Numbers>();

  constructor(rows: readonly FormRow<FigureColumn>[]) {
    for (const { row, cells } of rows) {
      const cell = cells.get('phrase');
      if (cell === undefined || cell.text === '') continue;
      const section = cells.get('section')?.text ?? '';
      const text = { row, cell, text: cell.text };
      const own = this.bySection.get(section) ?? [];
      own.push(text);
      this.bySection.set(section, own);
      if (cell.text.length <= longestPhrase || this.long.length === most) continue;
      this.long.push(text);
      this.distinct.set(cell.text, text);
    }
  }

  /**
   * The texts that print a number with its unit: the nearest of the section, those above a row first, or all elsewhere. If none does,
   * those that print a long number with further words before its unit (88.2万农户 for 万户). Empty where there is none.
   */
  find(wanted: Wanted): readonly PastedText[] {
    const { digits, unit } = wanted;
    const nearby = this.nearOf(wanted);
    const key = plainDigits(digits);
    for (const prints of digits.replace('.', '').length > 2 ? [hasUnit, hasUnitLater] : [hasUnit]) {
      const isIn = ({ text }: PastedText) =>
        (this.numbersOf(text).get(key) ?? []).some((number) => prints(text, number, unit));
      const own = nearby.find(isIn);
      if (own !== undefined) return [own];
      const others = [...this.distinct.values()].filter(isIn);
      if (others.length > 0) return others;
    }
    return [];
  }

  /** What the texts print that a value may be meant for: its digits with another unit, or digits alike. Empty where nothing is like it. */
  alike({ digits, unit }: Pick<Wanted, 'digits' | 'unit'>): string {
    for (const text of this.distinct.keys())
      for (const { from, to } of this.numbersOf(text).get(plainDigits(digits)) ?? [])
        if (!/^[年月日]/.test(text.slice(to)))
          return text.slice(from, to + 4).split(/[，,。；;、“”（）()+\s]/)[0] ?? '';
    const all = [...this.distinct.keys()].flatMap((text) =>
      [...this.numbersOf(text).values()].flat().filter((number) => hasUnit(text, number, unit)),
    );
    const like = nearest(
      digits,
      all.map((number) => number.digits),
    );
    return like === '' ? '' : `${like}${unit}`;
  }

  private numbersOf(text: string): Numbers {
    const numbers = this.known.get(text) ?? byDigits(text);
    this.known.set(text, numbers);
    return numbers;
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

/** The numbers of a text by their digits without zeros that may be lost. */
function byDigits(text: string): Numbers {
  const all = new Map<string, PhraseNumber[]>();
  for (const number of numbersIn(text)) {
    const key = plainDigits(number.digits);
    const same = all.get(key);
    if (same === undefined) all.set(key, [number]);
    else same.push(number);
  }
  return all;
}

/** So many characters behind the number its unit must have come. */
const unitWithin = 8;

/** Nothing right behind the number contradicts the unit, which comes a little later: 88.2万农户 for 万户. */
const hasUnitLater = (text: string, number: PhraseNumber, unit: string): boolean =>
  otherUnit(text, number, unit, []) === null &&
  text.slice(number.to, number.to + unitWithin).includes(unitFacts(unit).base);

/** At most so many places of a number are told apart. */
const mostPlaces = 4;

/** The pieces of a text that print a number with its unit right behind it, one for each of the first places. */
export function piecesWith(text: string, digits: string, unit: string): readonly string[] {
  const pieces: string[] = [];
  for (const number of numbersIn(text)) {
    if (pieces.length === mostPlaces) break;
    if (!sameNumber(number.digits, digits) || !hasUnit(text, number, unit)) continue;
    const piece = pieceAround(text, number);
    if (piece !== null) pieces.push(piece);
  }
  return pieces;
}

/** Phrases to choose from, as a message names them. */
export const quoted = (pieces: readonly string[]): string =>
  pieces
    .slice(0, 3)
    .map((piece) => `“${piece}”`)
    .join('、');
