import type { Change, Evidence, Indicator, Qualifier } from '../edition/types';
import { unitFacts } from '../edition/units';

/** A number found in a phrase of the article. */
export interface ReadNumber {
  /** Where its digits begin in the phrase. */
  readonly index: number;
  /** Digits as they stand. */
  readonly printed: string;
  /** Power of ten of the 万 or 亿 behind it. */
  readonly exponent: 0 | 4 | 8;
  readonly qualifier: Qualifier | null;
  /** Length of what the screen marks: digits, 余, 万 or 亿 and, once it is known, the unit. */
  readonly length: number;
  /** The text behind it, in which the unit must stand. */
  readonly tail: string;
}

const numberPattern = /(\d+(?:\.\d+)?)(余?)([万亿]?)(余?)/g;

/** Reads every number of a phrase, with its 万 or 亿 and its hedge (余, 左右, 以下, 以上). */
export function readNumbers(phrase: string): readonly ReadNumber[] {
  return [...phrase.matchAll(numberPattern)].map((match) => {
    const [all, printed = '', before, scale, after] = match;
    const tail = phrase.slice(match.index + all.length);
    return {
      index: match.index,
      printed,
      exponent: scale === '亿' ? 8 : scale === '万' ? 4 : 0,
      qualifier: before !== '' || after !== '' ? 'at-least' : hedgeBehind(tail),
      length: all.length,
      tail,
    };
  });
}

/** 左右, 以下 and 以上 stand behind the unit, which is at most three characters long. */
function hedgeBehind(tail: string): Qualifier | null {
  const hedge = /^[^\d,，。;；、]{1,3}?(左右|以下|以上)/.exec(tail)?.[1];
  switch (hedge) {
    case '左右':
      return 'about';
    case '以下':
      return 'at-most';
    case '以上':
      return 'at-least';
    default:
      return null;
  }
}

/** Positions of the characters that the reading adds; null if without them it is not the phrase. */
export function insertedAt(phrase: string, reading: string): readonly number[] | null {
  const inserted: number[] = [];
  let next = 0;
  for (let i = 0; i < reading.length; i += 1) {
    if (reading[i] === phrase[next]) next += 1;
    else inserted.push(i);
  }
  return next === phrase.length ? inserted : null;
}

/** The number of the phrase that is this figure: digits, 万 or 亿, hedge and unit must all agree. */
export function findNumber(
  evidence: Evidence,
  figure: Pick<Indicator, 'printed' | 'unit' | 'qualifier'>,
): ReadNumber | null {
  const { base, exponent } = unitFacts(figure.unit);
  const found = readNumbers(evidence.reading ?? evidence.phrase).filter(
    (number) =>
      number.printed === figure.printed &&
      number.exponent === exponent &&
      number.qualifier === (figure.qualifier ?? null) &&
      (evidence.unitUnsaid === true || unitStandsBehind(number, base)),
  );
  // If a phrase repeats a number, the last one is meant, as the 1 of “6+7+1”.
  const last = found[found.length - 1];
  return last === undefined ? null : withUnit(last, base);
}

/** Adds the unit to what the screen marks, if it follows the number directly. */
const withUnit = (number: ReadNumber, unit: string): ReadNumber =>
  number.tail.startsWith(unit) ? { ...number, length: number.length + unit.length } : number;

/** Whether the unit stands shortly behind the number. 86.7万农户 and 20.8万农村低收入人口 have words in between. */
const unitStandsBehind = ({ tail }: ReadNumber, base: string): boolean => tail.slice(0, 8).includes(base);

export function findGrowth(change: Change): ReadNumber | null {
  const { phrase, reading } = change.evidence;
  const text = reading ?? phrase;
  const number = readNumbers(text).find(
    (n) => n.printed === change.printed && n.tail.startsWith(change.unit),
  );
  if (number === undefined) return null;
  const saysDown = /(下降|减少|降低)(了|约|近|至)?$/.test(text.slice(0, number.index));
  return saysDown === (change.direction === 'down') ? withUnit(number, change.unit) : null;
}

/** A piece of a quoted phrase. */
export interface Segment {
  readonly text: string;
  /** Belongs to the number that the phrase is quoted for. */
  readonly marked: boolean;
  /** Whether we put it back; only in a reading. */
  readonly inserted: boolean;
}

/** Cuts a phrase into pieces with the number marked; cuts the reading instead if `of` says so. */
export function segmentsOf(
  evidence: Evidence,
  number: ReadNumber | null,
  of: 'phrase' | 'reading',
): readonly Segment[] {
  const reading = evidence.reading ?? evidence.phrase;
  const inserted = new Set(insertedAt(evidence.phrase, reading) ?? []);
  const characters = reading.split('').map((text, index) => ({
    text,
    marked: number !== null && index >= number.index && index < number.index + number.length,
    inserted: inserted.has(index),
  }));
  const kept = of === 'reading' ? characters : characters.filter((c) => !c.inserted);
  const pieces: Segment[] = [];
  for (const next of kept) {
    const last = pieces[pieces.length - 1];
    if (last?.marked === next.marked && last.inserted === next.inserted) {
      pieces[pieces.length - 1] = { ...last, text: last.text + next.text };
    } else pieces.push(next);
  }
  return pieces;
}
