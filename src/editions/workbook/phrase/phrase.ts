import type { Qualifier } from '../../../edition/types';
import { unitFacts } from '../../../edition/units';
import { halfWidth } from '../../../edition/workbook/half-width';
import { longestPhrase } from '../../../edition/workbook/names';
import { sameNumber } from '../decimal-text';

/** A number that a phrase prints. */
export interface PhraseNumber {
  /** Its digits without signs for thousands. */
  readonly digits: string;
  readonly from: number;
  readonly to: number;
}

const numbers = /\d{1,3}(?:[,，]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/g;

export const numbersIn = (phrase: string): readonly PhraseNumber[] =>
  [...halfWidth(phrase).matchAll(numbers)].map(({ 0: all, index }) => ({
    digits: all.replace(/[,，]/g, ''),
    from: index,
    to: index + all.length,
  }));

/** The number of a phrase that a value is: the same digits before the same number, and the one with the unit behind it first. */
export function findIn(phrase: string, digits: string, unit: string): PhraseNumber | null {
  const same = numbersIn(phrase).filter((number) => sameNumber(number.digits, digits));
  const exact = same.filter((number) => number.digits === digits);
  const among = exact.length > 0 ? exact : same;
  return among.find((number) => hasUnit(phrase, number, unit)) ?? among[among.length - 1] ?? null;
}

/** Numbers that have the unit right behind them, apart from a hedge. */
export const numbersWithUnit = (phrase: string, unit: string): readonly PhraseNumber[] =>
  numbersIn(phrase).filter((number) => hasUnit(phrase, number, unit));

/** Whether the unit stands right behind a number, apart from a hedge. */
export const hasUnit = (phrase: string, { to }: PhraseNumber, unit: string): boolean =>
  unit !== '' && behind(phrase, to).startsWith(halfWidth(unit));

/** What stands right behind a number, without the hedges within it: 4000余万元, 6万余条. */
const behind = (phrase: string, at: number): string =>
  halfWidth(phrase.slice(at, at + 2 * longestUnit))
    .replace(/^\s+/, '')
    .replace(/^([余多])/, '')
    .replace(/^([万亿])[余多]/, '$1');

/** At most so many characters in a unit. */
export const longestUnit = 12;

const scaleOf = (text: string): string => /^[万亿]/.exec(text)?.[0] ?? '';

/** What the phrase says behind the number, where that contradicts the unit; null where it doesn't. */
export function otherUnit(
  phrase: string,
  number: PhraseNumber,
  unit: string,
  units: readonly string[],
): string | null {
  const tail = behind(phrase, number.to);
  const { base, exponent } = unitFacts(unit);
  const said = (length: number) => tail.slice(0, length).replace(/[，,。；;、].*$/, '');
  if (tail.startsWith(halfWidth(unit))) return null;
  if (tail.startsWith('%') || tail.startsWith('个百分点'))
    return unit === '%' ? null : said(tail.startsWith('%') ? 1 : 4);
  const scale = scaleOf(tail);
  if (scale !== '') return exponent !== 0 && scale === unit[0] ? null : said(Math.max(2, 1 + base.length));
  if (exponent !== 0 && tail.startsWith(base)) return said(base.length);
  // A known unit stands there, and this one nowhere near.
  const known = units.filter((one) => tail.startsWith(one)).sort((a, b) => b.length - a.length)[0];
  return known === undefined || tail.slice(0, 8).includes(base) ? null : known;
}

const hedgesBehind: readonly (readonly [RegExp, Qualifier])[] = [
  [/^\s*[余多]/, 'at-least'],
  [/^\s*[万亿][余多]/, 'at-least'],
  [/^[^\d,，。;；、]{1,4}?(左右|上下)/, 'about'],
  [/^[^\d,，。;；、]{1,4}?以上/, 'at-least'],
  [/^[^\d,，。;；、]{1,4}?(以下|以内)/, 'at-most'],
];
const hedgesBefore: readonly (readonly [RegExp, Qualifier])[] = [
  [/不(超过|到|足)$/, 'at-most'],
  [/(超过|超|突破|逾|至少|不少于|不低于)$/, 'at-least'],
  [/(大约|将近|接近)$/, 'about'],
  // 节约5万元 and 附近3个 hedge nothing.
  [/(^|[^节合签条制履预解邀])约$/, 'about'],
  [/(^|[^附最邻临])近$/, 'about'],
];

/** How the phrase hedges a number; null where it doesn't. */
export function hedgeIn(phrase: string, { from, to }: PhraseNumber): Qualifier | null {
  const before = phrase.slice(0, from).trimEnd();
  const after = phrase.slice(to);
  const found =
    hedgesBehind.find(([pattern]) => pattern.test(after)) ??
    hedgesBefore.find(([pattern]) => pattern.test(before));
  return found?.[1] ?? null;
}

const rises = /增长|提高|上升|增加|提升|增幅|上涨|扩大|翻/g;
const falls = /下降|减少|降低|下跌|回落|缩小|下滑/g;

/** The direction that the phrase says for a growth, by the last word in front of it; null where it says none. */
export function directionIn(phrase: string, { from }: PhraseNumber): 'up' | 'down' | null {
  const before = phrase.slice(0, from);
  const last = (pattern: RegExp) => Math.max(-1, ...[...before.matchAll(pattern)].map(({ index }) => index));
  const up = last(rises);
  const down = last(falls);
  if (up === down) return null;
  return up > down ? 'up' : 'down';
}

/** Another base than the year before that the phrase names for a growth: 年均, 比“十三五”末; null where it names none. */
export function baseIn(phrase: string, { from }: PhraseNumber, previousYear: number): string | null {
  const clause = phrase.slice(0, from).replace(/^.*[，,。；;、]/, '');
  const [yearly] = /年均|累计/.exec(clause) ?? [];
  if (yearly !== undefined) return yearly;
  const [, base = ''] = /[较比]([^增提上下减降]{1,14}?)(?=增|提|上升|下|减|降)/.exec(clause) ?? [];
  if (base === '' || /^(上年|去年|上一年|上年同期|去年同期|同期)/.test(base)) return null;
  const year = /^(\d{4})年/.exec(halfWidth(base))?.[1];
  if (year !== undefined) return Number(year) === previousYear ? null : base;
  return /[一二三四五六七八九十]五|末|年初|年底/.test(base) ? base : null;
}

/** The text with spaces for what stands in brackets, of the same length: 5个县（市、区） goes on. */
const outsideBrackets = (text: string): string =>
  text.replace(/[（(][^（()）]*[）)]/g, (inside) => ' '.repeat(inside.length));

/** A clause that says how the number before it grew. */
const growthClause =
  /^\s*(同比|[比较]([上去]|上一|\d{4})年|增长|增加|提高|上升|增幅|下降|减少|降低|降幅)[^\d]*\d/;

/**
 * The piece of a long phrase that holds the number: its clause, with a growth right behind it and with the clauses before it in the
 * same sentence, as far as they fit into the longest phrase that is allowed. Null where no piece does.
 */
export function pieceAround(phrase: string, { from, to }: PhraseNumber): string | null {
  const marks = [...outsideBrackets(phrase).matchAll(/[，,。；;、：:！？]/g)];
  const ends = marks.map(({ index }) => index);
  const begin = Math.max(0, ...ends.filter((end) => end < from).map((end) => end + 1));
  const endAfter = (at: number) => Math.min(phrase.length, ...ends.filter((one) => one >= at));
  let end = endAfter(to);
  if (end - begin > longestPhrase) {
    // One long clause: what stands before the number, and the unit behind it.
    const last = Math.min(end, to + 8);
    const first = Math.max(begin, last - longestPhrase);
    return first > from ? null : phrase.slice(first, last).trim();
  }
  const next = endAfter(end + 1);
  if (next - begin <= longestPhrase && growthClause.test(phrase.slice(end + 1, next))) end = next;
  const sentence = Math.max(
    0,
    ...marks
      .filter(({ 0: mark, index }) => index < from && /[。！？]/.test(mark))
      .map(({ index }) => index + 1),
  );
  let start = begin;
  while (start > sentence) {
    const before = Math.max(sentence, ...ends.filter((one) => one < start - 1).map((one) => one + 1));
    if (end - before > longestPhrase) break;
    start = before;
  }
  return phrase.slice(start, end).trim();
}
