import { limits } from '../../edition/file/limits';
import type { Qualifier } from '../../edition/types';
import { halfWidth } from '../../edition/workbook/half-width';
import { figureColumns, longestPhrase } from '../../edition/workbook/names';
import { sameNumber } from './decimal-text';
import { nearest } from './likeness';
import { type PhraseCell, piecesWith, quoted } from './phrase/pasted-texts';
import {
  findIn,
  hedgeIn,
  numbersIn,
  numbersWithUnit,
  otherUnit,
  type PhraseNumber,
  pieceAround,
} from './phrase/phrase';
import { isInFraction, isShareInWords, rangeIn } from './phrase/range';
import type { Faults, FormCell } from './sheet-rows';

/** A number of a cell that its phrase prints. */
export interface ReadValue {
  readonly digits: string;
  /** The phrase that is kept, at most 40 characters. */
  readonly phrase: string;
  readonly number: PhraseNumber;
}

/** Whether a figure may have so many digits. */
export const fitsFigure = (digits: string): boolean => digits.replace('.', '').length <= limits.digits;

/** Digits of a cell without what people write around them: thousands, full width, the unit, a sign; null for no number. */
export function digitsOf(
  text: string,
  unit: string,
): { readonly digits: string; readonly isNegative: boolean } | null {
  let left = halfWidth(text).replace(/[\s\u00a0]/g, '');
  const own = halfWidth(unit);
  if (own !== '' && left.endsWith(own)) left = left.slice(0, -own.length);
  else if (own === '%' || own === '个百分点') left = left.replace(/(%|个百分点)$/, '');
  const isNegative = /^[-−–—]/.test(left);
  left = left.replace(/^[-−–—+]/, '');
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(left)) left = left.replace(/,/g, '');
  const isNumber = /^\d{1,30}(\.\d{1,30})?$/.test(left) && fitsFigure(left);
  return isNumber ? { digits: left, isNegative } : null;
}

/** Says of a cell why its text is no number that the dashboard takes. */
export function sayNoNumber(cell: FormCell, faults: Faults): void {
  const found = cell.text.slice(0, 40);
  const [first, ...rest] = numbersIn(cell.text);
  const range = first === undefined || rest.length === 0 ? null : rangeIn(cell.text, first, '');
  if (range !== null) faults.add('error', cell, 'range', found, range);
  else faults.add('error', cell, isShareInWords(cell.text) ? 'in-words' : 'not-a-number', found);
}

/** So many numbers are listed to choose from. */
const mostListed = 5;

/** Numbers of a phrase to choose from, years apart; of many the one that is most like what was typed. */
function listed(phrase: string, all: readonly PhraseNumber[], typed = ''): string {
  const digits = all
    .filter((number) => number.digits.length !== 4 || phrase[number.to] !== '年')
    .map((number) => number.digits);
  const like = digits.length > mostListed ? nearest(typed, digits) : '';
  return like === '' ? digits.slice(0, mostListed).join('、') : like;
}

/**
 * The digits of a cell as the phrase prints them; null where the two don't agree, or where they are one end of a range, which is
 * said. A phrase without any number is where the fault stands.
 */
export function inPhrase(
  cell: FormCell,
  digits: string,
  phrase: FormCell & { readonly said: string },
  unit: string,
  faults: Faults,
): PhraseNumber | null {
  const number = findIn(phrase.said, digits, unit);
  if (number === null) {
    const likely = numbersWithUnit(phrase.said, unit);
    const printed = listed(phrase.said, likely.length > 0 ? likely : numbersIn(phrase.said), digits);
    const at = printed === '' ? phrase : cell;
    if (printed === '' && isShareInWords(phrase.said)) faults.add('error', cell, 'in-words', digits);
    else faults.add('error', at, 'number-not-in-phrase', digits, printed);
    return null;
  }
  if (!isWhole(cell, number, phrase.said, unit, faults)) return null;
  if (number.digits !== digits && sameNumber(number.digits, digits))
    faults.add('notice', cell, 'zero-lost', digits, number.digits);
  return number;
}

