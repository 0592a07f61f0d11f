import type { PlanOf } from '../../edition/plan';
import type { Describer } from '../../views/picture/describer';
import { chosenOf, type Datum, datumOf, scaleOf } from '../../views/picture/pieces';

/** One whole and its parts; a whole that is not printed is hollow. */
export interface PartsSpec {
  readonly kind: 'parts';
  readonly whole: Datum;
  readonly parts: readonly Datum[];
}

export const parts: Describer<PlanOf<'parts'>, PartsSpec> = {
  specOf: (context, { whole, items }) =>
    chosenOf(context, [whole, ...items]).length === 0
      ? null
      : {
          kind: 'parts',
          whole: datumOf(context, whole),
          parts: items.map((item) => datumOf(context, item)),
        },
  figuresOf: ({ whole, parts }) =>
    [whole, ...parts].flatMap(({ figure, also }) => (also === null ? [figure] : [figure, also])),
  separable: false,
  scaleOf: ({ whole }) => scaleOf([whole.figure]),
};
