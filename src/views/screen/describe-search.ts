import { type PinyinMatcher, type Searchable, search } from '../../derive/search';
import { pick } from '../../format/locale';
import { type Context, sectionName } from '../context';
import { describeFigure } from '../figure/figure-view';
import { figureWords, foundAs } from '../figure/figure-words';

export type SearchKind = 'figure' | 'area' | 'document' | 'term';

/** Where a result leads. */
export type SearchTarget =
  | { readonly kind: 'figure'; readonly id: string }
  | { readonly kind: 'area'; readonly section: string }
  | { readonly kind: 'term'; readonly id: string };

export interface SearchEntry extends Searchable {
  readonly kind: SearchKind;
  readonly id: string;
  /**
   * Shown behind the title: value and growth of a figure, section of a document, meaning of a term.
   * Written for the few that are shown only.
   */
  readonly detail: (context: Context) => string;
  readonly target: SearchTarget;
}

type Language = Context['locale']['language'];

const known = new WeakMap<Context['edition'], Map<Language, readonly SearchEntry[]>>();

/** Everything that can be found, in the language on screen; the other language is matched too. */
export function searchEntries({ edition, locale }: Context): readonly SearchEntry[] {
  const byLanguage = known.get(edition) ?? new Map<Language, readonly SearchEntry[]>();
  known.set(edition, byLanguage);
  const entries = byLanguage.get(locale.language) ?? makeEntries(edition, locale);
  byLanguage.set(locale.language, entries);
  return entries;
}

function makeEntries(edition: Context['edition'], locale: Context['locale']): readonly SearchEntry[] {
  const other = locale.language === 'zh' ? 'en' : 'zh';
  const figures = edition.indicators.map((i): SearchEntry => {
    const found = figureWords(edition, i);
    return {
      kind: 'figure',
      id: i.id,
      title: pick(locale, i.name),
      get words() {
        return found.words;
      },
      get numbers() {
        return found.numbers;
      },
      detail: (context) => foundAs(context.locale, describeFigure(context.locale, i)),
      target: { kind: 'figure', id: i.id },
    };
  });
  const areas = edition.sections
    .filter(({ kind }) => kind !== 'overview')
    .map(
      (s): SearchEntry => ({
        kind: 'area',
        id: s.id,
        title: pick(locale, s.name),
        words: [s.name[other], s.shortName.zh, s.shortName.en],
        numbers: [],
        detail: () => '',
        target: { kind: 'area', section: s.id },
      }),
    );
  const documents = edition.lists.map(
    (list): SearchEntry => ({
      kind: 'document',
      id: list.id,
      title: pick(locale, list.title),
      words: [list.title[other], list.evidence.phrase, ...list.members.flatMap(({ zh, en }) => [zh, en])],
      numbers: [],
      detail: (context) => sectionName(context, list.section),
      target: { kind: 'area', section: list.section },
    }),
  );
  const terms = edition.glossary.map(
    (term): SearchEntry => ({
      kind: 'term',
      id: term.id,
      title: pick(locale, term.term),
      words: [term.term[other], ...term.aliases],
      numbers: [],
      detail: (context) => pick(context.locale, term.meaning),
      target: { kind: 'term', id: term.id },
    }),
  );
  return [...figures, ...areas, ...documents, ...terms];
}

const kinds: readonly SearchKind[] = ['figure', 'area', 'document', 'term'];
const shownPerKind = 8;

/** Results in groups; a synonym of a term also finds the figures that the term's words stand in. */
export function describeSearch(
  context: Context,
  entries: readonly SearchEntry[],
  query: string,
  pinyin: PinyinMatcher | null,
) {
  const { locale, edition } = context;
  const found = search(entries, query, pinyin, (word) => synonymsOf(edition.glossary, word));
  return kinds
    .map((kind) => {
      const all = found.filter(({ entry }) => entry.kind === kind);
      return {
        kind,
        title: locale.words.search.groups[kind],
        items: all.slice(0, shownPerKind).map(({ entry: { id, title, detail, target }, range }) => ({
          id,
          title,
          range,
          detail: detail(context),
          target,
        })),
        more: Math.max(0, all.length - shownPerKind),
      };
    })
    .filter(({ items }) => items.length > 0);
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
