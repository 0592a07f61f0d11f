import type { TrendView } from '../../views/view';
import type { SpecOf } from '../picture-kind';
import { rowHeight, type WithShare, withShares } from '../rows/geometry';

/*
 * Growth and growths share this folder: growths are the growth of several figures, and where a filter leaves one of
 * them, the wall shows it as a growth.
 */

/** Where the year before ends, as a share of this year's bar. */
export const shareBefore = ({ ratio }: TrendView): number => ratio ?? 1;

/** Growth rates as bars, the largest as long as there is room. */
export const growthsOf = ({ trends }: SpecOf<'growths'>): readonly WithShare<TrendView>[] =>
  withShares(trends, ({ change }) => change.value, null);

export const growthHeight = (): number => 14;
export const growthsHeight = ({ trends }: SpecOf<'growths'>): number => rowHeight * trends.length;
