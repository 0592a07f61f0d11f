import { expect, it } from 'vitest';
import type { TrendView } from '../../views/figure/figure';
import { growthsOf, twoYears, yearsOf } from './geometry';

const trend = (growth: number, ratio: number | null) => ({ ratio, change: { value: growth } }) as TrendView;

it('ends the year before where the growth began', () => {
  expect(yearsOf(trend(25, 0.8))).toMatchObject({ before: 0.8, now: 1, fell: false });
});

it('draws this year shorter where it fell, so that neither bar leaves its box', () => {
  expect(yearsOf(trend(-20, 1.25))).toEqual({ before: 1, now: 0.8, fell: true, short: false });
  expect(yearsOf(trend(-75, 4))).toMatchObject({ before: 1, now: 0.25, short: true });
});

it('lays a fall on the other side of zero', () => {
  const rows = growthsOf({ kind: 'growths', trends: [trend(6, 0.94), trend(-2, 1.02)] });
  expect(rows.map(({ zero, start, share }) => [zero, start, share])).toEqual([
    [0.25, 0.25, 0.75],
    [0.25, 0, 0.25],
  ]);
});

it('compares growths with each other, and not the figures that grew', () => {
  const trends = [trend(5, 0.95), trend(20, null)];
  expect(growthsOf({ kind: 'growths', trends }).map(({ share }) => share)).toEqual([0.25, 1]);
});

const withBaseline = (growth: number, ratio: number) =>
  ({ ratio, baseline: {}, change: { value: growth } }) as TrendView;

it('draws the year before hollow above this year, and marks in this year where it ended', () => {
  for (const size of ['panel', 'card'] as const) {
    const { pieces, lines = [] } = twoYears(withBaseline(25, 0.8), size);
    const [before, now] = pieces;
    expect(pieces.map(({ fill, x, width }) => [fill, x, width])).toEqual([
      ['hollow', 0, 0.8],
      ['first', 0, 1],
    ]);
    expect((before?.y ?? 0) + (before?.height ?? 0)).toBeLessThan(now?.y ?? 0);
    expect((now?.y ?? 0) + (now?.height ?? 0)).toBe(1);
    expect(lines).toEqual([{ key: 'notch', x: 0.8, y: now?.y, height: now?.height, tone: 'paper' }]);
  }
});

it('has no notch in a year that fell, and no bar for a year that nobody knows', () => {
  expect(twoYears(withBaseline(-20, 1.25), 'panel').lines).toEqual([]);
  const { pieces, lines } = twoYears({ ...withBaseline(2, 1), ratio: null, baseline: null }, 'panel');
  expect(pieces.map(({ fill, y, height }) => [fill, y, height])).toEqual([['first', 0, 1]]);
  expect(lines).toEqual([]);
});
