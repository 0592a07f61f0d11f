import { expect, it } from 'vitest';
import type { FigureView } from '../../views/figure/figure';
import { fitList } from './fit-list';

const row = (name: string, scope: string | null = null, period: string | null = null) =>
  ({ name, period, scope, change: null }) as FigureView;
const room = { width: 35, height: 26.5, first: 4.4, other: 3 };

it('leaves every row its scope where all have room', () => {
  const short = row('People visited', 'in towns');
  expect(fitList([short, short, short, short, short], room).count).toBe(5);
  expect(fitList([short, short, short, short, short], room).beside(short)).toEqual(['in towns']);
});

it('leaves out scopes before rows, and never a period', () => {
  const long = row('People visited and checked', 'whose escape is unstable, or others '.repeat(6), 'to May');
  const { count, beside } = fitList([long, long, long, long, long], room);
  expect(count).toBe(5);
  expect(beside(long)).toEqual(['to May']);
});

it('leaves out the last rows where their names alone take too much', () => {
  const long = row('Helped by subsistence allowance, support in extreme difficulty and the like '.repeat(3));
  expect(fitList([long, long, long, long, long], room).count).toBeLessThan(5);
});
