import { type Chain, chainsOf } from '../../derive/match/chains';
import { isFiltered, matchesSectors } from '../../derive/sector-filter';
import type { Edition } from '../../edition/types';
import { pick } from '../../format/locale';
import { yearsWordsOf } from '../../format/words/years';
import type { Context } from '../context';
import { type CompareFilter, compareFilters } from './compare-filter';
import { captionOf, tableOfCompare } from './compare-table';
import type { ColumnView, CompareView, RowsOfSection, RowView, TrendView } from './compare-view';
import { describeMessage } from './describe-message';
import { type Compared, describeRow } from './describe-row';
import { describeTrend } from './describe-trend';
import { pairsOf } from './pairs';
import { sectionNote, sectorNotesOf } from './where-they-differ';

/** The editions of an address beside each other, under the sector filter and asked for in one of the ways of `compareFilters`. */
export function describeCompare(context: Context, asked: CompareFilter): CompareView {
  const { locale, choice } = context;
  const words = yearsWordsOf(locale.language).compare;
  const editions = inOrder([context.edition, ...context.beside]);
  const columns = columnsOf(context, editions);
  const compared: Compared = { locale, words, editions, columns, pairs: pairsOf(editions) };
  const chains = chainsOf(editions).filter(isChosen(context));
  const rows = chains.map((chain) => ({ chain, row: describeRow(compared, chain) }));
  const isAsked = ({ row }: { readonly row: RowView }) => asked === 'all' || row.marks.includes(asked);
  const shown = rows.filter(isAsked).map(({ row }) => row);
  const sections = sectionsOf(compared, shown);
  const overTime = columns.some(({ follows }) => follows);
  const isMatched = editions.some((_, i) => i > 0 && compared.pairs.areMatched(i, i - 1));
  const span = spanOf(columns);
  const drawn = span === null ? [] : leadingFirst(rows.filter(isAsked), ({ row }) => row);
  const sources = editions.map(({ source }) =>
    locale.words.app.sourceLong(pick(locale, source.book), pick(locale, source.article)),
  );
  return {
    kicker: overTime || columns.length < 2 ? words.kickers.years : words.kickers.places,
    ...describeMessage(
      compared,
      rows.map(({ row }) => row),
      isMatched,
    ),
    caption: captionOf(compared, asked),
    columns,
    hint: columns.length < 2 ? words.hints.alone : isMatched ? openPairs(compared) : words.hints.noMatches,
    filters: compareFilters
      .map((id) => ({
        id,
        name: words.filters[id],
        count: rows.filter(({ row }) => id === 'all' || row.marks.includes(id)).length,
      }))
      .filter(({ id, count }) => id === 'all' || id === asked || (count > 0 && isOffered(id, overTime))),
    asked,
    sections,
    rowCount: shown.length,
    sectorNotes: isFiltered(choice) ? [] : sectorNotesOf(compared),
    trends: (most) => {
      const found: TrendView[] = [];
      for (const { chain, row } of drawn) {
        const trend = span === null ? null : describeTrend(compared, chain, row, span);
        if (trend !== null && found.length === most) return { trends: found, isAll: false };
        if (trend !== null) found.push(trend);
      }
      return { trends: found, isAll: true };
    },
    trendsTitle: columns.length > 2 ? words.trends.more : words.trends.two,
    sources,
    table: () => ({ ...tableOfCompare(compared, sections, asked), sources }),
  };
}

/** The years that nobody matched yet, each with the one before it; null where there are none. */
function openPairs({ columns, pairs, words, locale }: Compared): string | null {
  const open = columns.flatMap(({ name, follows }, i) =>
    follows && !pairs.areMatched(i, i - 1) ? [words.lead.pair(columns[i - 1]?.name ?? '', name)] : [],
  );
  return open.length === 0 ? null : words.hints.unmatched(open.join(locale.words.listSeparator));
}

/** The headlines of the newest edition in its order, then what else leads a section, then all others. */
function leadingFirst<T>(all: readonly T[], rowOf: (each: T) => RowView): readonly T[] {
  const place = (each: T) => rowOf(each).headline ?? (rowOf(each).isLeading ? all.length : all.length + 1);
  return [...all].sort((a, b) => place(a) - place(b));
}

/** Editions of a place stand together, the older first; the place of the shown edition comes first. */
export function inOrder([first, ...others]: readonly Edition[]): readonly Edition[] {
  if (first === undefined) return [];
  const places = [...new Set([first, ...others].map(({ place }) => place.zh))];
  return places.flatMap((place) =>
    [first, ...others].filter((edition) => edition.place.zh === place).sort((a, b) => a.year - b.year),
  );
}

function columnsOf({ locale }: Context, editions: readonly Edition[]): readonly ColumnView[] {
  const { compare: words } = yearsWordsOf(locale.language);
  const onePlace = new Set(editions.map(({ place }) => place.zh)).size === 1;
  const oneYear = new Set(editions.map(({ year }) => year)).size === 1;
  return editions.map(({ id, place, year, draft }, i) => {
    const fullName = words.placeYear(pick(locale, place), year);
    const before = editions[i - 1];
    return {
      id,
      name: onePlace ? locale.words.year(year) : oneYear ? pick(locale, place) : fullName,
      fullName,
      draft: draft === true ? words.draft : null,
      follows: before !== undefined && before.place.zh === place.zh && before.year < year,
    };
  });
}

const isOffered = (id: CompareFilter, overTime: boolean): boolean =>
  id === 'changed' || overTime !== (id === 'both' || id === 'single');

/** A measure belongs to a filter by any of its figures: sectors are the same where their ids are. */
const isChosen =
  ({ choice }: Context) =>
  ({ figures }: Chain): boolean =>
    figures.some((figure) => figure !== null && matchesSectors(choice, figure.sectors));

/** The years of the first place that has several; null where none has. */
function spanOf(columns: readonly ColumnView[]): readonly [number, number] | null {
  const start = columns.findIndex(({ follows }) => follows);
  if (start < 0) return null;
  const end = columns.findIndex(({ follows }, i) => i > start && !follows);
  return [start - 1, (end < 0 ? columns.length : end) - 1];
}

/** The sections of the newest edition in its order, then those that only earlier ones or other places have. */
function sectionsOf(compared: Compared, rows: readonly RowView[]): readonly RowsOfSection[] {
  const { editions, locale } = compared;
  const bySection = new Map<string, RowView[]>();
  for (const row of rows) {
    const found = bySection.get(row.sectionId);
    if (found === undefined) bySection.set(row.sectionId, [row]);
    else found.push(row);
  }
  const known = [...editions].reverse().flatMap(({ sections }) => sections);
  return [...new Set(known.map(({ id }) => id))].flatMap((id) => {
    const section = known.find((one) => one.id === id);
    const found = bySection.get(id);
    return section === undefined || found === undefined
      ? []
      : [
          {
            id,
            name: pick(locale, section.panelName ?? section.name),
            note: sectionNote(compared, id),
            rows: found,
          },
        ];
  });
}
