import type { MoneyNature, PlanOf } from '../../edition/plan';
import type { FigureView } from '../../views/figure/figure';
import type { Describer } from '../../views/picture/describer';
import { chosenOf, figureOf } from '../../views/picture/pieces';

/** Money of different natures and periods, side by side without an axis. */
export interface PursesSpec {
  readonly kind: 'purses';
  readonly purses: readonly PurseView[];
}

export interface PurseView {
  readonly nature: MoneyNature;
  readonly natureLabel: string;
  readonly figure: FigureView;
}

export const purses: Describer<PlanOf<'purses'>, PursesSpec> = {
  specOf: (context, { items }) => {
    const { natures } = context.locale.words.picture;
    const chosen = chosenOf(context, items).map((item) => ({
      nature: item.nature,
      natureLabel: natures[item.nature],
      figure: figureOf(context, item),
    }));
    return chosen.length === 0 ? null : { kind: 'purses', purses: chosen };
  },
  figuresOf: ({ purses }) => purses.map(({ figure }) => figure),
  separable: true,
  scaleOf: () => null,
};
