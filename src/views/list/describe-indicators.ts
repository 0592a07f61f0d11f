import { matchesSectors } from '../../derive/sector-filter';
import type { Indicator } from '../../edition/types';
import { pick } from '../../format/locale';
import { type Context, placeText, sectionName } from '../context';
import type { FigureStatus, FigureView } from '../figure/figure';
import { describeFigure } from '../figure/figure-view';
import { periodAndScope } from '../figure/period';
import { isFoundBy } from './find-indicators';
import { orderIndicators } from './order-indicators';
import type { TableQuery } from './table-query';

export interface IndicatorRow {
  readonly figure: FigureView;
  readonly section: string;
  readonly sectors: string;
  readonly periodAndScope: string;
  readonly status: FigureStatus;
  readonly statusText: string;
  readonly phrase: string;
  readonly place: string;
}

export interface IndicatorsView {
  readonly rows: readonly IndicatorRow[];
  /** How many figures the filters leave, over all pages. */
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** Number of the first row shown, from 1. */
  readonly first: number;
  /** The rows of all pages, described when asked for: a print has no pages of ours. */
  readonly everyRow: () => readonly IndicatorRow[];
}

/** Up to here one page holds everything: a few hundred rows cost nothing. */
const plainRows = 300;
const pageRows = 50;

/** Every indicator under the filters, sorted; in pages once there are more than a few hundred. */
export function describeIndicators(context: Context, query: TableQuery): IndicatorsView {
  const isFound = isFoundBy(context.edition, query.find);
  const found = orderIndicators(context, query.sort, query.descending).filter(
    (i) =>
      matchesSectors(context.choice, i.sectors) &&
      (query.section === null || i.section === query.section) &&
      (query.status === null || (i.status ?? 'stated') === query.status) &&
      (!query.growing || i.change !== undefined) &&
      isFound(i),
  );
  const pages = found.length <= plainRows ? 1 : Math.ceil(found.length / pageRows);
  const page = Math.min(query.page, pages);
  const shown = pages === 1 ? found : found.slice((page - 1) * pageRows, page * pageRows);
  return {
    rows: shown.map((indicator) => rowOf(context, indicator)),
    total: found.length,
    page,
    pages,
    first: pages === 1 ? 1 : (page - 1) * pageRows + 1,
    everyRow: () => found.map((indicator) => rowOf(context, indicator)),
  };
}

function rowOf(context: Context, indicator: Indicator): IndicatorRow {
  const { locale, edition } = context;
  const figure = describeFigure(locale, indicator);
  return {
    figure,
    section: sectionName(context, indicator.section),
    sectors: edition.sectors
      .filter(({ id }) => indicator.sectors.includes(id))
      .map(({ name }) => pick(locale, name))
      .join(locale.words.listSeparator),
    periodAndScope: periodAndScope(locale, edition, indicator),
    status: figure.status,
    statusText: locale.words.status[figure.status],
    phrase: indicator.evidence.phrase,
    place: placeText({ locale, edition }, indicator.evidence),
  };
}