/** Whether a number of a phrase stands for itself; one end of a range and a part of a fraction don't, which is said. */
function isWhole(
  cell: FormCell,
  number: PhraseNumber,
  phrase: string,
  unit: string,
  faults: Faults,
): boolean {
  const range = rangeIn(phrase, number, unit);
  if (range !== null) faults.add('error', cell, 'range', number.digits, range);
  else if (isInFraction(phrase, number)) faults.add('error', cell, 'in-words', number.digits);
  else if (!fitsFigure(number.digits)) faults.add('error', cell, 'not-a-number', number.digits.slice(0, 40));
  else return true;
  return false;
}

/** The value of a figure, from its cell and its phrase, which wins where a zero was lost. */
export function readValue(
  value: FormCell,
  phrase: FormCell,
  reading: string,
  unit: FormCell,
  units: readonly string[],
  faults: Faults,
): ReadValue | null {
  const text = reading === '' ? phrase.text : reading;
  let number: PhraseNumber | null;
  if (value.text === '') {
    const likely = numbersWithUnit(text, unit.text);
    const all = likely.length > 0 ? likely : numbersIn(text);
    const [only] = all;
    if (only === undefined || all.length > 1) {
      faults.add('error', value, 'missing', listed(text, all), figureColumns.value.zh);
      return null;
    }
    if (!isWhole(value, only, text, unit.text, faults)) return null;
    number = only;
    faults.add('notice', value, 'value-from-phrase', text.slice(0, 40), only.digits);
  } else {
    const read = digitsOf(value.text, unit.text);
    if (read === null || read.isNegative) {
      if (read === null) sayNoNumber(value, faults);
      else faults.add('error', value, 'negative', value.text.slice(0, 40));
      return null;
    }
    if (value.isPercent && unit.text !== '%') {
      faults.add('error', unit, 'unit-mismatch', unit.text, '%');
      return null;
    }
    if (phrase.text === '') return null;
    number = inPhrase(value, read.digits, { ...phrase, said: text }, unit.text, faults);
  }
  if (number === null) return null;
  const other = otherUnit(text, number, unit.text, units);
  if (other !== null) {
    faults.add('error', unit, 'unit-mismatch', unit.text, other);
    return null;
  }
  return kept(phrase, text, number, unit.text, reading !== '', faults);
}

/** A long phrase, or one that stands in another row, is cut to a piece that holds the number. */
export function kept(
  phrase: PhraseCell,
  text: string,
  number: PhraseNumber,
  unit: string,
  isRead: boolean,
  faults: Faults,
): ReadValue | null {
  const { digits } = number;
  const isLong = phrase.text.length > longestPhrase;
  if (!isLong && !phrase.isFound) return { digits, phrase: phrase.text, number };
  const pieces = isRead ? [] : piecesWith(text, digits, unit);
  if (pieces.length > 1) {
    faults.add('error', phrase, 'phrase-several', `${digits}${unit}`, quoted(pieces));
    return null;
  }
  const piece = isRead ? null : isLong ? pieceAround(text, number) : text;
  const again = piece === null || piece.length > longestPhrase ? null : findIn(piece, digits, unit);
  if (piece === null || again === null) {
    faults.add('error', phrase, 'phrase-long', phrase.text.slice(0, 60), String(phrase.text.length));
    return null;
  }
  faults.add('notice', phrase, phrase.isFound ? 'phrase-found' : 'phrase-cut', `${digits}${unit}`, piece);
  return { digits, phrase: piece, number: again };
}

/** The hedge of a figure: that of its cell, or of its phrase where the cell is empty, which is said. */
export function readHedge(
  cell: FormCell,
  chosen: Qualifier | null,
  text: string,
  number: PhraseNumber,
  say: (hedge: Qualifier) => string,
  faults: Faults,
): Qualifier | null {
  const said = hedgeIn(text, number);
  if (said === chosen) return said;
  if (cell.text === '' && said !== null) {
    faults.add('notice', cell, 'hedge', '', say(said));
    return said;
  }
  faults.add('error', cell, 'hedge', cell.text, said === null ? '' : say(said));
  return chosen;
}
