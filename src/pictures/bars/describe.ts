import type { PlanOf } from '../../edition/plan';
import type { Describer } from '../../views/picture/describer';
import { chosenOf, type Datum, datumOf, scaleOf } from '../../views/picture/pieces';

/** Bars from one zero, one unit; groups may overlap. Rates stand on one axis from 0 to 100. */
export interface BarsSpec<K extends 'bars' | 'rates'> {
  readonly kind: K;
  readonly data: readonly Datum[];
}

const describerOf = <K extends 'bars' | 'rates'>(
  kind: K,
): Describer<PlanOf<'bars' | 'rates'>, BarsSpec<K>> => ({
  specOf: (context, { items }) => {
    const data = chosenOf(context, items).map((item) => datumOf(context, item));
    return data.length === 0 ? null : { kind, data };
  },
  figuresOf: ({ data }) => data.map(({ figure }) => figure),
  separable: true,
  scaleOf: ({ data }) =>
    kind === 'rates' ? { unit: '%', maximum: 100 } : scaleOf(data.map(({ figure }) => figure)),
});

export const bars = describerOf('bars');
export const rates = describerOf('rates');
