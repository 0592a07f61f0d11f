import { isFiltered } from '../derive/sector-filter';
import { pick } from '../format/locale';
import { type Context, chosenNames } from './context';
import type { TableQuery } from './list/table-query';
import { marked } from './marks';
import { describeFilter } from './screen/describe-filter';

interface Scoped {
  /** What a table was narrowed to. */
  readonly query?: TableQuery;
  /** No filter narrows it. */
  readonly unfiltered?: true;
}

/**
 * What a view is of. The day and the address are given: views know no clock and no address.
 *
 * @param link the whole address of the view
 */
export function scopeOf(context: Context, view: object & Scoped, date: Date, link: string) {
  const { locale, edition } = context;
  const { app } = locale.words;
  const book = pick(locale, edition.source.book);
  const sectors = view.unfiltered === true ? null : sectorsInWords(context);
  const table = view.query === undefined ? null : queryInWords(context, view.query);
  return {
    filters: [sectors, table].filter((filter) => filter !== null),
    language: locale.language,
    edition: {
      id: edition.id,
      name: marked(context, app.name(pick(locale, edition.place), edition.year)),
      place: pick(locale, edition.place),
      year: edition.year,
      book,
      source: marked(context, app.sourceLong(book, pick(locale, edition.source.article))),
    },
    date: dateInWords(context, date),
    link,
  };
}

/** The chosen sectors and how many figures they leave; null where none is chosen. */
export const sectorsInWords = (context: Context): string | null =>
  isFiltered(context.choice)
    ? context.locale.words.print.sectors(chosenNames(context), describeFilter(context, 'all').count)
    : null;

/** The fields above the table, in words; null where they narrow nothing. */
export function queryInWords({ locale, edition }: Context, query: TableQuery): string | null {
  const { words } = locale;
  const section = edition.sections.find(({ id }) => id === query.section);
  const narrowed = [
    ...(query.find === '' ? [] : [words.print.finding(query.find)]),
    ...(section === undefined ? [] : [pick(locale, section.name)]),
    ...(query.status === null ? [] : [words.status[query.status]]),
    ...(query.growing ? [words.print.growing] : []),
  ];
  return narrowed.length === 0 ? null : words.print.table(narrowed.join(words.memberSeparator));
}

export const dateInWords = ({ locale }: Context, date: Date): string =>
  locale.words.date(date.getFullYear(), date.getMonth() + 1, date.getDate());
