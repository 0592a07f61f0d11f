import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyCombination } from '../../e2e/pages/slice';

/** Lists of the numbers from 0, as long as said. */
const lists = fc
  .record({
    slide: fc.integer({ min: 1, max: 7 }),
    theme: fc.integer({ min: 1, max: 4 }),
    language: fc.integer({ min: 1, max: 3 }),
  })
  .map((lengths) =>
    Object.fromEntries(Object.entries(lengths).map(([name, length]) => [name, [...Array(length).keys()]])),
  );

describe('the slice that npm test takes', () => {
  it('and the rest are all combinations, each once', () => {
    fc.assert(
      fc.property(lists, (given) => {
        const all = everyCombination(given).map(({ tag: _, ...values }) => JSON.stringify(values));
        expect(new Set(all).size).toBe(all.length);
        expect(all).toHaveLength(Object.values(given).reduce((product, list) => product * list.length, 1));
      }),
    );
  });

  it('holds every value of every list, and no more combinations than the longest list has values', () => {
    fc.assert(
      fc.property(lists, (given) => {
        const slice = everyCombination(given).filter(({ tag }) => tag.length === 0);
        for (const [name, list] of Object.entries(given))
          expect(new Set(slice.map((combination) => combination[name]))).toEqual(new Set(list));
        expect(slice).toHaveLength(Math.max(...Object.values(given).map((list) => list.length)));
      }),
    );
  });
});
