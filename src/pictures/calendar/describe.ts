import type { PlanOf } from '../../edition/plan';
import type { FigureView } from '../../views/figure/figure';
import type { Describer } from '../../views/picture/describer';
import { chosenOf, figureOf } from '../../views/picture/pieces';

/** Who does something how often: a row of as many blocks as it is done in a year. */
export interface CalendarSpec {
  readonly kind: 'calendar';
  readonly rows: readonly {
    readonly figure: FigureView;
    /** A year. */
    readonly times: number;
  }[];
}

export const calendar: Describer<PlanOf<'calendar'>, CalendarSpec> = {
  specOf: (context, { items }) => {
    const rows = chosenOf(context, items).map((item) => ({
      figure: figureOf(context, item),
      times: item.times,
    }));
    return rows.length === 0 ? null : { kind: 'calendar', rows };
  },
  figuresOf: ({ rows }) => rows.map(({ figure }) => figure),
  separable: true,
  scaleOf: () => null,
};
