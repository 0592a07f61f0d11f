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

const folded = (text: string): string => text.toLocaleLowerCase('en').replace(/[，,\s]/g, '');

/**
 * Entries that match a query, best first: a number from its beginning, the title, other words, pinyin.
 * An empty query finds nothing.
 */
export function search<T extends Searchable>(
  entries: readonly T[],
  query: string,
  pinyin: PinyinMatcher | null,
): readonly Found<T>[] {
  const wanted = folded(query);
  if (wanted === '') return [];
  return entries
    .flatMap((entry) => {
      const hit = matchEntry(entry, query.trim(), wanted, pinyin);
      return hit === null ? [] : [{ entry, ...hit }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry, range }) => ({ entry, range }));
}

/** Digits are found from the beginning of a number only: 73 is in 73户, not in 8.73亿元. */
function isIn(text: string, wanted: string): boolean {
  if (!/^\d/.test(wanted)) return text.includes(wanted);
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    if (!/[\d.]$/.test(text.slice(0, at))) return true;
  return false;
}

function matchEntry(entry: Searchable, query: string, wanted: string, pinyin: PinyinMatcher | null) {
  if (entry.numbers.some((number) => folded(number).startsWith(wanted)))
    return { rank: ranks.number, range: null };
  const at = entry.title.toLocaleLowerCase('en').indexOf(query.toLocaleLowerCase('en'));
  if (at >= 0) {
    return { rank: at === 0 ? ranks.titleStart : ranks.title, range: { from: at, to: at + query.length } };
  }
  if (entry.words.some((word) => isIn(folded(word), wanted))) return { rank: ranks.word, range: null };
  const range = /^[a-z\s]+$/i.test(query) ? (pinyin?.(entry.title, query) ?? null) : null;
  return range === null ? null : { rank: ranks.pinyin, range };
}
