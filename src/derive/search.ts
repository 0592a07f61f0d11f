/** Part of a text that a query matched: from (inclusive) to (exclusive). */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Finds a query in a Chinese text by pinyin or initials (`dqsczz`); null where it does not match. */
export type PinyinMatcher = (text: string, query: string) => Range | null;

/** Something that can be found. */
export interface Searchable {
  /** What is shown and matched first. */
  readonly title: string;
  /** Other words by which it is found: the other language, synonyms, its phrase. */
  readonly words: readonly string[];
  /** Numbers as printed; they match from their beginning only, so that 73 does not find 8.73. */
  readonly numbers: readonly string[];
}

export interface Found<T extends Searchable> {
  readonly entry: T;
  /** Where the title matched; null where another word did. */
  readonly range: Range | null;
}

/** How well something matched; less is better. */
const ranks = { number: 0, titleStart: 1, title: 2, word: 3, pinyin: 4 } as const;

const folded = (text: string): string => text.toLowerCase().replace(/[，,\s]/g, '');
// No query holds it, so that nothing is found across two words.
const between = '\u0000';

/** An entry with its texts folded once: every key searches all of them. */
interface Folded {
  readonly title: string;
  readonly words: string;
  readonly numbers: readonly string[];
  /** Title and words as they stand. */
  readonly plain: string;
}

const texts = new WeakMap<Searchable, Folded>();

function textsOf(entry: Searchable): Folded {
  const known = texts.get(entry);
  if (known !== undefined) return known;
  const words = entry.words.join(between);
  const made = {
    title: entry.title.toLowerCase(),
    words: folded(words),
    numbers: entry.numbers.map(folded),
    plain: `${entry.title}${between}${words}`,
  };
  texts.set(entry, made);
  return made;
}

/** Folds the texts of entries ahead of the first key, a piece at each step. */
export function* prepareSearch(entries: readonly Searchable[]): Generator<void> {
  for (const [i, entry] of entries.entries()) {
    textsOf(entry);
    if (i % 300 === 299) yield;
  }
}

/**
 * Entries that match a query, best first: a number from its beginning, the title, other words, pinyin.
 * An empty query finds nothing. `synonyms` are other words for the query: an entry that holds one of
 * them, spelt exactly so, is found as by one of its own words.
 */
export function search<T extends Searchable>(
  entries: readonly T[],
  query: string,
  pinyin: PinyinMatcher | null,
  synonyms: readonly string[] = [],
): readonly Found<T>[] {
  const wanted = folded(query);
  if (wanted === '') return [];
  const match = matcherOf(query.trim(), wanted, pinyin, synonyms);
  const byRank = Object.values(ranks).map((): Found<T>[] => []);
  for (const entry of entries) {
    const hit = match(entry);
    if (hit !== null) byRank[hit.rank]?.push({ entry, range: hit.range });
  }
  return byRank.flat();
}

interface Hit {
  readonly rank: number;
  readonly range: Range | null;
}

function matcherOf(
  query: string,
  wanted: string,
  pinyin: PinyinMatcher | null,
  synonyms: readonly string[],
): (entry: Searchable) => Hit | null {
  const lower = query.toLowerCase();
  const isNumber = /^\d/.test(wanted);
  const byPinyin = /^[a-z\s]+$/i.test(query) ? pinyin : null;
  return (entry) => {
    const { title, words, numbers, plain } = textsOf(entry);
    if (isNumber && numbers.some((number) => number.startsWith(wanted)))
      return { rank: ranks.number, range: null };
    const at = title.indexOf(lower);
    if (at >= 0)
      return {
        rank: at === 0 ? ranks.titleStart : ranks.title,
        range: { from: at, to: at + query.length },
      };
    const inWords = isNumber ? holdsNumber(words, wanted) : words.includes(wanted);
    if (inWords || synonyms.some((word) => plain.includes(word))) return { rank: ranks.word, range: null };
    const range = byPinyin?.(entry.title, query) ?? null;
    return range === null ? null : { rank: ranks.pinyin, range };
  };
}

/** Digits are found from the beginning of a number only: 73 is in 73户, not in 8.73亿元. */
function holdsNumber(text: string, wanted: string): boolean {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    if (!/[\d.]/.test(text.charAt(at - 1))) return true;
  return false;
}
