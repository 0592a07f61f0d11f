import { expect, it } from 'vitest';
import { blocksOf } from './geometry';

it.each([
  [12, 6],
  [4, 7],
  [2, 1],
])('draws %d blocks that fill the year, with %d dots inside each', (times, count) => {
  const blocks = blocksOf(times, count, 0.01);
  expect(blocks).toHaveLength(times);
  const last = blocks[times - 1];
  expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(1);
  for (const { x, width, dots } of blocks) {
    expect(dots).toHaveLength(count);
    expect(new Set(dots.map((dot) => `${dot.x} ${dot.y}`)).size).toBe(count);
    for (const dot of dots) {
      expect(dot.x).toBeGreaterThan(x);
      expect(dot.x).toBeLessThan(x + width);
      expect(dot.y).toBeGreaterThan(0);
      expect(dot.y).toBeLessThan(1);
    }
  }
});
