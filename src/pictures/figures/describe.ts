import type { PlanOf } from '../../edition/plan';
import type { FigureView } from '../../views/figure/figure';
import type { Describer } from '../../views/picture/describer';
import { alsoOf, chosenOf, figureOf } from '../../views/picture/pieces';

/** A few numbers in a row, where no picture of them would be honest. */
export interface FiguresSpec {
  readonly kind: 'figures';
  readonly items: readonly {
    /** The numbers of one place in the row; the first one's label names them. */
    readonly figures: readonly FigureView[];
  }[];
}

export const figures: Describer<PlanOf<'figures'>, FiguresSpec> = {
  specOf: (context, { items }) => {
    const chosen = chosenOf(context, items).map((item) => ({
      figures: [figureOf(context, item), ...alsoOf(context, item)],
    }));
    return chosen.length === 0 ? null : { kind: 'figures', items: chosen };
  },
  figuresOf: ({ items }) => items.flatMap(({ figures }) => figures),
  separable: true,
  scaleOf: () => null,
};
