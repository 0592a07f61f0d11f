import { describe, expect, it } from 'vitest';
import { search } from '../derive/search';
import { localeOf } from '../format/locale';
import { suining2021 } from '../indicators/suining-2021/edition';
import { type Context, createContext } from './context';
import { describeDetail } from './figure/describe-detail';
import type { FigureView } from './figure/figure';
import { describeTrend } from './figure/figure-view';
import { describeIndicators, figureOfRow } from './list/describe-indicators';
import { plainTable } from './list/table-query';
import { searchEntries } from './search/search-entries';

const contexts = (['zh', 'en'] as const).flatMap((language) =>
  [false, true].map((exact) => ({
    style: `${language}${exact ? ', every digit' : ''}`,
    context: createContext(localeOf(language, exact), suining2021, new Set()),
  })),
);

const inSearch = (context: Context, text: string) =>
  search(searchEntries(context), text, null).map(({ entry: { id } }) => id);
const inTable = (context: Context, text: string) =>
  describeIndicators(context, { ...plainTable, find: text }).table.rows.map(
    (row) => figureOfRow(row)?.indicatorId,
  );

/** What a tile, a cell or a sentence shows of a figure. */
const textsOf = ({ number, unit, text, labelled, context, caption, change }: FigureView) => [
  number,
  unit,
  `${number}${unit}`,
  text,
  labelled,
  context,
  caption,
  change?.text,
  change?.spoken,
];

/** Everything that screens show as the name, the value, the growth or the phrase of a figure. */
function shownOf(context: Context, indicator: (typeof suining2021.indicators)[number]): readonly string[] {
  const detail = describeDetail(context, indicator.id);
  const trend = describeTrend(context.locale, context.edition, indicator);
  const entry = searchEntries(context).find(({ id }) => id === indicator.id);
  if (detail === null || entry === undefined) throw new Error(`nothing is shown of ${indicator.id}`);
  const quotes = [...detail.quotes, ...detail.alsoAt].flatMap(({ phrase, reading }) => [
    ...[phrase, reading ?? []].map((segments) => segments.map(({ text }) => text).join('')),
    // What is marked in it is the number as the phrase words it.
    ...[phrase, reading ?? []].map((segments) =>
      segments
        .filter(({ marked }) => marked)
        .map(({ text }) => text)
        .join(''),
    ),
  ]);
  return [
    detail.figure.name,
    detail.figure.label,
    ...textsOf(detail.figure),
    entry.detail(context),
    ...quotes,
    ...(trend === null ? [] : [trend.interval, trend.bounds]),
    ...(trend === null || trend.baseline === null ? [] : textsOf(trend.baseline)),
    ...(indicator.change === undefined ? [] : [`${indicator.change.printed}%`]),
  ].filter((text): text is string => typeof text === 'string' && text !== '');
}

describe.each(contexts)('what is shown in $style', ({ context }) => {
  it('finds its figure, in the search and in the table', () => {
    const missed: string[] = [];
    for (const indicator of suining2021.indicators)
      for (const text of new Set(shownOf(context, indicator))) {
        if (!inSearch(context, text).includes(indicator.id)) missed.push(`/ ${indicator.id}: ${text}`);
        if (!inTable(context, text).includes(indicator.id)) missed.push(`table ${indicator.id}: ${text}`);
      }
    expect(missed).toEqual([]);
  });

  it('finds it in any other language and with other digits on screen, too', () => {
    const shown = suining2021.indicators.map((indicator) => ({
      id: indicator.id,
      text: describeDetail(context, indicator.id)?.figure.text ?? '',
    }));
    for (const { context: other } of contexts)
      for (const { id, text } of shown) expect(inSearch(other, text), `${id}: ${text}`).toContain(id);
  });
});

describe('what an input method or a habit writes', () => {
  const { context } = contexts[0] ?? {};
  if (context === undefined) throw new Error('no context');

  it.each([
    ['８．７３', '8.73'],
    ['8。73', '8.73'],
    ['１０９５５', '10955'],
    ['13.38％', '13.38%'],
    ['＋13.38％', '+13.38%'],
    ['８７３，０００，０００', '873,000,000'],
    ['ｌｉｎｋａｇｅ', 'linkage'],
    ['衔接资金　增长', '衔接资金 增长'],
  ])('%s finds what %s finds', (typed, meant) => {
    expect(inSearch(context, meant)).not.toEqual([]);
    expect(inSearch(context, typed)).toEqual(inSearch(context, meant));
    expect(inTable(context, meant)).not.toEqual([]);
    expect(inTable(context, typed)).toEqual(inTable(context, meant));
  });

  it('finds by words in any order, over name, phrase, unit and value', () => {
    for (const query of ['增长 衔接资金', '资金 亿元 13.38%', 'linkage 8.73', '8.73亿元 +13.38%'])
      expect(inSearch(context, query), query).toContain('funding.linkage.total');
  });

  it('finds the year before by its number', () => {
    expect(inSearch(context, '9190')).toContain('overview.income.average');
    expect(inSearch(context, '约9190元')[0]).toBe('overview.income.average');
  });
});
