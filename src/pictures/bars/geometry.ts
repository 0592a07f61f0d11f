import type { Datum } from '../../views/picture/pieces';
import type { SpecOf } from '../picture-kind';
import { type WithSide, withShares } from '../plot/geometry';

/*
 * Bars and rates are one picture and share this folder: rates only have an axis that ends, at 100. The largest of other
 * bars is as long as there is room.
 */
type BarsSpec = SpecOf<'bars' | 'rates'>;

const percents = [0, 25, 50, 75, 100];

/** In percent of the axis; null for bars without one. */
export const ticksOf = ({ kind }: BarsSpec): readonly number[] | null => (kind === 'rates' ? percents : null);

export const barsOf = ({ kind, data }: BarsSpec): readonly WithSide<Datum>[] =>
  withShares(data, ({ figure }) => figure.value, kind === 'rates' ? 100 : null).map((bar) => ({
    ...bar,
    start: 0,
    zero: 0,
  }));
