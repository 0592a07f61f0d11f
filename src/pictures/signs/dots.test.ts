import fc from 'fast-check';
import { expect, it } from 'vitest';
import { centresOf, dotsHeight, dotsPath } from './dots';

it('draws as many dots as were counted, none on another and all inside the drawing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.constantFrom(13, 25), (count, columns) => {
      const centres = centresOf(count, columns);
      expect(new Set(centres.map(({ x, y }) => `${x} ${y}`)).size).toBe(count);
      for (const { x, y } of centres) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(columns * 10);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(dotsHeight(count, columns));
      }
    }),
  );
});

it('fills a row before it begins the next, so that lengths compare', () => {
  const centres = centresOf(30, 13);
  const rows = [...new Set(centres.map(({ y }) => y))].map(
    (y) => centres.filter((dot) => dot.y === y).length,
  );
  expect(rows).toEqual([13, 13, 4]);
});

it('splits a field of dots in two without losing or doubling one', () => {
  const count = (path: string) => path.split('M').length - 1;
  expect(count(dotsPath(34, 46)) + count(dotsPath(274, 46, 34))).toBe(274);
  expect(dotsPath(274, 46)).toBe(dotsPath(34, 46) + dotsPath(274, 46, 34));
});
