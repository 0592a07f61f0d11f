import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator } from '../edition/types';
import { unitFacts } from '../edition/units';
import { suining2021 } from '../indicators/suining-2021/edition';
import { baseUnitOf, baseValueOf, halfDigitAround, printedIntervalOf, roundingIntervalOf } from './value';

type Kind = Indicator['kind'];

describe('the base value of a printed figure', () => {
  it.each<[string, string, number, string]>([
    ['8.73', '亿元', 873_000_000, '元'],
    ['43.29', '亿元', 4_329_000_000, '元'],
    ['290', '亿元', 29_000_000_000, '元'],
    ['1781.30', '万元', 17_813_000, '元'],
    ['6.08', '万元', 60_800, '元'],
    ['10955', '元', 10_955, '元'],
    ['6.96', '万人次', 69_600, '人次'],
    ['1.1', '万人', 11_000, '人'],
    ['1.63', '万平方米', 16_300, '平方米'],
    ['115.1', '公里', 115.1, '公里'],
    ['88.91', '%', 88.91, '%'],
    ['274', '个', 274, '个'],
  ])('%s%s is exactly %d%s', (printed, unit, value, base) => {
    expect(baseValueOf({ printed, unit })).toBe(value);
    expect(baseUnitOf({ unit })).toBe(base);
  });

  it('has no more decimals than were printed, for any figure of money', () => {
    fc.assert(
      fc.property(fc.nat(9_999_999), fc.constantFrom<string>('元', '万元', '亿元'), (cents, unit) => {
        const printed = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
        const { exponent } = unitFacts(unit);
        const exact = exponent === 0 ? cents / 100 : cents * 10 ** (exponent - 2);
        expect(baseValueOf({ printed, unit })).toBe(exact);
      }),
    );
  });

  it('is a finite number for every figure of the edition, and no rate passes 100%', () => {
    for (const indicator of suining2021.indicators) {
      const value = baseValueOf(indicator);
      expect(value, indicator.id).toBeGreaterThan(0);
      expect(Number.isFinite(value), indicator.id).toBe(true);
      if (indicator.unit === '%') expect(value, indicator.id).toBeLessThanOrEqual(100);
    }
  });
});

describe('the room that rounding leaves', () => {
  it.each<[string, string, Kind, number, number]>([
    ['274', '个', 'count', 274, 274],
    ['57996', '户', 'count', 57_996, 57_996],
    ['1.1', '万人', 'count', 10_500, 11_500],
    ['86.7', '万户', 'count', 866_500, 867_500],
    ['4', '万名', 'count', 35_000, 45_000],
    ['10955', '元', 'average', 10_954.5, 10_955.5],
    ['3845', '万元', 'total', 38_445_000, 38_455_000],
    ['8.73', '亿元', 'total', 872_500_000, 873_500_000],
    ['1781.30', '万元', 'total', 17_812_950, 17_813_050],
    ['54.4', '%', 'rate', 54.35, 54.45],
    ['220', '公里', 'total', 219.5, 220.5],
  ])('%s%s as a %s leaves [%d, %d]', (printed, unit, kind, low, high) => {
    expect(roundingIntervalOf({ printed, unit, kind })).toEqual({
      low,
      mid: baseValueOf({ printed, unit }),
      high,
    });
  });

  it('is half the last printed digit for a baseline, whatever was counted', () => {
    expect(printedIntervalOf({ printed: '274', unit: '个' })).toEqual({ low: 273.5, mid: 274, high: 274.5 });
    expect(printedIntervalOf({ printed: '7.5', unit: '万人次' })).toEqual({
      low: 74_500,
      mid: 75_000,
      high: 75_500,
    });
  });

  it('follows a printed zero: 1781.30 is ten times as sharp as 1781.3', () => {
    const width = (printed: string) => {
      const { low, high } = halfDigitAround(printed, 0);
      return high - low;
    };
    expect(width('1781.3')).toBeCloseTo(0.1, 9);
    expect(width('1781.30')).toBeCloseTo(0.01, 9);
  });
});
