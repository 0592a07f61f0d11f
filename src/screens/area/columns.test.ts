import { describe, expect, it } from 'vitest';
import { columnsOf, runsOf } from './columns';

describe('blocks in columns', () => {
  it.each([
    [[5, 1, 1, 1, 1, 1], 2, [1, 5]],
    [[3, 3, 3], 3, [1, 1, 1]],
    [[1, 1, 1, 9], 2, [3, 1]],
    [[4, 2, 6, 1, 5], 3, [2, 1, 2]],
    [[7], 3, [1]],
    [[1, 2], 3, [1, 1]],
    [[1, 2, 3], 1, [3]],
    [[], 3, [0]],
  ])('%j in %i columns stand as %j', (heights, count, runs) => {
    expect(runsOf(heights, count)).toEqual(runs);
  });
});

describe('columns that end together', () => {
  const rem = 16;

  it('grow their rows, but none by more than a line', () => {
    expect(columnsOf(2, rem, [4, 2], () => [400, 380])).toEqual({ runs: [1, 1], more: [0, 10] });
    expect(columnsOf(2, rem, [4, 2], () => [400, 350])).toEqual({ runs: [1, 1], more: [0, 16] });
    expect(columnsOf(2, rem, [0, 0], () => [400, 380]).more).toEqual([0, 0]);
    // Two blocks stand further apart.
    expect(columnsOf(2, rem, [0, 1, 1], () => [400, 180, 180])).toEqual({ runs: [1, 2], more: [0, 10] });
  });

  it('are fewer where three would end apart and two do not', () => {
    const heights = (count: number) => (count === 3 ? [430, 110, 200, 210] : [400, 100, 180, 190]);
    expect(columnsOf(3, rem, [0, 0, 0, 0], heights).runs).toEqual([1, 3]);
  });

  it('are one where there is no room for two', () => {
    expect(columnsOf(1, rem, [1, 2, 3], () => [])).toEqual({ runs: [3], more: [0] });
  });
});
