import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dotsOf } from './geometry';

it('draws as many dots as were counted, none on another and all inside the drawing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.constantFrom(13, 25), (count, columns) => {
      const { width, height, centres } = dotsOf(count, columns);
      expect(new Set(centres.map(({ x, y }) => `${x} ${y}`)).size).toBe(count);
      for (const { x, y } of centres) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(height);
      }
    }),
  );
});

it('fills a row before it begins the next, so that lengths compare', () => {
  const { centres } = dotsOf(30, 13);
  const rows = [...new Set(centres.map(({ y }) => y))].map(
    (y) => centres.filter((dot) => dot.y === y).length,
  );
  expect(rows).toEqual([13, 13, 4]);
});
