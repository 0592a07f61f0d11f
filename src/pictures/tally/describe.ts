import type { PlanOf } from '../../edition/plan';
import type { Describer } from '../../views/picture/describer';
import { chosenOf, type Datum, datumOf } from '../../views/picture/pieces';

/** A dot for each thing counted. */
export interface TallySpec {
  readonly kind: 'tally';
  readonly data: readonly Datum[];
}

export const tally: Describer<PlanOf<'tally'>, TallySpec> = {
  specOf: (context, { items }) => {
    const data = chosenOf(context, items).map((item) => datumOf(context, item));
    return data.length === 0 ? null : { kind: 'tally', data };
  },
  figuresOf: ({ data }) => data.map(({ figure }) => figure),
  separable: true,
  scaleOf: () => null,
};
