import { matchesSectors } from '../derive/sector-filter';
import { baseUnitOf, baseValueOf } from '../derive/value';
import { pick, pickOrNull } from '../format/locale';
import type { Edition, Indicator } from '../indicators/edition-types';
import { type Context, placeText, sectionName } from './context';
import { describeFigure } from './figure-view';
import type { SortKey, TableQuery } from './table-query';
import type { FigureStatus, FigureView } from './view';

export interface IndicatorRow {
  readonly figure: FigureView;
  readonly section: string;
  readonly sectors: string;
  readonly period: string;
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
  const found = context.edition.indicators.filter(
    (i) =>
      matchesSectors(context.choice, i.sectors) &&
      (query.section === null || i.section === query.section) &&
      (query.status === null || (i.status ?? 'stated') === query.status) &&
      (!query.growing || i.change !== undefined) &&
      contains(i, query.find),
  );
  const sorted = sortIndicators(context, found, query);
  const pages = sorted.length <= plainRows ? 1 : Math.ceil(sorted.length / pageRows);
  const page = Math.min(query.page, pages);
  const shown = pages === 1 ? sorted : sorted.slice((page - 1) * pageRows, page * pageRows);
  return {
    rows: shown.map((indicator) => rowOf(context, indicator)),
    total: sorted.length,
    page,
    pages,
    first: pages === 1 ? 1 : (page - 1) * pageRows + 1,
    everyRow: () => sorted.map((indicator) => rowOf(context, indicator)),
  };
}

/** By name in either language, phrase, or the beginning of the number. */
function contains({ name, evidence, printed }: Indicator, find: string): boolean {
  const wanted = find.trim().toLowerCase();
  if (wanted === '') return true;
  return (
    [name.zh, name.en, evidence.phrase].some((text) => text.toLowerCase().includes(wanted)) ||
    printed.startsWith(wanted)
  );
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
    period: pickOrNull(locale, indicator.period) ?? locale.words.year(edition.year),
    status: figure.status,
    statusText: locale.words.status[figure.status],
    phrase: indicator.evidence.phrase,
    place: placeText(locale, indicator.evidence),
  };
}

/**
 * Values of different units can't be ranked against each other, so they are sorted within their base
 * unit. A figure without growth comes last whichever way growth is sorted.
 */
function sortIndicators(
  context: Context,
  found: readonly Indicator[],
  query: TableQuery,
): readonly Indicator[] {
  const { sort } = query;
  if (sort === 'article') return query.descending ? [...found].reverse() : found;
  const keyed = found.map((indicator) => ({ indicator, key: keyOf(context, indicator, sort) }));
  const collator = new Intl.Collator(context.locale.language === 'zh' ? 'zh-CN' : 'en', { numeric: true });
  const sign = query.descending ? -1 : 1;
  return keyed
    .sort(({ key: a }, { key: b }) => {
      if (a.missing !== b.missing) return Number(a.missing) - Number(b.missing);
      return (
        collator.compare(a.group, b.group) || sign * (a.value - b.value || collator.compare(a.text, b.text))
      );
    })
    .map(({ indicator }) => indicator);
}

interface Key {
  readonly missing: boolean;
  readonly group: string;
  readonly value: number;
  readonly text: string;
}

const byText = (text: string): Key => ({ missing: false, group: '', value: 0, text });
const byNumber = (value: number, group = ''): Key => ({ missing: false, group, value, text: '' });

function keyOf({ locale, edition }: Context, indicator: Indicator, sort: Exclude<SortKey, 'article'>): Key {
  switch (sort) {
    case 'name':
      return byText(pick(locale, indicator.name));
    case 'value':
      return byNumber(baseValueOf(indicator), baseUnitOf(indicator));
    case 'change':
      return indicator.change === undefined
        ? { ...byNumber(0), missing: true }
        : byNumber(Number(indicator.change.printed) * (indicator.change.direction === 'up' ? 1 : -1));
    case 'section':
      return byNumber(indexIn(edition.sections, indicator.section));
    case 'sector':
      return byNumber(indexIn(edition.sectors, indicator.sectors[0]));
    case 'status':
      return byText(locale.words.status[indicator.status ?? 'stated']);
    case 'period':
      return byText(pickOrNull(locale, indicator.period) ?? '');
  }
}

const indexIn = (list: Edition['sections'] | Edition['sectors'], id: string): number =>
  list.findIndex((entry) => entry.id === id);
