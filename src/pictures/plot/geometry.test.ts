import { expect, it } from 'vitest';
import type { FigureView } from '../../views/figure/figure';
import { rowsDrawing, withShares } from './geometry';

const sharesOf = (values: readonly number[], end: number | null) =>
  withShares(
    values.map((value) => ({ value })),
    ({ value }) => value,
    end,
  ).map(({ share }) => share);

it('takes all lengths from one zero, in the order given', () => {
  expect(sharesOf([20, 80, 40], null)).toEqual([0.25, 1, 0.5]);
});

it('takes rates from the end of their axis, and not from the largest of them', () => {
  expect(sharesOf([50, 80], 100)).toEqual([0.5, 0.8]);
});

it('draws a fall as long as a rise of the same size, and the larger of both as long as there is room', () => {
  expect(sharesOf([-20, 10], null)).toEqual([1, 0.5]);
});

it('draws no bar where all is zero', () => {
  expect(sharesOf([0, 0], null)).toEqual([0, 0]);
});

const row = (id: string, share: number, more = {}) => ({
  figure: { indicatorId: id, derivedBy: null } as FigureView,
  tone: 'first' as const,
  hollow: false,
  share,
  start: 0,
  zero: 0,
  ...more,
});

it('draws each bar in the middle of its row, all equally thick', () => {
  const { pieces } = rowsDrawing([row('a', 0.5), row('b', 1)], false);
  expect(pieces.map(({ y, height }) => [y, height])).toEqual([
    [0.125, 0.25],
    [0.625, 0.25],
  ]);
  expect(pieces.map(({ x, width }) => [x, width])).toEqual([
    [0, 0.5],
    [0, 1],
  ]);
});

it('lays a track over the whole axis below the bars, and none where the axis has no end', () => {
  const { pieces } = rowsDrawing([row('a', 0.5), row('b', 1)], true);
  expect(pieces.map(({ fill, width }) => [fill, width])).toEqual([
    ['track', 1],
    ['track', 1],
    ['first', 0.5],
    ['first', 1],
  ]);
});

it('draws a worked-out bar hollow whatever its tone, and zero where bars lie on both sides of it', () => {
  const { pieces, lines } = rowsDrawing(
    [row('a', 0.25, { hollow: true, tone: 'second', zero: 0.25 })],
    false,
  );
  expect(pieces.map(({ fill }) => fill)).toEqual(['hollow']);
  expect(lines).toMatchObject([{ x: 0.25, tone: 'ink' }]);
});
