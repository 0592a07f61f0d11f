import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chinese } from '../../format/locale';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { createContext } from '../context';
import type { Block, View } from '../view';
import { describeGrowth, trendsOf } from './describe-growth';

const sectorIds: readonly string[] = suining2021.sectors.map(({ id }) => id);
const contextOf = (...sectors: readonly string[]) => createContext(chinese, suining2021, new Set(sectors));
const growthOf = (...sectors: readonly string[]) => describeGrowth(contextOf(...sectors));

type Of<K extends Block['kind']> = Extract<Block, { readonly kind: K }>;
const blocks = <K extends Block['kind']>(view: View, kind: K): readonly Of<K>[] =>
  view.blocks.filter((block): block is Of<K> => block.kind === kind);
const shown = (view: View) =>
  blocks(view, 'trends').flatMap(({ trends }) => trends.map(({ current }) => current.indicatorId));

const income = 'overview.income.average';
const funds = 'funding.linkage.total';
const village = 'overview.village-economy.average';
const labour = 'employment.transfers.count';

/** Written out from the article: which of the four growths a line of government has. */
const stated: Partial<Record<string, readonly string[]>> = {
  income: [income, village],
  employment: [labour],
  funds: [funds],
};

describe('the growth screen of the city', () => {
  const view = growthOf();

  it('shows the four stated growths, the largest first', () => {
    expect(shown(view)).toEqual([income, funds, village, labour]);
    expect(blocks(view, 'trends')[0]?.trends.map(({ change }) => change.value)).toEqual([
      19.2, 13.38, 7, 5.33,
    ]);
    expect(blocks(view, 'nothing')).toEqual([]);
  });

  it('has the sentence of the growths as its title, with each of them as a link', () => {
    expect(view.title.pieces.flatMap(({ figure }) => figure?.indicatorId ?? [])).toEqual(shown(view));
    expect(view.title.text).not.toMatch(/undefined|NaN|项/);
  });

  it('has a table with both years, the increase and the interval', () => {
    const [block] = blocks(view, 'trends');
    expect(block?.table.rows).toHaveLength(4);
    for (const row of block?.table.rows ?? []) {
      const [, before, now, growth, increase] = row;
      expect(before?.figure?.status).toBe('derived');
      expect(before?.text.startsWith('约')).toBe(true);
      expect(now?.figure?.status).toBe('stated');
      expect(growth?.text).toBe(now?.figure?.change?.text);
      expect(increase?.figure?.status).toBe('derived');
      expect(row[5]?.text).toMatch(/—/);
    }
    expect(block?.table.columns[1]).toBe('2020年（推算）');
  });

  it('says once that no other figure has growth, and how the year before was worked out', () => {
    expect(view.remark).toContain('只有四项');
    expect(view.remark).toContain('口径原文未说明，按名义增长');
    expect(view.lead.text).toBe('');
  });
});

describe('the growth screen under a filter', () => {
  it.each(sectorIds)('shows only the stated growths of %s', (sector) => {
    const view = growthOf(sector);
    const expected = stated[sector] ?? [];
    expect(shown(view)).toEqual(expected);
    expect(blocks(view, 'nothing')).toHaveLength(expected.length === 0 ? 1 : 0);
    expect(JSON.stringify(view)).not.toMatch(/undefined|NaN|[\uE000-\uE002]/);
    const name = suining2021.sectors.find(({ id }) => id === sector)?.name.zh ?? '';
    for (const { text } of blocks(view, 'nothing')) expect(text).toContain(`“${name}”`);
  });

  it('shows the growths of any of several sectors, each once, the largest first', () => {
    fc.assert(
      fc.property(fc.subarray([...sectorIds], { minLength: 2 }), (sectors) => {
        const expected = new Set(sectors.flatMap((sector) => stated[sector] ?? []));
        const ids = shown(growthOf(...sectors));
        expect(new Set(ids)).toEqual(expected);
        expect(ids).toHaveLength(expected.size);
        const values = trendsOf(contextOf(...sectors)).map(({ change }) => change.value);
        expect(values).toEqual([...values].sort((a, b) => b - a));
      }),
    );
  }, 30_000);

  it('speaks of one growth as one', () => {
    expect(growthOf('funds').title.text).not.toMatch(/全部|最快/);
    expect(growthOf('funds').title.text).toContain('13.38%');
  });

  it('has no sentence of growths that are filtered out, and no count as its title', () => {
    const { title } = growthOf('income');
    expect(title.text).toBe('脱贫人口家庭年人均纯收入增幅最高：+19.2%');
    expect(growthOf('income', 'funds', 'employment').title.text).toContain('5.33%');
  });
});

it('names no growth over several years as the highest, and lists it behind those of one year', () => {
  const since = { zh: '2019年末', en: 'the end of 2019' };
  const edition = {
    ...suining2021,
    // The written sentences are of the article's own growths.
    prose: { zh: {}, en: {} },
    indicators: suining2021.indicators.map((one) =>
      one.id === funds && one.change !== undefined
        ? { ...one, change: { ...one.change, printed: '41.3', against: since } }
        : one,
    ),
  };
  const view = describeGrowth(createContext(chinese, edition, new Set(['income', 'funds', 'employment'])));
  expect(shown(view).at(-1)).toBe(funds);
  expect(view.title.text).not.toContain('41.3');
  const alone = describeGrowth(createContext(chinese, edition, new Set(['funds'])));
  expect(alone.title.text).toBe(chinese.words.growth.kicker);
});
