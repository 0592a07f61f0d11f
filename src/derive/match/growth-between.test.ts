import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Match, MatchRelation } from '../../edition/match';
import type { Change, Indicator } from '../../edition/types';
import { type Between, growthBetween, isBounded, verdictOf } from './growth-between';

const years = { now: 2032, before: 2031 };
const place = { part: 0, item: null, paragraph: 1 };

const figure = (printed: string, unit: string, more: Partial<Indicator> = {}): Indicator => ({
  id: 'a.b',
  name: { zh: '甲', en: 'A' },
  section: 'a',
  sectors: [],
  printed,
  unit,
  kind: unit === '%' ? 'rate' : 'total',
  evidence: { ...place, phrase: printed },
  weight: 2,
  ...more,
});

const match = (relation: MatchRelation = 'same'): Match => ({
  with: 'x-2031',
  here: 'a.b',
  there: 'a.b',
  relation,
  by: 'person',
});

const between = (now: Indicator, before: Indicator, relation: MatchRelation = 'same') =>
  growthBetween(now, before, match(relation), years);

const change = (printed: string, more: Partial<Change> = {}): Change => ({
  printed,
  unit: '%',
  direction: 'up',
  polarity: 'neutral',
  basis: 'unstated',
  evidence: { ...place, phrase: printed },
  ...more,
});

function bounded(of: Between) {
  if (!isBounded(of)) throw new Error(`no bounds: ${JSON.stringify(of)}`);
  return of;
}

function grown(of: Between) {
  if (of.kind !== 'growth') throw new Error(`no growth: ${JSON.stringify(of)}`);
  return of;
}

