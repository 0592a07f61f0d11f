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
  /** Digits, 余 and 万 or 亿 together, and the unit once it is known: what is marked on screen. */
  readonly length: number;
  /** What stands behind it, where the unit must be found. */
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

/** Positions in the reading of the characters that were put back; null if it is no such reading. */
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
  // “6+7+1”: the last of the three ones is meant where a phrase repeats a number.
  const last = found[found.length - 1];
  return last === undefined ? null : withUnit(last, base);
}

/** What is marked on screen: the number with its unit, where the unit follows at once. */
const withUnit = (number: ReadNumber, unit: string): ReadNumber =>
  number.tail.startsWith(unit) ? { ...number, length: number.length + unit.length } : number;

/** 86.7万农户 and 20.8万农村低收入人口 put words between the number and what is counted. */
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
  /** Put back by us; only in a reading. */
  readonly inserted: boolean;
}

/** Cuts a phrase into pieces, with the number marked; of the reading where `of` says so. */
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
