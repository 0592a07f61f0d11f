import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Datum } from '../../views/picture/pieces';
import { partsDrawing, piecesOf } from './geometry';

const part = (value: number) => ({ figure: { value } }) as Datum;

it('fills the bar without gap or overlap, each part by its share', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 6 }), (values) => {
      const pieces = piecesOf(values.map(part));
      const ends = pieces.map(({ start, share }) => start + share);
      expect(pieces[0]?.start).toBe(0);
      expect(ends[ends.length - 1]).toBeCloseTo(1);
      for (const [i, { start }] of pieces.slice(1).entries()) expect(start).toBeCloseTo(ends[i] ?? 0);
      const total = values.reduce((sum, value) => sum + value, 0);
      expect(pieces.map(({ share }) => share * total)).toEqual(
        values.map((value) => expect.closeTo(value, 3)),
      );
    }),
  );
});

it('opens each part, and draws the one that was worked out hollow', () => {
  const figure = (id: string, value: number) => ({ indicatorId: id, derivedBy: null, value });
  const parts = [
    { figure: figure('a', 3), tone: 'first', hollow: false },
    { figure: figure('b', 1), tone: 'first', hollow: true },
  ] as unknown as readonly Datum[];
  const { pieces } = partsDrawing(parts);
  expect(pieces.map(({ fill }) => fill)).toEqual(['first', 'hollow']);
  expect(pieces.map((piece) => piece.figure?.indicatorId)).toEqual(['a', 'b']);
  expect(pieces.map(({ y, height }) => [y, height])).toEqual([
    [0, 1],
    [0, 1],
  ]);
});
