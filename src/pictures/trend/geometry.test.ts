import { expect, it } from 'vitest';
import type { TrendPoint } from '../../views/compare/compare-view';
import { breaksOf, placedOf, runsOf, ticksOf } from './geometry';

const point = (year: number, value: number, line: TrendPoint['line'], broken: string | null = null) =>
  ({ year, value, line, broken }) as TrendPoint;

it('sets years at their true distance and values from zero', () => {
  const placed = placedOf({
    years: [2020, 2021, 2024],
    points: [point(2020, 0, null), point(2021, 10, 'full'), point(2024, 5, 'full')],
  });
  const [a, b, c] = placed;
  expect(a?.y).toBe(1);
  expect(1 - (c?.y ?? 0)).toBeCloseTo((1 - (b?.y ?? 0)) / 2);
  expect(((c?.x ?? 0) - (b?.x ?? 0)) / ((b?.x ?? 0) - (a?.x ?? 0))).toBeCloseTo(3);
});

it('ends a line where two values are not joined, and says why there', () => {
  const placed = placedOf({
    years: [2020, 2021, 2022, 2023],
    points: [
      point(2020, 1, null),
      point(2021, 2, 'full'),
      point(2022, 3, null, 'redefined'),
      point(2023, 4, 'full'),
    ],
  });
  expect(runsOf(placed).map(({ spots }) => spots.length)).toEqual([2, 2]);
  expect(breaksOf(placed)).toEqual([{ key: 2022, x: expect.closeTo(0.5), y: 0.85, word: 'redefined' }]);
});

it('draws through no gap, and names its year', () => {
  const years = [2020, 2021, 2022];
  const placed = placedOf({ years, points: [point(2020, 1, null), point(2022, 2, null, 'gap')] });
  expect(runsOf(placed)).toEqual([]);
  expect(ticksOf({ years }).map(({ year }) => year)).toEqual(years);
});

it('draws an approximate stretch as a line of its own', () => {
  const points = [point(2020, 1, null), point(2021, 2, 'dashed'), point(2022, 3, 'full')];
  expect(runsOf(placedOf({ years: [2020, 2021, 2022], points })).map(({ dashed }) => dashed)).toEqual([
    true,
    false,
  ]);
});

it('draws nothing but zeros on the axis', () => {
  expect(
    placedOf({ years: [2020, 2021], points: [point(2020, 0, null), point(2021, 0, 'full')] }).map(
      ({ y }) => y,
    ),
  ).toEqual([1, 1]);
});
