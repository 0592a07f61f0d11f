import type { PicturePlan } from '../plan';
import type { Change, Indicator } from '../types';

const mostTiles = 6;

/** A growth against the year before, and no other: 比“十三五”末 is measured against something else. */
export const isYearly = (change: Change | undefined): boolean =>
  change !== undefined && change.against === undefined;

/** Sorted by editorial weight, then those with a stated growth, then in the order of the article. */
export const byWeight = (indicators: readonly Indicator[]): readonly Indicator[] =>
  [...indicators].sort(
    (a, b) => a.weight - b.weight || Number(b.change !== undefined) - Number(a.change !== undefined),
  );

/** The figures that tell a section. The first is its finding: of weight 1, else one with a stated growth, else the first. */
export function tilesOf(own: readonly Indicator[]): readonly Indicator[] {
  const sorted = byWeight(own);
  const [first] = sorted;
  const lead = first?.weight === 1 ? first : (own.find(({ change }) => change !== undefined) ?? own[0]);
  return lead === undefined ? [] : [lead, ...sorted.filter((figure) => figure !== lead)].slice(0, mostTiles);
}

/** Kinds that a card of the overview doesn't draw: growths stand in the headline, the others have only a large drawing. */
const offCards: readonly PicturePlan['kind'][] = ['growth', 'growths', 'product', 'calendar', 'mended'];

export const fitsCard = ({ kind }: Pick<PicturePlan, 'kind'>): boolean => !offCards.includes(kind);
