import type { PlanOf } from '../../edition/plan';
import type { Context } from '../../views/context';
import type { FigureView } from '../../views/figure/figure';
import type { Describer } from '../../views/picture/describer';
import { chosenOf, figureOf } from '../../views/picture/pieces';

/** Problems found, and what the article says of their mending. */
export interface MendedSpec {
  readonly kind: 'mended';
  readonly items: readonly {
    readonly found: FigureView;
    /** The phrase of the article, word by word; no number is printed for it. */
    readonly statement: string;
  }[];
}

function claimPhrase({ edition }: Context, id: string): string {
  const claim = edition.claims.find((candidate) => candidate.id === id);
  if (claim === undefined) throw new RangeError(`no claim ${id}`);
  return claim.evidence.phrase;
}

export const mended: Describer<PlanOf<'mended'>, MendedSpec> = {
  specOf: (context, { items }) => {
    const chosen = chosenOf(context, items).map((item) => ({
      found: figureOf(context, item),
      statement: claimPhrase(context, item.claim),
    }));
    return chosen.length === 0 ? null : { kind: 'mended', items: chosen };
  },
  figuresOf: ({ items }) => items.map(({ found }) => found),
  separable: true,
  scaleOf: () => null,
};
