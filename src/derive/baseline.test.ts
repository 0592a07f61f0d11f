import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../edition/types';
import { suining2021 } from '../indicators/suining-2021/edition';
import { baselineOf, changeValueOf, growthOf, increaseOf } from './baseline';
import { indicatorOf } from './check';
import { printedIntervalOf } from './value';

function change(printed: string, more: Partial<Change> = {}): Change {
  return {
    printed,
    unit: '%',
    direction: 'up',
    polarity: 'up-is-good',
    basis: 'unstated',
    evidence: { part: 0, item: null, paragraph: 1, phrase: `同比增长${printed}%` },
    ...more,
  };
}

const baseline = (printed: string, unit: string, of: Change) => {
  const found = baselineOf({ printed, unit, change: of });
  if (found === null) throw new Error('no baseline');
  return found;
};

/** A number as printed: up to five digits before the point and two behind it. */
const printedNumber = fc
  .tuple(fc.integer({ min: 10, max: 99_999 }), fc.integer({ min: 0, max: 2 }))
  .map(([digits, decimals]) => {
    const text = String(digits).padStart(decimals + 1, '0');
    return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
  });
const printedGrowth = fc
  .integer({ min: 1, max: 9_000 })
  .map((hundredths) => `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`);
const unit = fc.constantFrom<string>('元', '万元', '亿元', '人', '万人次');
const direction = fc.constantFrom<Change['direction']>('up', 'down');

describe('a stated growth', () => {
  it.each<[string, Change['direction'], number, number, number]>([
    ['13.38', 'up', 0.13375, 0.1338, 0.13385],
    ['7', 'up', 0.065, 0.07, 0.075],
    ['19.2', 'up', 0.1915, 0.192, 0.1925],
    ['7', 'down', -0.075, -0.07, -0.065],
    ['13.38', 'down', -0.13385, -0.1338, -0.13375],
  ])('of %s%% %s is a signed fraction with the room of its last digit', (printed, way, low, mid, high) => {
    const growth = growthOf(change(printed, { direction: way }));
    expect(growth.low).toBeCloseTo(low, 12);
    expect(growth.mid).toBeCloseTo(mid, 12);
    expect(growth.high).toBeCloseTo(high, 12);
  });

  it('is published with its sign', () => {
    expect(changeValueOf(change('13.38'))).toBe(13.38);
    expect(changeValueOf(change('2.5', { direction: 'down' }))).toBe(-2.5);
  });
});

