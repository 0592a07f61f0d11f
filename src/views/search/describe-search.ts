import { type Found, type PinyinMatcher, type Range, search } from '../../derive/search';
import type { Context } from '../context';
import type { SearchEntry, SearchKind } from './search-entry';

const kinds: readonly SearchKind[] = ['figure', 'derived', 'screen', 'area', 'sector', 'document', 'term'];
const shownPerKind = 8;

/**
 * Results in groups; a synonym of a term also finds the figures that the term's words stand in. Before anything is typed
 * they are the likely questions.
 */
export function describeSearch(
  context: Context,
  entries: readonly SearchEntry[],
  query: string,
  pinyin: PinyinMatcher | null,
) {
  if (query.trim() === '') {
    const asked = entries.filter(({ kind }) => kind === 'question');
    return asked.length === 0 ? [] : [groupOf(context, 'question', asked.map(unmarked), asked.length)];
  }
  const found = search(
    entries.filter(({ kind }) => kind !== 'question'),
    query,
    pinyin,
    (word) => synonymsOf(context.edition.glossary, word),
  );
  const groups = kinds
    .map((kind) =>
      groupOf(
        context,
        kind,
        found.filter(({ entry }) => entry.kind === kind),
        shownPerKind,
      ),
    )
    .filter(({ items }) => items.length > 0);
  // Whoever types the name of a screen wants to go there.
  const isNamed = ({ kind, items: [best] }: (typeof groups)[number]) =>
    kind === 'screen' && best !== undefined && isWhole(best.range, best.title);
  return [...groups.filter(isNamed), ...groups.filter((group) => !isNamed(group))];
}

const unmarked = (entry: SearchEntry): Found<SearchEntry> => ({ entry, range: null });

const isWhole = (range: Range | null, title: string) =>
  range !== null && range.from === 0 && range.to === title.length;

function groupOf(context: Context, kind: SearchKind, all: readonly Found<SearchEntry>[], most: number) {
  return {
    kind,
    title: titleOf(context, kind),
    items: all.slice(0, most).map(({ entry: { id, title, detail, target }, range }) => ({
      id,
      kind,
      title,
      range,
      detail: detail(context),
      target,
    })),
    more: Math.max(0, all.length - most),
  };
}

function titleOf({ locale: { words } }: Context, kind: SearchKind): string {
  switch (kind) {
    case 'derived':
      return words.status.derived;
    case 'screen':
      return words.app.navigation;
    case 'sector':
      return words.sectors.title;
    default:
      return words.search.groups[kind];
  }
}

/**
 * 易搬 is no word of the article: a word that is a term's alias also finds what the term itself finds.
 *
 * @param word in small letters
 */
function synonymsOf(glossary: Context['edition']['glossary'], word: string): readonly string[] {
  if (word.length < 2) return [];
  return glossary
    .filter(({ term, aliases }) => [term.zh, ...aliases].some((one) => one.toLowerCase().includes(word)))
    .flatMap(({ term, aliases }) => [term.zh, ...aliases].map((one) => one.replace(/[“”]|工程|产业/g, '')));
}
