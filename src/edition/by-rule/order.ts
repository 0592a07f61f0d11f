import type { Indicator } from '../types';

const mostTiles = 6;

/** Sorted by editorial weight, then those with a stated growth, then in the order of the article. */
export const byWeight = (indicators: readonly Indicator[]): readonly Indicator[] =>
  [...indicators].sort(
    (a, b) => a.weight - b.weight || Number(b.change !== undefined) - Number(a.change !== undefined),
  );

/** The figures that tell a section, the first of them its finding. */
export const tilesOf = (own: readonly Indicator[]): readonly Indicator[] => byWeight(own).slice(0, mostTiles);
