import { isComputed } from '../../derive/baseline';
import { matchesSectors } from '../../derive/sector-filter';
import type { Indicator } from '../../edition/types';
import { pick } from '../../format/locale';
import { sentenceOf } from '../../format/sentence';
import { shownNumber } from '../../format/shown-number';
import { type Context, panelName } from '../context';
import type { FigureView } from '../figure/figure';
import { describeFigure } from '../figure/figure-view';
import { periodAndScope } from '../figure/period';
import { type CellView, figureCell, wordCell } from '../table-view';
import { isFoundBy } from './find-indicators';
import { orderIndicators } from './order-indicators';
import { type SortKey, sortKeys, type TableQuery } from './table-query';

export type ColumnKey = SortKey | 'phrase';

/** A table with a figure in each row. */
export type IndicatorTable = ReturnType<typeof tableOfIndicators>;

export type IndicatorsView = ReturnType<typeof describeIndicators>;

/** Up to here one page holds everything: a few hundred rows cost nothing. */
const plainRows = 300;
const pageRows = 50;

/** Every indicator under the filters, sorted; in pages once there are more than a few hundred. */
export function describeIndicators(context: Context, query: TableQuery) {
  const { edition, locale } = context;
  const words = locale.words.table;
  const isFound = isFoundBy(edition, query.find);
  const found = orderIndicators(context, query.sort, query.descending).filter(
    (i) =>
      matchesSectors(context.choice, i.sectors) &&
      (query.section === null || i.section === query.section) &&
      (query.status === null || (i.status ?? 'stated') === query.status) &&
      (!query.growing || (i.change !== undefined && !isComputed(i))) &&
      isFound(i),
  );
  const pages = found.length <= plainRows ? 1 : Math.ceil(found.length / pageRows);
  const page = Math.min(query.page, pages);
  const before = (page - 1) * pageRows;
  const all = edition.indicators.length;
  return {
    kicker: words.kicker,
    title: sentenceOf(found.length === all ? words.title(all) : words.filteredTitle(found.length, all)),
    lead: sentenceOf(words.lead),
    query,
    sections: edition.sections.map(({ id, name }) => ({ id, name: pick(locale, name) })),
    table: tableOfIndicators(context, pages === 1 ? found : found.slice(before, before + pageRows), before),
    growing: edition.indicators.some(isComputed) ? words.growingStated : words.growing,
    // Described when asked for: a print has no pages of ours.
    wholeTable: () => tableOfIndicators(context, found),
    nothing: found.length === 0 ? words.nothing : null,
    page,
    pages,
  };
}

const everyColumn: readonly ColumnKey[] = [...sortKeys, 'phrase'];

/** @param before how many rows stand on the pages before */
export function tableOfIndicators(
  context: Context,
  indicators: readonly Indicator[],
  before = 0,
  keys = everyColumn,
) {
  const { caption, columns } = context.locale.words.table;
  return {
    caption,
    keys,
    columns: keys.map((key) => columns[key]),
    rows: indicators.map((indicator, i) => {
      const cells = cellsOf(context, indicator, before + i + 1);
      return keys.map((key) => cells[key]);
    }),
  };
}

/** The figure that a row is of. */
export const figureOfRow = (row: readonly CellView[]): FigureView | null =>
  row.find(({ figure }) => figure !== null)?.figure ?? null;

/** A name of few words, so that a row stays in one line; the opening's panel has no shorter one. */
function shortSection(context: Context, id: string): string {
  const section = context.edition.sections.find((candidate) => candidate.id === id);
  return section === undefined || section.panelName !== undefined
    ? panelName(context, id)
    : pick(context.locale, section.shortName);
}

function cellsOf(context: Context, indicator: Indicator, place: number): Record<ColumnKey, CellView> {
  const { locale, edition } = context;
  const figure = describeFigure(locale, indicator);
  const { change } = figure;
  const sectors = edition.sectors.filter(({ id }) => indicator.sectors.includes(id));
  const number = String(place);
  return {
    article: { ...wordCell(number), shown: shownNumber({ prefix: '', number, unit: '' }, null) },
    name: wordCell(figure.name),
    value: figureCell(figure),
    change: change === null ? wordCell('') : { text: change.text, shown: change.shown, figure },
    section: wordCell(shortSection(context, indicator.section)),
    sector: wordCell(sectors.map(({ name }) => pick(locale, name)).join(locale.words.listSeparator)),
    status: wordCell(figure.statusLabel ?? locale.words.status.stated),
    period: wordCell(periodAndScope(locale, edition, indicator)),
    phrase: wordCell(indicator.evidence.phrase),
  };
}
