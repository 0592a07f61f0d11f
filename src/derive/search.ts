/** Part of a text that a query matched: from (inclusive) to (exclusive). */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Finds a query in a Chinese text by pinyin or initials (`dqsczz`); null where it does not match. */
export type PinyinMatcher = (text: string, query: string) => Range | null;

/** Something that can be found. */
export interface Searchable {
  /** The text that is shown, and that is matched first. */
  readonly title: string;
  /** Other words by which it is found: the other language, synonyms, its phrase. */
  readonly words: readonly string[];
  /** Values as they are shown; digits match from the beginning of a number only, so that 73 does not find 8.73. */
  readonly numbers: readonly string[];
  /** To what it belongs, though none of its own words says so: its line of government. */
  readonly belongs?: readonly string[];
}

export interface Found<T extends Searchable> {
  readonly entry: T;
  /** Where the title matched; null where another word did. */
  readonly range: Range | null;
}

/** How well something matched; less is better. */
const ranks = { number: 0, name: 1, title: 2, word: 3, belongs: 4, pinyin: 5 } as const;

/**
 * Brings what is typed and what is shown to one spelling: no full-width letters and digits of a Chinese input method, no
 * 。 between digits, one minus for every dash, no capitals.
 */
const spelt = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]+/g, '-')
    .replace(/(\d)。(?=\d)/g, '$1.');
const folded = (text: string): string => spelt(text).replace(/[,、\s]/g, '');
// Stands between words. No query holds it, so nothing is found across two words.
const between = '\u0000';

/** The texts of an entry in one spelling. They are kept, because every key searches all of them. */
interface Folded {
  readonly title: string;
  readonly words: string;
  readonly numbers: string;
  readonly belongs: string;
  /** Title and words as they stand. */
  readonly plain: string;
}

const texts = new WeakMap<Searchable, Folded>();

function textsOf(entry: Searchable): Folded {
  const known = texts.get(entry);
  if (known !== undefined) return known;
  const title = spelt(entry.title);
  const words = entry.words.join(between);
  const made = {
    // Positions in it are used to mark the shown title, so it must have the same length.
    title: title.length === entry.title.length ? title : entry.title.toLowerCase(),
    words: folded(`${entry.title}${between}${words}`),
    numbers: folded(entry.numbers.join(between)),
    belongs: folded(entry.belongs?.join(between) ?? ''),
    plain: `${entry.title}${between}${words}`,
  };
  texts.set(entry, made);
  return made;
}

/** Prepares the texts of entries before the first key, fifty entries at each step. */
export function* prepareSearch(entries: readonly Searchable[]): Generator<void> {
  for (const [i, entry] of entries.entries()) {
    textsOf(entry);
    if (i % 50 === 49) yield;
  }
}

/** Other words for a query. */
type Synonyms = (query: string) => readonly string[];

const none: Synonyms = () => [];

/**
 * Entries that match a query, best first: a number from its beginning, the whole title, a part of it, other words,
 * what it belongs to, pinyin. Of equal matches the first entry comes first.
 * An empty query finds nothing. An entry that holds a synonym in exactly that spelling is found like one that holds the
 * query among its own words.
 */
export function search<T extends Searchable>(
  entries: readonly T[],
  query: string,
  pinyin: PinyinMatcher | null,
  synonyms: Synonyms = none,
): readonly Found<T>[] {
  const match = matcherOf(query, pinyin, synonyms);
  if (match === null) return [];
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

type Matcher = (entry: Searchable) => Hit | null;

/**
 * Returns a function that says how an entry matches the query; null for an empty query. Words with a space between them
 * may stand anywhere in the entry, in any order, but all of them must.
 */
export function matcherOf(
  query: string,
  pinyin: PinyinMatcher | null = null,
  synonyms: Synonyms = none,
): Matcher | null {
  const whole = matcherOfWord(query, pinyin, synonyms);
  const words = query.split(/\s+/).flatMap((word) => matcherOfWord(word, pinyin, synonyms) ?? []);
  if (whole === null || words.length < 2) return whole;
  return (entry) => {
    const together = whole(entry);
    if (together !== null) return together;
    const hits = words.flatMap((match) => match(entry) ?? []);
    if (hits.length < words.length) return null;
    return {
      rank: Math.max(...hits.map(({ rank }) => rank)),
      range: hits.find(({ range }) => range !== null)?.range ?? null,
    };
  };
}

function matcherOfWord(query: string, pinyin: PinyinMatcher | null, synonyms: Synonyms): Matcher | null {
  const wanted = folded(query);
  if (wanted === '') return null;
  const lower = spelt(query).trim();
  const others = synonyms(lower);
  const holds = /^\d/.test(wanted) ? holdsNumber : (text: string, part: string) => text.includes(part);
  const hasDigit = /\d/.test(wanted);
  const byPinyin = /^[a-z\s]+$/.test(lower) ? pinyin : null;
  return (entry) => {
    const { title, words, numbers, belongs, plain } = textsOf(entry);
    if (hasDigit && holds(numbers, wanted)) return { rank: ranks.number, range: null };
    const at = title.indexOf(lower);
    if (at >= 0)
      return {
        rank: title === lower ? ranks.name : ranks.title,
        range: { from: at, to: at + lower.length },
      };
    if (holds(words, wanted) || holds(numbers, wanted) || others.some((word) => plain.includes(word)))
      return { rank: ranks.word, range: null };
    if (belongs.includes(wanted)) return { rank: ranks.belongs, range: null };
    const range = byPinyin?.(entry.title, lower) ?? null;
    return range === null ? null : { rank: ranks.pinyin, range };
  };
}

/** Digits are found from the beginning of a number only: 73 is in 73户, not in 8.73亿元. */
function holdsNumber(text: string, wanted: string): boolean {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    if (!/[\d.]/.test(text.charAt(at - 1))) return true;
  return false;
}
