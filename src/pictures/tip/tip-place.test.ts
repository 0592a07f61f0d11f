import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tipPlace } from './tip-place';

const mark = { left: 100, top: 500, bottom: 530, pointer: null };

it('stands above a mark of the lower half and below one of the upper half', () => {
  expect(tipPlace(mark, { width: 1000, height: 700 }, 300)).toEqual({ left: 100, top: null, bottom: 208 });
  expect(tipPlace({ ...mark, top: 40, bottom: 70 }, { width: 1000, height: 700 }, 300)).toEqual({
    left: 100,
    top: 78,
    bottom: null,
  });
});

it('keeps to the pointer on a mark that is higher than the window', () => {
  const pointer = { x: 400, y: 300 };
  expect(
    tipPlace({ ...mark, top: -900, bottom: 2000, pointer }, { width: 1000, height: 700 }, 300),
  ).toMatchObject({
    top: 332,
    bottom: null,
  });
});

it('never leaves the window at a side', () => {
  const size = fc.integer({ min: 320, max: 3840 });
  fc.assert(
    fc.property(size, size, fc.nat(4000), fc.nat(4000), (width, height, x, y) => {
      const { left } = tipPlace(
        { left: x, top: y, bottom: y + 20, pointer: { x, y } },
        { width, height },
        300,
      );
      expect(left).toBeGreaterThanOrEqual(8);
      expect(left + 300).toBeLessThanOrEqual(width - 8);
    }),
  );
});