describe('the year before that a growth implies', () => {
  it.each([
    ['overview.income.average', 9190, 9186.16, 9194.71, 0.01],
    ['funding.linkage.total', 770_000_000, 769_502_139, 770_452_040, 1],
    ['overview.village-economy.average', 57_000, 56_511.63, 57_136.15, 0.01],
    ['employment.transfers.count', 71_000, 70_726.73, 71_682.89, 0.01],
  ])('%s: %d, within [%d, %d]', (id, value, low, high, digit) => {
    const found = baselineOf(indicatorOf(suining2021, id));
    expect(found?.status).toBe('implied');
    expect(found?.value).toBe(value);
    expect(Math.abs((found?.low ?? 0) - low)).toBeLessThanOrEqual(digit);
    expect(Math.abs((found?.high ?? 0) - high)).toBeLessThanOrEqual(digit);
  });

  it('is there for every stated growth and for no other figure', () => {
    for (const indicator of suining2021.indicators)
      expect(baselineOf(indicator) !== null, indicator.id).toBe(indicator.change !== undefined);
  });

  it('is absent for a growth at constant prices', () => {
    const of = (basis: Change['basis']) =>
      baselineOf({ printed: '8.73', unit: '亿元', change: change('13.38', { basis }) });
    expect(of('constant-price')).toBeNull();
    for (const basis of ['unstated', 'count', 'current-price'] as const) expect(of(basis)).not.toBeNull();
  });

  it('lies above the year after a fall and below it after a rise', () => {
    expect(baseline('90', '元', change('10', { direction: 'down' })).value).toBe(100);
    expect(baseline('90', '元', change('10', { direction: 'down' })).low).toBeGreaterThan(90.5);
    expect(baseline('110', '元', change('10')).value).toBe(100);
  });

  it('is v ÷ (1 + g) at the worst corners', () => {
    const { low, high } = baseline('110', '元', change('10'));
    expect(low).toBeCloseTo(109.5 / 1.105, 9);
    expect(high).toBeCloseTo(110.5 / 1.095, 9);
    const fallen = baseline('90', '元', change('10', { direction: 'down' }));
    expect(fallen.low).toBeCloseTo(89.5 / 0.905, 9);
    expect(fallen.high).toBeCloseTo(90.5 / 0.895, 9);
  });

  it('has v ÷ (1 + g) and its rounded value inside its bounds', () => {
    fc.assert(
      fc.property(printedNumber, unit, printedGrowth, direction, (printed, u, growth, way) => {
        const of = change(growth, { direction: way });
        const { value, low, high } = baseline(printed, u, of);
        const exact = printedIntervalOf({ printed, unit: u }).mid / (1 + changeValueOf(of) / 100);
        expect(exact).toBeGreaterThan(low);
        expect(exact).toBeLessThan(high);
        expect(value).toBeGreaterThanOrEqual(low);
        expect(value).toBeLessThanOrEqual(high);
      }),
    );
  });

  it('meets the printed value again when it is grown back', () => {
    fc.assert(
      fc.property(printedNumber, unit, printedGrowth, direction, (printed, u, growth, way) => {
        const of = change(growth, { direction: way });
        const { value } = baseline(printed, u, of);
        const now = printedIntervalOf({ printed, unit: u });
        const { low, high } = growthOf(of);
        const dust = now.high * 1e-9;
        expect(value * (1 + low)).toBeLessThanOrEqual(now.high + dust);
        expect(value * (1 + high)).toBeGreaterThanOrEqual(now.low - dust);
      }),
    );
  });
});

describe('the increase in its unit', () => {
  it.each([
    // By hand: 10955 · 0.192 ÷ 1.192 = 1764.6, between 1760.6 and 1768.5.
    ['10955', '元', '19.2', 1765],
    // 8.73 · 0.1338 ÷ 1.1338 = 1.0302, between 1.0293 and 1.0312.
    ['8.73', '亿元', '13.38', 103_000_000],
    // 6.08 · 0.07 ÷ 1.07 = 0.398, between 0.371 and 0.425.
    ['6.08', '万元', '7', 4000],
    // 7.5 · 0.0533 ÷ 1.0533 = 0.3795, between 0.3767 and 0.3824.
    ['7.5', '万人次', '5.33', 3800],
  ])('%s%s, up %s%%, rose by about %d', (printed, unit, growth, amount) => {
    const increase = increaseOf({ printed, unit, change: change(growth) });
    expect(increase?.value).toBe(amount);
    expect(increase?.low).toBeLessThanOrEqual(amount);
    expect(increase?.high).toBeGreaterThanOrEqual(amount);
  });

  it('agrees with the year before: both together may give the year that is printed', () => {
    const indicator = { printed: '8.73', unit: '亿元', change: change('13.38') };
    const increase = increaseOf(indicator);
    const before = baselineOf(indicator);
    if (increase === null || before === null) throw new Error('nothing is worked out');
    expect(before.low + increase.low).toBeLessThanOrEqual(873_000_000);
    expect(before.high + increase.high).toBeGreaterThanOrEqual(873_000_000);
  });

  it('is negative for a fall', () => {
    expect(
      increaseOf({ printed: '90', unit: '吨', change: change('10', { direction: 'down' }) })?.value,
    ).toBe(-10);
  });

  it('is nothing for points, for constant prices and for a fall by all', () => {
    expect(increaseOf({ printed: '88', unit: '%', change: change('2', { unit: '个百分点' }) })).toBeNull();
    expect(
      increaseOf({ printed: '88', unit: '亿元', change: change('2', { basis: 'constant-price' }) }),
    ).toBeNull();
    expect(increaseOf({ printed: '0', unit: '吨', change: change('100', { direction: 'down' }) })).toBeNull();
  });
});
