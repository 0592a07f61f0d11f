import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { search } from '../../derive/search';
import { parseEdition } from '../../edition/parse-edition';
import type { Edition, Indicator } from '../../edition/types';
import { localeOf } from '../../format/locale';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { createContext } from '../context';
import { describeSearch } from './describe-search';
import { searchEntries } from './search-entries';
import type { SearchKind } from './search-entry';

const contextOf = (language: 'zh' | 'en' = 'zh', exact = false) =>
  createContext(localeOf(language, exact), suining2021, new Set());
const found = (query: string, context = contextOf()) =>
  describeSearch(context, searchEntries(context), query, null);

describe('search over the edition', () => {
  it('groups figures, results, areas, documents and terms, eight of each and how many more', () => {
    const groups = found('村');
    expect(groups.map(({ kind }) => kind)).toEqual(['figure', 'derived', 'area', 'document', 'term']);
    const figures = groups[0];
    expect(figures?.items).toHaveLength(8);
    const all = searchEntries(contextOf()).filter(
      ({ kind, title, words }) => kind === 'figure' && [title, ...words].some((text) => text.includes('村')),
    );
    expect(figures?.more).toBe(all.length - 8);
  });

  it('says value, growth, period and scope of a figure in the digits on screen', () => {
    const detail = (exact: boolean) => found('8.73', contextOf('zh', exact))[0]?.items[0]?.detail;
    expect(detail(false)).toBe('8.73亿元 +13.38% · 各级资金');
    expect(detail(true)).toBe('873,000,000元 +13.38% · 各级资金');
  });

  it('says the section of a document and the meaning of a term', () => {
    const [term] = suining2021.glossary;
    const item = found(term?.term.zh ?? '').find(({ kind }) => kind === 'term')?.items[0];
    expect(item?.detail).toBe(term?.meaning.zh);
    const [list] = suining2021.lists;
    const document = found(list?.title.zh ?? '').find(({ kind }) => kind === 'document')?.items[0];
    expect(document?.detail).toBe(suining2021.sections.find(({ id }) => id === list?.section)?.name.zh);
  });

  it('finds by a synonym what the term itself finds', () => {
    const ids = found('易搬').flatMap(({ items }) => items.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(1);
    const holders = searchEntries(contextOf()).filter(({ title, words }) =>
      [title, ...words].some((text) => text.includes('易搬')),
    );
    expect(ids.length).toBeGreaterThan(holders.length);
  });

  it('speaks the language on screen and is made once for each', () => {
    expect(searchEntries(contextOf())).toBe(searchEntries(contextOf('zh', true)));
    expect(searchEntries(contextOf('en'))).not.toBe(searchEntries(contextOf()));
    const english = found('linkage', contextOf('en'))[0]?.items[0];
    expect(english?.title).toContain('inkage');
    expect(english?.range).not.toBeNull();
  });
});

/** The first results of a query, as a reader sees them: the name, and what stands behind it. */
const first = (query: string, kind: SearchKind, context = contextOf()) =>
  found(query, context)
    .filter((group) => group.kind === kind)
    .flatMap(({ items }) => items.map(({ title, detail }) => `${title} ${detail}`));

describe('the core of the edition is found first', () => {
  it.each<[string, SearchKind, ...string[]]>([
    ['增长', 'screen', '增长 2020年 → 2021年'],
    ['增长', 'figure', '脱贫人口家庭年人均纯收入 10955元 +19.2%', '各级衔接资金全年投入 8.73亿元 +13.38%'],
    ['同比', 'figure', '脱贫人口家庭年人均纯收入 10955元 +19.2%', '各级衔接资金全年投入 8.73亿元 +13.38%'],
    ['同比', 'screen', '增长 '],
    ['2020', 'figure', '脱贫人口家庭年人均纯收入 ', '各级衔接资金全年投入 ', '脱贫村村均集体经济收入 '],
    ['2020', 'screen', '增长 '],
    ['9190', 'figure', '脱贫人口家庭年人均纯收入 10955元'],
    ['7.70', 'figure', '各级衔接资金全年投入 8.73亿元'],
    ['873000000', 'figure', '各级衔接资金全年投入 8.73亿元'],
    ['873,000,000', 'figure', '各级衔接资金全年投入 8.73亿元'],
    ['推算', 'derived', '54.4%对应的“总额” 约4.54亿元（推算）'],
    ['推算', 'screen', '增长 ', '数据说明 '],
    ['2210', 'derived', '防贫保险受益群众人均理赔 约2210元（推算）'],
    ['户均', 'derived', '新增监测对象户均人数 约3.04名（推算）'],
    ['方法', 'screen', '数据说明 数据来源、读法与核对'],
    ['全部指标', 'screen', '全部指标 全部121项指标'],
    ['演示', 'screen', '汇报 '],
    ['复原', 'figure', '脱贫人口住院（含重症门诊）报销费用 2.41亿元'],
    ['复原', 'screen', '数据说明 '],
    ['钱', 'figure', '脱贫人口家庭年人均纯收入 10955元', '各级衔接资金全年投入 8.73亿元'],
    ['资金', 'figure', '各级衔接资金全年投入 8.73亿元', '用于扶贫产业发展的中省衔接资金 2.47亿元'],
    ['资金', 'sector', '资金 20项指标'],
    ['项目', 'figure', '全年实施项目 819个'],
    ['残疾', 'figure', '领取补贴的困难残疾人 3.56万名'],
    ['医疗', 'figure', '脱贫人口住院（含重症门诊）报销费用 2.41亿元'],
    ['医疗', 'sector', '医疗 8项指标'],
    ['低保 特困', 'figure', '低保、特困等方式救助 1.1万人'],
    ['医疗 亿元', 'figure', '脱贫人口住院（含重症门诊）报销费用 2.41亿元'],
    ['增长 资金', 'figure', '各级衔接资金全年投入 8.73亿元'],
  ])('%s finds as %s %s', (query, kind, ...wanted) => {
    const shown = first(query, kind);
    expect(wanted.map((text, i) => (shown[i]?.startsWith(text) === true ? text : shown[i]))).toEqual(wanted);
  });

  it.each<[string, SearchKind, string]>([
    ['growth', 'figure', 'Annual net income per head, households lifted out of poverty CNY 10,955 +19.2%'],
    ['health care', 'sector', 'Health care 8 figures'],
    ['money', 'figure', 'Annual net income per head, households lifted out of poverty'],
    ['projects', 'figure', 'Projects carried out in the year 819'],
    ['worked out', 'screen', 'Growth 2020 → 2021'],
  ])('in English %s finds as %s %s', (query, kind, wanted) => {
    expect(first(query, kind, contextOf('en'))[0]?.slice(0, wanted.length)).toBe(wanted);
  });

  it('finds every figure of a line of government by its name, in either language', () => {
    for (const { id, name } of suining2021.sectors)
      for (const query of [name.zh, name.en]) {
        const all = search(searchEntries(contextOf()), query, null).map(({ entry }) => entry.id);
        for (const indicator of suining2021.indicators)
          if (indicator.sectors.some((sector) => sector === id)) expect(all, query).toContain(indicator.id);
      }
  });

  it('puts the screen that is called what was typed before the figures, and no other', () => {
    const kinds = (query: string) => found(query).map(({ kind }) => kind);
    expect(kinds('增长').slice(0, 2)).toEqual(['screen', 'figure']);
    expect(kinds('同比').slice(0, 2)).toEqual(['figure', 'screen']);
  });

  it('leads from a worked-out figure to its own detail, from a line to the line', () => {
    const derived = (query: string) => found(query).find(({ kind }) => kind === 'derived')?.items[0];
    expect(derived('2210')?.target).toEqual({ kind: 'figure', id: 'check_payout-per-beneficiary' });
    expect(derived('9190')?.target).toEqual({ kind: 'figure', id: 'previous_overview.income.average' });
    expect(derived('1.03')?.target).toEqual({ kind: 'figure', id: 'increase_funding.linkage.total' });
    const sector = found('医疗').find(({ kind }) => kind === 'sector')?.items[0];
    expect(sector?.target).toEqual({ kind: 'sector', id: 'medical' });
  });
});

const county = parseEdition(
  JSON.parse(readFileSync(new URL('../../../e2e/another-county.edition.json', import.meta.url), 'utf8')),
);
if (!county.ok) throw new Error('the other county can’t be read');

describe('before anything is typed', () => {
  const editions = { 'suining-2021': suining2021, 'another county': county.edition };

  it.each(['zh', 'en'] as const)(
    'offers ten questions that lead somewhere, in %s, for any edition',
    (language) => {
      for (const [name, edition] of Object.entries(editions)) {
        const context = createContext(localeOf(language), edition, new Set());
        const groups = describeSearch(context, searchEntries(context), ' ', null);
        expect(groups.map(({ kind, more }) => [kind, more])).toEqual([['question', 0]]);
        const items = groups.flatMap((group) => group.items);
        expect(items, name).toHaveLength(Math.min(10, edition.indicators.length + 2));
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
        expect(items[0]?.target).toEqual({ kind: 'screen', name: 'growth' });
        expect(items.at(-1)?.target).toEqual({ kind: 'screen', name: 'method' });
        for (const { target } of items)
          if (target.kind === 'figure')
            expect(edition.indicators.some(({ id }) => id === target.id)).toBe(true);
      }
    },
  );

  it('asks for the heaviest figure of each section, the areas before the chapters', () => {
    const asked = found('').flatMap(({ items }) => items.map(({ title, detail }) => `${title} ${detail}`));
    expect(asked[0]).toBe('哪些指标有同比？ 4项指标');
    expect(asked).toContain('脱贫人口家庭年人均纯收入是多少？ 10955元 +19.2%');
    expect(asked).toContain('各级衔接资金全年投入有多少？ 8.73亿元 +13.38% · 各级资金');
    expect(asked[9]).toMatch(/^数据从何而来、如何核对？/);
  });

  it('asks for no growth where none is stated', () => {
    const indicators = suining2021.indicators.slice(0, 3).map(({ change: _, ...rest }: Indicator) => rest);
    const edition: Edition = { ...suining2021, checks: [], indicators };
    const context = createContext(localeOf('zh'), edition, new Set());
    const [group] = describeSearch(context, searchEntries(context), '', null);
    expect(group?.items.map(({ target }) => target.kind)).toEqual(['figure', 'figure', 'figure', 'screen']);
  });

  it('finds no question by what is typed', () => {
    for (const query of ['有多少', '同比', '？'])
      expect(found(query).map(({ kind }) => kind)).not.toContain('question');
  });

  it('offers nothing where nothing can be found', () => {
    expect(describeSearch(contextOf(), [], '', null)).toEqual([]);
  });
});
