import type { Qualifier } from '../indicators/types';

/** A number found in a phrase of the article. */
export interface ReadNumber {
  /** Where its digits begin in the phrase. */
  readonly index: number;
  /** Digits as they stand. */
  readonly printed: string;
  /** Power of ten of the 万 or 亿 behind it. */
  readonly exponent: 0 | 4 | 8;
  readonly qualifier: Qualifier | null;
  /** Digits, 余 and 万 or 亿 together: what is marked on screen. */
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
