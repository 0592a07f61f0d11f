import { expect, it } from 'vitest';
import type { TrendView } from '../../views/view';
import { growthsOf, shareBefore } from './geometry';

const trend = (growth: number, ratio: number | null) => ({ ratio, change: { value: growth } }) as TrendView;

it('ends the year before where the growth began', () => {
  expect(shareBefore(trend(25, 0.8))).toBe(0.8);
});

it('compares growths with each other, and not the figures that grew', () => {
  const trends = [trend(5, 0.95), trend(20, null)];
  expect(growthsOf({ kind: 'growths', trends }).map(({ share }) => share)).toEqual([0.25, 1]);
});
