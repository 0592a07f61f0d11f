import type { PictureKind, PlanOf } from '../../edition/plan';
import type { FigureView } from '../figure/figure';
import type { Describer, ScaleView } from './describer';
import { chosenOf, type Datum, datumOf } from './pieces';

/** A picture whose figures stand side by side, so that a filter takes them out one by one. */
export interface DataSpec<K extends PictureKind> {
  readonly kind: K;
  readonly data: readonly Datum[];
}

/** @param scaleOf the axis of its figures; null for a kind without one */
export const dataDescriber = <K extends 'bars' | 'rates' | 'tally'>(
  kind: K,
  scaleOf: (figures: readonly FigureView[]) => ScaleView | null,
): Describer<PlanOf<'bars' | 'rates' | 'tally'>, DataSpec<K>> => {
  const figuresOf = ({ data }: DataSpec<K>) => data.map(({ figure }) => figure);
  return {
    specOf: (context, { items }) => {
      const data = chosenOf(context, items).map((item) => datumOf(context, item));
      return data.length === 0 ? null : { kind, data };
    },
    figuresOf,
    separable: true,
    scaleOf: (spec) => scaleOf(figuresOf(spec)),
  };
};
