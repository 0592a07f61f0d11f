import type { PictureKind, PlanOf } from '../../edition/plan';
import type { FigureView } from '../figure/figure';
import type { Describer, ScaleView } from './describer';
import { chosenOf, type Datum, datumOf } from './pieces';

/** One whole and what belongs to it; a whole that is not printed is hollow. */
export interface WholeSpec<K extends PictureKind> {
  readonly kind: K;
  readonly whole: Datum;
  readonly parts: readonly Datum[];
}

/**
 * A picture of a whole and its parts, which a filter leaves whole or takes away.
 *
 * @param holds whether these figures can be drawn so at all
 */
export const wholeDescriber = <K extends 'parts' | 'among' | 'houses'>(
  kind: K,
  scaleOf: (spec: WholeSpec<K>) => ScaleView | null,
  holds: (spec: WholeSpec<K>) => boolean = () => true,
): Describer<PlanOf<'parts' | 'among' | 'houses'>, WholeSpec<K>> => ({
  specOf: (context, { whole, items }) => {
    if (chosenOf(context, [whole, ...items]).length === 0) return null;
    const spec = {
      kind,
      whole: datumOf(context, whole),
      parts: items.map((item) => datumOf(context, item)),
    };
    return holds(spec) ? spec : null;
  },
  figuresOf: ({ whole, parts }): readonly FigureView[] =>
    [whole, ...parts].flatMap(({ figure, also }) => (also === null ? [figure] : [figure, also])),
  separable: false,
  scaleOf,
});

/** Whether things of a number can be drawn one by one: whole numbers, and no part larger than its whole. */
export const canBeCounted = (most: number) => (spec: Pick<WholeSpec<'among'>, 'whole' | 'parts'>) =>
  [spec.whole, ...spec.parts].every(
    ({ figure }) =>
      Number.isInteger(figure.value) &&
      figure.value >= 0 &&
      figure.value <= Math.min(most, spec.whole.figure.value),
  );
