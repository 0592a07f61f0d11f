import type { Datum } from '../../views/picture/pieces';
import type { SpecOf } from '../picture-kind';
import { axisHeight, rowHeight, type WithShare, withShares } from '../rows/geometry';

/*
 * Bars and rates are one picture and share this folder: rates only have an axis, from 0 to 100, with its ticks.
 * The largest of other bars is as long as there is room.
 */
type BarsSpec = SpecOf<'bars' | 'rates'>;

const percents = [0, 25, 50, 75, 100];

/** In percent of the axis; null for bars without one. */
export const ticksOf = ({ kind }: BarsSpec): readonly number[] | null => (kind === 'rates' ? percents : null);

export const barsOf = ({ kind, data }: BarsSpec): readonly WithShare<Datum>[] =>
  withShares(data, ({ figure }) => figure.value, kind === 'rates' ? 100 : null);

export const barsHeight = (spec: BarsSpec): number =>
  rowHeight * spec.data.length + (ticksOf(spec) === null ? 0 : axisHeight);
