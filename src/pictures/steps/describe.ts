import type { PlanOf } from '../../edition/plan';
import type { FigureView } from '../../views/figure/figure';
import type { Describer } from '../../views/picture/describer';
import { alsoOf, figureOf, isChosen } from '../../views/picture/pieces';

/** Ordered steps, each with its own unit, never proportional. */
export interface StepsSpec {
  readonly kind: 'steps';
  readonly steps: readonly {
    /** The figures of one step; the first one's label names it. */
    readonly figures: readonly FigureView[];
  }[];
}

const figuresOf = ({ steps }: StepsSpec) => steps.flatMap(({ figures }) => figures);

export const steps: Describer<PlanOf<'steps'>, StepsSpec> = {
  specOf: (context, { items }) => {
    const spec: StepsSpec = {
      kind: 'steps',
      steps: items.map((item) => ({ figures: [figureOf(context, item), ...alsoOf(context, item)] })),
    };
    return figuresOf(spec).some(({ indicatorId }) => isChosen(context, indicatorId)) ? spec : null;
  },
  figuresOf,
  separable: false,
  scaleOf: () => null,
};