describe('what may be said between two values', () => {
  it('is a growth with the interval of rounding, in units that convert', () => {
    const { interval, rounded, unit, direction } = grown(
      between(figure('8.73', '亿元'), figure('77000', '万元')),
    );
    expect(unit).toBe('%');
    expect(direction).toBe('up');
    expect(rounded).toEqual({ value: 13.4, exponent: -1 });
    expect(interval.low).toBeCloseTo((8.725 / 7.70005 - 1) * 100, 9);
    expect(interval.high).toBeCloseTo((8.735 / 7.69995 - 1) * 100, 9);
  });

  it.each([
    ['8.3', '7.5', '11'],
    ['2.6', '2.1', '24'],
    ['1781.30', '1855.52', '-4.00'],
    ['9.02', '8.73', '3.3'],
  ])('says %s after %s as %s percent', (now, before, said) => {
    const { rounded } = grown(between(figure(now, '万元'), figure(before, '万元')));
    expect(rounded.value.toFixed(Math.max(0, -rounded.exponent))).toBe(said);
  });

  it.each([
    ['8.8', '8.7', '万元'],
    ['96', '95', '%'],
  ])('says no growth of %s after %s %s, which rounding alone may make', (now, before, unit) => {
    const is = between(figure(now, unit), figure(before, unit));
    expect(is).toMatchObject({ kind: 'none', why: 'rounding' });
    expect(verdictOf(undefined, is)).toBe('none');
    const points = unit === '%' ? ({ unit: '个百分点' } as const) : {};
    expect(verdictOf(change('0.5', points), is)).toBe('agrees');
    expect(verdictOf(change('30', points), is)).not.toBe('agrees');
  });

  it.each([
    ['8.7', '亿元', '%'],
    ['88.91', '%', '个百分点'],
    ['37', '个', '%'],
  ])('calls %s%s unchanged where both years print it, whatever rounding leaves', (printed, unit, grows) => {
    const is = between(figure(printed, unit), figure(printed, unit));
    expect(is).toMatchObject({ kind: 'growth', direction: 'flat', unit: grows, rounded: { value: 0 } });
  });

  it('says that exact counts are equal', () => {
    const count = figure('416', '个', { kind: 'count' });
    expect(grown(between(count, count)).direction).toBe('flat');
  });

  it('is a difference in percentage points for shares, and nothing else', () => {
    const { unit, rounded, direction } = grown(between(figure('54.4', '%'), figure('56.5', '%')));
    expect(unit).toBe('个百分点');
    expect(direction).toBe('down');
    expect(rounded.value).toBe(-2.1);
  });

  it('has no width between counts to the last one', () => {
    const { interval } = grown(
      between(figure('416', '个', { kind: 'count' }), figure('137', '个', { kind: 'count' })),
    );
    expect(interval.low).toBe(interval.high);
  });

  it.each<[string, Between, Between]>([
    [
      'nothing without a match',
      growthBetween(figure('2', '人'), figure('1', '人'), null, years),
      { kind: 'none', why: 'unmatched' },
    ],
    [
      'nothing by the match of another figure',
      growthBetween(figure('2', '人', { id: 'a.c' }), figure('1', '人'), match(), years),
      { kind: 'none', why: 'unmatched' },
    ],
    [
      'nothing where the figure is new',
      between(figure('2', '人'), figure('1', '人'), 'new'),
      { kind: 'none', why: 'unmatched' },
    ],
    [
      'nothing where it was redefined',
      between(figure('2', '人'), figure('1', '人'), 'redefined'),
      { kind: 'none', why: 'redefined' },
    ],
    [
      'nothing between units that do not convert',
      between(figure('2', '户'), figure('1', '人')),
      { kind: 'none', why: 'units' },
    ],
    [
      'nothing between a total and an average',
      between(figure('2', '元'), figure('1', '元', { kind: 'average' })),
      { kind: 'none', why: 'kinds' },
    ],
    [
      'nothing where only a growth is printed',
      between(figure('2', '%', { kind: 'growth' }), figure('1', '%')),
      { kind: 'none', why: 'no-value' },
    ],
    [
      'an amount that came from nothing',
      between(figure('2', '个', { kind: 'count' }), figure('0', '个', { kind: 'count' })),
      { kind: 'from-zero' },
    ],
    [
      'that nothing stayed nothing',
      between(figure('0', '万元'), figure('0.0', '亿元')),
      { kind: 'direction', direction: 'flat' },
    ],
    [
      'only the direction of a rate in other parts than hundreds',
      between(figure('5.1', '‰', { kind: 'rate' }), figure('4.9', '‰', { kind: 'rate' })),
      { kind: 'direction', direction: 'up' },
    ],
  ])('is %s', (_, is, expected) => {
    expect(is).toEqual(expected);
  });

  it.each<[Indicator['qualifier'], string, Indicator['qualifier'], string, string]>([
    ['at-least', '12', undefined, '10', 'up'],
    ['at-least', '10', undefined, '12', 'hedged'],
    [undefined, '12', 'at-least', '10', 'hedged'],
    [undefined, '9', 'at-least', '10', 'down'],
    ['at-most', '9', undefined, '10', 'down'],
    ['at-least', '12', 'at-least', '10', 'hedged'],
    ['at-least', '12', 'at-most', '10', 'up'],
    ['about', '4000', undefined, '4900', 'hedged'],
    ['about', '4000', undefined, '5100', 'down'],
    ['about', '3.3', 'about', '3.0', 'up'],
    ['about', '3.3', 'about', '3.2', 'hedged'],
  ])('of %s %s after %s %s is %s', (hedgeNow, now, hedgeBefore, before, said) => {
    const hedged = (qualifier: Indicator['qualifier'], printed: string) =>
      figure(printed, '万元', qualifier === undefined ? {} : { qualifier });
    const is = between(hedged(hedgeNow, now), hedged(hedgeBefore, before));
    expect(is.kind === 'direction' ? is.direction : is.kind === 'none' ? is.why : is.kind).toBe(said);
  });

  it.each<[string | null, string | null, boolean]>([
    [null, null, true],
    ['2032年', '2031年', true],
    [null, '2031年', true],
    ['全年', null, true],
    ['2032年1—9月', '2031年1-9月', true],
    ['累计', '累计', true],
    ['累计', null, false],
    ['累计', '年度', false],
    ['2031年', null, false],
    ['2032年1—9月', '2031年', false],
    ['2026—2030年', '2026—2030年', false],
  ])('holds the period %s against %s in its own year: equal is %s', (now, before, equal) => {
    const of = (period: string | null, printed = '2') =>
      figure(printed, '人', period === null ? {} : { period: { zh: period, en: period } });
    const is = between(of(now, '6'), of(before));
    expect(is.kind === 'growth' || (is.kind === 'none' && is.why)).toBe(equal || 'periods');
  });

  it('contains the growth of any unrounded values that print so', () => {
    const printed = fc.tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 3 }));
    const within = fc.double({ min: -0.5, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(printed, printed, within, within, (now, before, offNow, offBefore) => {
        const text = ([digits, decimals]: [number, number]) => {
          const padded = String(digits).padStart(decimals + 1, '0');
          return decimals === 0 ? padded : `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
        };
        const exact = ([digits, decimals]: [number, number], off: number) => (digits + off) / 10 ** decimals;
        const { interval } = bounded(between(figure(text(now), '万元'), figure(text(before), '万元')));
        const growth = (exact(now, offNow) / exact(before, offBefore) - 1) * 100;
        const dust = 1e-9 * Math.max(1, Math.abs(growth));
        expect(growth).toBeGreaterThanOrEqual(interval.low - dust);
        expect(growth).toBeLessThanOrEqual(interval.high + dust);
      }),
    );
  });
});

describe('what a stated growth is to the computed one', () => {
  const money = between(figure('8.73', '亿元'), figure('7.70', '亿元'));
  const people = between(figure('873', '人'), figure('770', '人'));
  const share = between(figure('54.4', '%'), figure('52.3', '%'));
  const none: Between = { kind: 'none', why: 'redefined' };

  it.each<[string, Change | undefined, Between, string]>([
    ['agrees within the interval', change('13.38'), money, 'agrees'],
    [
      'is another measure at comparable prices',
      change('9.0', { basis: 'constant-price' }),
      money,
      'two-measures',
    ],
    ['may be another measure where the prices are not said', change('9.0'), money, 'two-measures'],
    ['is asked where it is nominal', change('9.0', { basis: 'current-price' }), money, 'ask'],
    ['is asked where no prices come in', change('9.0'), people, 'ask'],
    ['is asked where it points the other way', change('13.38', { direction: 'down' }), people, 'ask'],
    ['agrees in percentage points', change('2.1', { unit: '个百分点' }), share, 'agrees'],
    ['is not held against points in percent', change('2.1'), share, 'stated-only'],
    [
      'is never held where it is against something else',
      change('40', { against: { zh: '比期末', en: 'x' } }),
      money,
      'stated-only',
    ],
    ['has nothing to be held against', change('13.38'), none, 'stated-only'],
    ['is not stated', undefined, money, 'computed-only'],
    ['is not stated but computed', change('13.4', { computed: true }), money, 'computed-only'],
    ['is nowhere', undefined, none, 'none'],
  ])('%s', (_, stated, computed, verdict) => {
    expect(verdictOf(stated, computed)).toBe(verdict);
  });
});
