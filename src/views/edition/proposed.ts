import { type MatchProposal, proposeMatches, proposeMatchesSteps } from '../../derive/match/propose-matches';
import type { Match } from '../../edition/match';
import type { Edition } from '../../edition/types';

const known = new WeakMap<Edition, { readonly before: Edition; readonly proposal: MatchProposal }>();

/** Found once for each state of the decisions, because an edition may have thousands of figures. */
export function proposed(now: Edition, before: Edition): MatchProposal {
  const found = known.get(now);
  if (found?.before === before) return found.proposal;
  const proposal = proposeMatches(now, before, now.matches ?? []);
  known.set(now, { before, proposal });
  return proposal;
}

/** Finds the proposals in steps, each of which gives the share that is done, so that all below finds them at once. */
export function* comparingSteps(now: Edition, before: Edition): Generator<number, void> {
  if (known.get(now)?.before === before) return;
  const proposal = yield* proposeMatchesSteps(now, before, now.matches ?? []);
  known.set(now, { before, proposal });
}

/** The decisions with which an edition is shown and saved: those of persons, and what is certain. */
export const settled = (now: Edition, before: Edition | null): readonly Match[] => [
  ...(now.matches ?? []).filter((match) => match.with !== before?.id),
  ...(before === null ? [] : proposed(now, before).sure),
];

/** What a person still has to say of two editions. */
export interface Undecided {
  /** Figures of this edition that may be one of the earlier ones. */
  readonly asked: number;
  /** Figures of the earlier edition that this one does not have, and of which nobody said so. */
  readonly unconfirmed: readonly string[];
}

export function undecidedIn(now: Edition, before: Edition | null): Undecided {
  if (before === null) return { asked: 0, unconfirmed: [] };
  const { asked, gone, sure } = proposed(now, before);
  const dropped = new Set(
    sure.flatMap(({ here, there }) => (here === null && there !== null ? [there] : [])),
  );
  return { asked: asked.length, unconfirmed: gone.filter((id) => !dropped.has(id)) };
}
