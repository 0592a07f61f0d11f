import { expect, it } from 'vitest';
import type { TrendPoint } from '../../views/compare/compare-view';
import { widthOf } from '../wall/fit';
import { breaksOf, placedOf, runsOf, smallest, ticksOf } from './geometry';

const point = (year: number, value: number, line: TrendPoint['line'], broken: string | null = null) =>
  ({ year, value, line, broken, label: String(value) }) as TrendPoint;

/** Corners of the numbers that stand, in em of the smallest card. */
const boxesOf = (placed: ReturnType<typeof placedOf>) =>
  placed.flatMap(({ point: { label }, x, y, anchor, level }) => {
    if (level === null) return [];
    const width = widthOf(label);
    const left = x * smallest.width - { start: 0, middle: width / 2, end: width }[anchor];
    const bottom = y * smallest.height - level * smallest.line;
    return [{ left, right: left + width, top: bottom - 1, bottom }];
  });

const crossings = (placed: ReturnType<typeof placedOf>) =>
  boxesOf(placed).flatMap((a, i, all) =>
    all
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
  );

it.each([
  [2, '867,000 households', [2020, 2021]],
  [3, '867,000', [2020, 2021, 2022]],
  [3, '867,000 households', [2020, 2021, 2022]],
  [6, '48.67', [2016, 2017, 2018, 2019, 2020, 2021]],
  [4, 'CNY 1,234.56 million', [2010, 2011, 2020, 2021]],
])('lets no two of %i numbers like “%s” overlap, and leaves out no end', (_, label, years) => {
  for (const grows of [0, 1, 40]) {
    const points = years.map((year, i) => ({ ...point(year, 100 + grows * i, 'full'), label }));
    const placed = placedOf({ years, points });
    expect(crossings(placed)).toEqual([]);
    expect([placed[0]?.level, placed[placed.length - 1]?.level]).not.toContain(null);
    // Nothing stands above the picture.
    for (const { top } of boxesOf(placed)) expect(top).toBeGreaterThan(0.5);
  }
});

it('sets every number where there is room for it', () => {
  const years = [2020, 2021, 2022];
  const placed = placedOf({ years, points: years.map((year) => point(year, 8.73, 'full')) });
  expect(placed.map(({ level }) => level)).toEqual([0, 0, 0]);
});

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
