import { describe, expect, it } from 'vitest';
import { search } from '../../derive/search';
import { baseUnitOf, baseValueOf } from '../../derive/value';
import type { Edition, Indicator } from '../../edition/types';
import { localeOf, pick } from '../../format/locale';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { type Context, createContext } from '../context';
import { searchEntries } from '../search/search-entries';
import { describeIndicators, figureOfRow } from './describe-indicators';
import { orderIndicators } from './order-indicators';
import { plainTable, type SortKey, sortKeys } from './table-query';

const contextOf = (
  edition: Edition = suining2021,
  sectors: readonly string[] = [],
  language: 'zh' | 'en' = 'zh',
) => createContext(localeOf(language), edition, new Set(sectors));

/** The rule itself, figure by figure, as slowly as it may be. */
function comparing(context: Context, sort: Exclude<SortKey, 'article'>, descending: boolean) {
  const { locale, edition } = context;
  const collator = new Intl.Collator(locale.language === 'zh' ? 'zh-CN' : 'en', { numeric: true });
  const sign = descending ? -1 : 1;
  const place = (list: readonly { readonly id: string }[], id: string) =>
    list.findIndex((one) => one.id === id);
  const texts = (of: (i: Indicator) => string) => (a: Indicator, b: Indicator) =>
    sign * collator.compare(of(a), of(b));
  const numbers = (of: (i: Indicator) => number) => (a: Indicator, b: Indicator) => sign * (of(a) - of(b));
  const growth = ({ change }: Indicator) =>
    change === undefined ? null : Number(change.printed) * (change.direction === 'up' ? 1 : -1);
  switch (sort) {
    case 'name':
      return texts(({ name }) => pick(locale, name));
    case 'status':
      return texts(({ status }) => locale.words.status[status ?? 'stated']);
    case 'period':
      return texts(({ period }) => (period === undefined ? '' : pick(locale, period)));
    case 'section':
      return numbers(({ section }) => place(edition.sections, section));
    case 'sector':
      return numbers(({ sectors }) => place(edition.sectors, sectors[0] ?? ''));
    case 'value':
      return (a: Indicator, b: Indicator) =>
        collator.compare(baseUnitOf(a), baseUnitOf(b)) || sign * (baseValueOf(a) - baseValueOf(b));
    case 'change':
      return (a: Indicator, b: Indicator) => {
        const [x, y] = [growth(a), growth(b)];
        return x === null || y === null ? Number(x === null) - Number(y === null) : sign * (x - y);
      };
  }
}

const idsOf = (context: Context, change: Partial<typeof plainTable>) =>
  describeIndicators(context, { ...plainTable, ...change }).table.rows.map(
    (row) => figureOfRow(row)?.indicatorId ?? '',
  );

describe('the order of the table', () => {
  for (const language of ['zh', 'en'] as const)
    for (const sort of sortKeys)
      it(`by ${sort} in ${language} is what comparing figure by figure gives, equal ones in the article's order`, () => {
        for (const sectors of [[], ['medical', 'funds']] as const) {
          const context = contextOf(suining2021, sectors, language);
          for (const descending of [false, true]) {
            const found = suining2021.indicators.filter(
              (i) =>
                sectors.length === 0 || i.sectors.some((s) => (sectors as readonly string[]).includes(s)),
            );
            const expected =
              sort === 'article'
                ? descending
                  ? [...found].reverse()
                  : found
                : [...found].sort(comparing(context, sort, descending));
            expect(idsOf(context, { sort, descending })).toEqual(expected.map(({ id }) => id));
          }
        }
      });

  it('is made once for each edition and language', () => {
    const edition: Edition = { ...suining2021 };
    const once = orderIndicators(contextOf(edition), 'name', false);
    expect(orderIndicators(contextOf(edition, ['medical']), 'name', false)).toBe(once);
    expect(orderIndicators(contextOf(edition, [], 'en'), 'name', false)).not.toEqual(once);
    const shorter: Edition = { ...suining2021, checks: [], indicators: suining2021.indicators.slice(0, 5) };
    expect(orderIndicators(contextOf(shorter), 'name', false)).toHaveLength(5);
  });
});

describe('the find box', () => {
  const inArticle = (ids: ReadonlySet<string>) =>
    suining2021.indicators.map(({ id }) => id).filter((id) => ids.has(id));

  it('finds what the search finds: at least names in both languages, phrases, and numbers from their beginning', () => {
    const context = contextOf();
    for (const find of ['资金', 'FUND', ' 村 ', '8', '8.7', '.73', '个', 'zzz', '资金 增长']) {
      const ids = idsOf(contextOf(), { find });
      const found = search(searchEntries(context), find, null).filter(({ entry }) => entry.kind === 'figure');
      expect(ids, find).toEqual(inArticle(new Set(found.map(({ entry }) => entry.id))));
      const wanted = find.trim().toLowerCase();
      for (const { id, name, evidence, printed } of suining2021.indicators)
        if (
          printed.startsWith(wanted) ||
          (!/\d/.test(wanted) &&
            [name.zh, name.en, evidence.phrase].some((text) => text.toLowerCase().includes(wanted)))
        )
          expect(ids, find).toContain(id);
    }
    expect(idsOf(contextOf(), { find: '资金' }).length).toBeGreaterThan(3);
    expect(idsOf(contextOf(), { find: 'zzz' })).toEqual([]);
    expect(idsOf(contextOf(), { find: '' })).toHaveLength(suining2021.indicators.length);
  });

  it('works together with the sectors, the section, the status and growth', () => {
    const context = contextOf(suining2021, ['funds']);
    const ids = idsOf(context, { find: '资金', section: 'funding', growing: true });
    expect(ids).toEqual(['funding.linkage.total']);
    expect(idsOf(contextOf(), { status: 'reconstructed' }).length).toBe(
      suining2021.indicators.filter(({ status }) => status === 'reconstructed').length,
    );
  });
});

describe('pages', () => {
  const many: Edition = {
    ...suining2021,
    checks: [],
    indicators: Array.from({ length: 5 }, (_, n) =>
      suining2021.indicators.map((i): Indicator => ({ ...i, id: `${i.id}.${n}` })),
    ).flat(),
  };

  it('come with more than a few hundred rows, and hold them all once', () => {
    const context = contextOf(many);
    const total = many.indicators.length;
    const pages = Math.ceil(total / 50);
    const first = describeIndicators(context, plainTable);
    expect(first).toMatchObject({ pages, page: 1 });
    expect(first.wholeTable().rows).toHaveLength(total);
    const every = many.indicators.map(({ id }) => id);
    expect(Array.from({ length: pages }, (_, i) => idsOf(context, { page: i + 1 })).flat()).toEqual(every);
    const last = describeIndicators(context, { ...plainTable, page: 99 });
    expect([last.page, last.table.rows[0]?.[0]?.text]).toEqual([pages, String(50 * (pages - 1) + 1)]);
  });

  it('are one for what the article holds', () => {
    const { pages, table } = describeIndicators(contextOf(), plainTable);
    expect([pages, table.rows.length]).toEqual([1, suining2021.indicators.length]);
  });
});
