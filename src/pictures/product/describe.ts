import { indicatorOf } from '../../derive/check';
import type { PlanOf } from '../../edition/plan';
import type { FigureView, TrendView } from '../../views/figure/figure';
import { describeTrend } from '../../views/figure/figure-view';
import type { Describer } from '../../views/picture/describer';
import { chosenOf, figureOf } from '../../views/picture/pieces';

/** How many, times how much each, is how much in all: a rectangle. */
export interface ProductSpec {
  readonly kind: 'product';
  readonly width: FigureView;
  readonly height: FigureView;
  readonly area: FigureView;
  /** The stated growth of the height; null where none is stated. */
  readonly trend: TrendView | null;
}

export const product: Describer<PlanOf<'product'>, ProductSpec> = {
  specOf: (context, { items }) => {
    if (chosenOf(context, items).length === 0) return null;
    const [width, height, area] = items;
    return {
      kind: 'product',
      width: figureOf(context, width),
      height: figureOf(context, height),
      area: figureOf(context, area),
      trend:
        'id' in height
          ? describeTrend(context.locale, context.edition, indicatorOf(context.edition, height.id))
          : null,
    };
  },
  figuresOf: ({ width, height, area, trend }) => [
    width,
    height,
    area,
    ...(trend === null || trend.increase === null ? [] : [trend.increase]),
  ],
  separable: false,
  scaleOf: () => null,
  addedOf: ({ trend }) => trend?.change.spoken,
};
