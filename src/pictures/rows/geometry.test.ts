import { expect, it } from 'vitest';
import { withShares } from './geometry';

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
