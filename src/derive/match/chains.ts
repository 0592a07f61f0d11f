import type { Match } from '../../edition/match';
import type { Edition, Indicator } from '../../edition/types';
import { matchesWith, unambiguous } from './with-earlier';

/** One measure through several editions. */
export interface Chain {
  /** The figure of each edition, in their order; null where the edition has none that was matched with the others. */
  readonly figures: readonly (Indicator | null)[];
  /** What the figure of an edition is to the one before it in the chain; null for the first, and where there is no figure. */
  readonly links: readonly (Link | null)[];
}

export interface Link {
  /** The edition of the earlier figure, by its place in the list. */
  readonly from: number;
  /** As seen from the later edition of the list. */
  readonly match: Match;
}

interface Growing {
  readonly figures: (Indicator | null)[];
  readonly links: (Link | null)[];
}

/**
 * Follows every figure through the editions by the matches that are stored in them: from an edition to the one before, and
 * past editions that lack the figure only where it was matched with an earlier one itself. Nothing is joined by its name or id.
 *
 * @param editions in the order in which they are shown, of one place the older first
 * @returns chains in the order of the editions that begin them
 */
export function chainsOf(editions: readonly Edition[]): readonly Chain[] {
  const chains: Growing[] = [];
  /** By edition and figure, the chain that ends with it. */
  const ends = editions.map(() => new Map<string, Growing>());
  const matches = editions.map((edition, i) =>
    editions.slice(0, i).map((earlier) => matchesBetween(edition, earlier)),
  );
  editions.forEach(({ indicators }, i) => {
    for (const indicator of indicators) {
      const link = linkOf(indicator.id, matches[i] ?? [], ends);
      const chain = link?.chain ?? { figures: editions.map(() => null), links: editions.map(() => null) };
      chain.figures[i] = indicator;
      if (link === null) chains.push(chain);
      else {
        chain.links[i] = { from: link.from, match: link.match };
        // A figure goes on in one figure only.
        ends[link.from]?.delete(link.match.there ?? '');
      }
      ends[i]?.set(indicator.id, chain);
    }
  });
  return chains;
}

/** The nearest earlier edition with which the figure was matched. */
function linkOf(
  id: string,
  matches: readonly ReadonlyMap<string, Match>[],
  ends: readonly ReadonlyMap<string, Growing>[],
) {
  for (let from = matches.length - 1; from >= 0; from -= 1) {
    const match = matches[from]?.get(id);
    const chain = match === undefined ? undefined : ends[from]?.get(match.there ?? '');
    if (match !== undefined && chain !== undefined) return { from, match, chain };
  }
  return null;
}

/** Pairs of two editions by the figure of the first. */
const matchesBetween = (edition: Edition, earlier: Edition): ReadonlyMap<string, Match> =>
  unambiguous(decisionsBetween(edition, earlier));

/**
 * Everything that was decided of two editions, as seen from the first, also what is new and what was dropped. Of two places
 * either may hold the decisions.
 */
export function decisionsBetween(edition: Edition, other: Edition): readonly Match[] {
  const own = matchesWith(edition, other.id);
  return own.length > 0 ? own : matchesWith(other, edition.id).map(turned(other.id));
}

const opposite = { new: 'dropped', dropped: 'new' } as const;

const turned =
  (other: string) =>
  ({ here, there, relation, by }: Match): Match => ({
    with: other,
    here: there,
    there: here,
    relation: relation === 'new' || relation === 'dropped' ? opposite[relation] : relation,
    by,
  });
