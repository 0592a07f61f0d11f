import { describe, expect, it } from 'vitest';
import type { PicturePlan } from '../../edition/plan';
import { localeOf } from '../../format/locale';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { createContext } from '../context';
import { describePlanned, specOf } from './pictures';

const contextOf = (language: 'zh' | 'en', ...sectors: readonly string[]) =>
  createContext(localeOf(language), suining2021, new Set(sectors));
const picture = (id: string, ...sectors: readonly string[]) =>
  describePlanned(contextOf('zh', ...sectors), id);
const cells = (id: string) => picture(id)?.table.rows.map((row) => row.map(({ text }) => text));

describe('money on an axis of years', () => {
  it('says years and not money of its axis, and never sums', () => {
    expect(picture('funding.timeline')?.subtitle).toContain('横轴是年份，不是金额');
    expect(picture('funding.timeline')?.caution?.text).toContain('不相加');
    expect(picture('funding.timeline')?.scale).toBeNull();
  });

  it('is a table of years, with what belongs to each sum', () => {
    expect(cells('funding.timeline')).toEqual([
      ['2013—2020年', '录入扶贫项目资产金额', '43.29亿元'],
      ['2013—2020年', '录入扶贫项目资产', '10.83万个'],
      ['2021年', '各级衔接资金全年投入', '8.73亿元'],
      ['2021年', '全年实施项目', '819个'],
      ['2022年', '储备衔接资金项目总投资', '10.28亿元'],
      ['2022年', '储备衔接资金项目', '868个'],
      ['2021—2025年', '储备乡村振兴重大项目总投资', '290亿元'],
      ['2021—2025年', '储备乡村振兴重大项目', '86个'],
    ]);
  });

  it('goes where a filter leaves nothing of it', () => {
    expect(picture('funding.timeline', 'medical')).toBeNull();
    expect(picture('funding.timeline', 'funds')?.figures).toHaveLength(8);
  });
});

describe('a count among a larger one', () => {
  it('says of which condition it speaks, and never what the article does not say', () => {
    const { title, caution } = picture('overview.stronger-villages') ?? {};
    expect(title?.text).toBe('34个村集体经济达到10万元以上');
    expect(caution?.text).toBe('若34个都在274个之内，约占12.4%°；原文未明说。');
  });

  it('stays whole or goes: the part is nothing without its whole', () => {
    expect(picture('overview.stronger-villages', 'income')?.figures.map(({ value }) => value)).toEqual([
      274, 34,
    ]);
    expect(picture('overview.stronger-villages', 'medical')).toBeNull();
  });

  it.each([
    ['a part larger than its whole', 'overview.stronger-villages.count', 'overview.poor-villages.count'],
    ['more dots than can be told apart', 'monitoring.screened-households.count', 'villages.showcase.count'],
    ['what is no whole number', 'villages.central-water.rate', 'villages.showcase.count'],
  ])('is not drawn for %s', (_, whole, part) => {
    const plan: PicturePlan = { id: 'wrong', kind: 'among', whole: { id: whole }, items: [{ id: part }] };
    const edition = { ...suining2021, plan: { ...suining2021.plan, pictures: [plan] } };
    expect(specOf(createContext(localeOf('zh'), edition, new Set()), 'wrong')).toBeNull();
  });
});

describe('a product', () => {
  it('shows its edges, its area and the stated growth of its height', () => {
    const { description, figures } = picture('overview.village-economy') ?? {};
    expect(figures?.map(({ text }) => text)).toEqual(['274个', '6.08万元', '1666.59万元', '0.4万元']);
    expect(description).toContain('同比增长7%');
  });

  it('stays whole or goes under a filter', () => {
    expect(picture('overview.village-economy', 'income')?.filtered).toBeNull();
    expect(picture('overview.village-economy', 'housing')).toBeNull();
  });
});

describe('numbers in a row', () => {
  it('keep restored numbers of one place together', () => {
    const spec = specOf(contextOf('zh'), 'monitoring.card');
    expect(
      spec?.kind === 'figures' && spec.items.map(({ figures }) => figures.map(({ text }) => text).join('')),
    ).toEqual(['6万余条', '137户416名', '624条']);
  });

  it('are taken out one by one by a filter', () => {
    const spec = specOf(contextOf('zh', 'funds'), 'employment.card');
    expect(spec).toBeNull();
  });
});

describe('every picture of the year', () => {
  it.each(['zh', 'en'] as const)('has a title, a subtitle, a description and a table: %s', (language) => {
    for (const { id } of suining2021.plan.pictures) {
      const { title, subtitle, description, table, figures } = describePlanned(contextOf(language), id) ?? {};
      expect(title?.text, id).toMatch(/\d/);
      // The small pictures of cards stand under the finding of their area.
      if (!id.endsWith('.card')) expect(subtitle, id).not.toBe('');
      expect(table?.rows.length, id).toBeGreaterThan(0);
      for (const { name } of figures ?? []) expect(description, id).toContain(name);
    }
  });

  it('has the words of the article for every printed figure, and none for what was worked out', () => {
    for (const { id } of suining2021.plan.pictures)
      for (const { phrase, derivedBy } of picture(id)?.figures ?? [])
        if (derivedBy === null) expect(phrase, id).toMatch(/\p{Script=Han}/u);
        else expect(phrase, id).toBeNull();
  });
});
