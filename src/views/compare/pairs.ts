import { type Chain, decisionsBetween } from '../../derive/match/chains';
import type { Edition } from '../../edition/types';

/** What was decided of figures that have no partner in another edition. */
export interface Pairs {
  /** Whether any figure of the two was matched. */
  readonly areMatched: (a: number, b: number) => boolean;
  /** The edition is known to lack the measure: it was decided, or nothing else was said of what is left over of finished editions. */
  readonly isLeftOut: (chain: Chain, at: number) => boolean;
  /** The figure is known to have no partner in the edition before it. */
  readonly isNew: (chain: Chain, at: number) => boolean;
  /** Somewhere between two editions that were matched nobody decided yet. */
  readonly isOpen: (chain: Chain) => boolean;
}

export function pairsOf(editions: readonly Edition[]): Pairs {
  const known = new Map<string, Decisions>();
  const between = (a: number, b: number): Decisions => {
    const key = `${a} ${b}`;
    const found = known.get(key) ?? decisionsOf(editions[a], editions[b]);
    known.set(key, found);
    return found;
  };
  const lacks = (chain: Chain, of: number, at: number): boolean => {
    const id = chain.figures[of]?.id;
    const { any, isOpen, alone } = between(of, at);
    return id !== undefined && any && (!isOpen || alone.has(id));
  };
  const neighbours = ({ figures }: Chain, at: number): readonly number[] => {
    const there = figures.flatMap((figure, i) => (figure === null ? [] : [i]));
    return [...there.filter((i) => i < at).slice(-1), ...there.filter((i) => i > at).slice(0, 1)];
  };
  const isLeftOut = (chain: Chain, at: number) => neighbours(chain, at).some((of) => lacks(chain, of, at));
  return {
    areMatched: (a, b) => between(a, b).any,
    isLeftOut,
    isNew: (chain, at) => lacks(chain, at, at - 1),
    isOpen: (chain) =>
      chain.figures.some(
        (figure, at) =>
          figure === null && neighbours(chain, at).some((of) => between(of, at).any) && !isLeftOut(chain, at),
      ),
  };
}

interface Decisions {
  readonly any: boolean;
  /** Figures without a partner are decided one by one. */
  readonly isOpen: boolean;
  /** Figures of the first that were decided to have no partner in the second. */
  readonly alone: ReadonlySet<string>;
}

function decisionsOf(edition: Edition | undefined, other: Edition | undefined): Decisions {
  if (edition === undefined || other === undefined) return { any: false, isOpen: false, alone: new Set() };
  const decisions = decisionsBetween(edition, other);
  const lonely = decisions.filter(({ here, there }) => here === null || there === null);
  return {
    any: decisions.length > 0,
    // What one place reports and the other doesn't is never known from what is left over.
    isOpen:
      edition.draft === true ||
      other.draft === true ||
      lonely.length > 0 ||
      edition.place.zh !== other.place.zh,
    alone: new Set(lonely.flatMap(({ here }) => here ?? [])),
  };
}
