import { describe, expect, it } from 'vitest';
import type { Edition } from '../../edition/types';
import { localeOf } from '../../format/locale';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { describerOf } from '../../pictures/kinds';
import { createContext } from '../context';
import { describeCity } from './describe-city';

const edition: Edition = suining2021;
const viewIn = (language: 'zh' | 'en', of: Edition = edition) =>
  describeCity(createContext(localeOf(language), of, new Set()));
const view = viewIn('zh');

describe('the overview of the city', () => {
  it('gives the message first: the bottom line, then the results, with their figures', () => {
    expect(view.message.whole.text).toBe(
      '全市未发生规模性返贫，脱贫基础、脱贫成效得到持续巩固。脱贫人口家庭年人均纯收入10955元，增长19.2%；全年投入衔接资金8.73亿元，实施项目819个。',
    );
    const linked = view.message.whole.pieces.flatMap(({ text, figure }) => (figure === null ? [] : text));
    expect(linked).toEqual(['10955元', '19.2%', '8.73亿元', '819个']);
    for (const language of ['zh', 'en'] as const) {
      const { opening, stress } = viewIn(language).message;
      expect(opening.text).toContain(stress);
    }
  });

  it('leads with the four stated growths, each with its increase in its own unit', () => {
    expect(
      view.trends.map(({ current, change, increaseText, baseline }) => [
        current.indicatorId,
        change.text,
        increaseText,
        baseline?.text,
      ]),
    ).toEqual([
      ['overview.income.average', '+19.2%', '约增1765元', '约9190元'],
      ['funding.linkage.total', '+13.38%', '约增1.03亿元', '约7.70亿元'],
      ['overview.village-economy.average', '+7%', '约增0.4万元', '约5.7万元'],
      ['employment.transfers.count', '+5.33%', '约增0.38万人次', '约7.1万人次'],
    ]);
    expect(view.leaders).toEqual([]);
  });

  it('each growth has an implied year before, never like a stated figure', () => {
    for (const { baseline, current, ratio, increase } of view.trends) {
      expect([baseline?.status, increase?.status], current.indicatorId).toEqual(['derived', 'derived']);
      expect(baseline?.value).toBeLessThan(current.value);
      expect(ratio).toBeCloseTo((baseline?.value ?? 0) / current.value, 9);
      expect(current.status).toBe('stated');
    }
  });

  it('has a finding and a picture for each of the seven areas, a finding for both chapters and the opening', () => {
    expect(view.areas.map(({ section, order }) => [order, section])).toEqual([
      [1, 'monitoring'],
      [2, 'relief'],
      [3, 'relocation'],
      [4, 'employment'],
      [5, 'industry'],
      [6, 'funding'],
      [7, 'villages'],
    ]);
    expect(view.chapters.map(({ section }) => section)).toEqual(['responsibility', 'policy']);
    const cards = [...view.areas, ...view.chapters, ...(view.opening === null ? [] : [view.opening])];
    expect(cards).toHaveLength(10);
    for (const { section, finding } of cards) {
      const own = finding.pieces.flatMap(({ figure }) => figure?.indicatorId ?? []);
      expect(own.length, section).toBeGreaterThan(0);
      // A finding is a result and never a count of what we list.
      expect(finding.text, section).not.toContain('项指标');
    }
    for (const { section, picture } of view.areas) {
      expect(picture, section).not.toBeNull();
      if (picture !== null) expect(describerOf(picture).figuresOf(picture).length).toBeGreaterThan(0);
    }
  });

  it('says what was planned, what is done and what comes next', () => {
    expect(view.targets.map(({ id }) => id)).toEqual(['done', 'next', 'plan']);
    const [done, next, plan] = view.targets.map(({ text }) => text.text);
    expect(done).toContain('57996户全面完成');
    expect(next).toContain('868个，总投资10.28亿元');
    expect(plan).toContain('86个，总投资290亿元');
  });

  it('has no broken sentence, and speaks of itself little', () => {
    for (const language of ['zh', 'en'] as const)
      expect(JSON.stringify(viewIn(language))).not.toMatch(/undefined|NaN|[\uE000-\uE002]/);
    // Titles and sentences of the screen; a figure that was worked out says so by its sign.
    const { message, areas, chapters, targets, held } = view;
    const said = [
      message.whole,
      ...areas.map(({ finding }) => finding),
      ...chapters.map(({ finding }) => finding),
    ];
    const words = [...said, ...targets.map(({ text }) => text), ...held.map(({ sentence }) => sentence)];
    for (const { text } of words) expect(text).not.toMatch(/推算|复原|载明|口径|区间/);
  });

  it('a growth that fell is a fall, with what it fell by', () => {
    const fallen: Edition = {
      ...edition,
      indicators: edition.indicators.map((indicator) =>
        indicator.id === 'funding.linkage.total' && indicator.change !== undefined
          ? { ...indicator, change: { ...indicator.change, direction: 'down' } }
          : indicator,
      ),
    };
    const funds = viewIn('zh', fallen).trends.find(
      ({ current }) => current.indicatorId === 'funding.linkage.total',
    );
    expect(funds?.change).toMatchObject({ text: '−13.38%', tone: 'bad', direction: 'down' });
    expect(funds?.increaseText).toMatch(/^约减1\.3/);
    expect(funds?.ratio).toBeGreaterThan(1);
  });
});
