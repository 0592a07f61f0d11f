import { describe, expect, it } from 'vitest';
import { indicatorOf } from '../../derive/check';
import { selectIndicators } from '../../derive/sector-filter';
import type { Edition } from '../../edition/types';
import { chinese } from '../../format/locale';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { createContext } from '../context';
import { describeOverview } from './describe-overview';

const edition: Edition = suining2021;
const overviewOf = () => describeOverview(createContext(chinese, edition, new Set()));

const leakedMarks = /undefined|NaN|[\uE000-\uE002]/;

describe('the overview of the city', () => {
  const view = overviewOf();

  it('leads with the four stated growths: income, funds, village economy, labour', () => {
    expect(view.trends.map(({ current, change }) => [current.indicatorId, change.text])).toEqual([
      ['overview.income.average', '+19.2%'],
      ['funding.linkage.total', '+13.38%'],
      ['overview.village-economy.average', '+7%'],
      ['employment.transfers.count', '+5.33%'],
    ]);
    expect(view.title).toMatch(/四项.*全部增长/);
    expect(view.note).not.toBe('');
    expect(view.leaders).toEqual([]);
  });

  it('each growth has an implied year before, below this year and never like a stated figure', () => {
    for (const { baseline, current, ratio, interval } of view.trends) {
      expect(baseline?.status, current.indicatorId).toBe('derived');
      expect(baseline?.statusLabel).toBe('推算');
      expect(baseline?.number.startsWith('约')).toBe(true);
      expect(baseline?.value).toBeLessThan(current.value);
      expect(ratio).toBeCloseTo((baseline?.value ?? 0) / current.value, 9);
      expect(interval).toMatch(/^2020年区间 [\d.]+—[\d.]+/);
      expect(current.status).toBe('stated');
    }
  });

  it('has eight more tiles, none with growth', () => {
    expect(view.tiles).toHaveLength(8);
    expect(view.tiles.filter(({ change }) => change !== null)).toEqual([]);
  });

  it('has a card for each of the seven areas and both chapters, in order', () => {
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
  });

  it('every card leads with a figure of its own section and says how many there are', () => {
    for (const { section, lead, count, caption } of [...view.areas, ...view.chapters]) {
      expect(indicatorOf(edition, lead?.indicatorId ?? '').section).toBe(section);
      const all = selectIndicators(edition, new Set(), section).length;
      expect(count, section).toBe(`${all}项指标`);
      expect(caption, section).toBeTruthy();
    }
  });

  it('area cards carry a picture and a remark on it, chapter cards a strip of figures', () => {
    for (const { section, picture, figures } of view.areas) {
      expect(picture, section).not.toBeNull();
      expect(figures, section).toEqual([]);
    }
    for (const { section, picture, figures, remark } of view.chapters) {
      expect(picture, section).toBeNull();
      expect(remark, section).toBeNull();
      expect(figures.length, section).toBe(4);
    }
  });

  it('has something to show and no broken sentence', () => {
    expect(JSON.stringify(view)).not.toMatch(leakedMarks);
  });

  it('the headline counts the growths of the edition and says no more of a fall', () => {
    const fallen: Edition = {
      ...edition,
      indicators: edition.indicators.map((indicator) =>
        indicator.id === 'funding.linkage.total' && indicator.change !== undefined
          ? { ...indicator, change: { ...indicator.change, direction: 'down' } }
          : indicator,
      ),
    };
    const { title, trends } = describeOverview(createContext(chinese, fallen, new Set()));
    expect(title).not.toContain('全部增长');
    const funds = trends.find(({ current }) => current.indicatorId === 'funding.linkage.total');
    expect(funds?.change).toMatchObject({ text: '−13.38%', tone: 'bad', direction: 'down' });
    expect(funds?.ratio).toBeGreaterThan(1);
  });
});
