import type { Match } from '../../edition/match';
import type { Edition } from '../../edition/types';
import { baseUnitOf } from '../value';
import { type Candidate, compared } from './compared';
import { leastSimilarity, type Named } from './suggester';

export type { Candidate } from './compared';

/** What a figure of this edition may be to those of an earlier one; a person decides. */
export interface Asked {
  readonly here: string;
  /** The likeliest first, at least one. */
  readonly candidates: readonly Candidate[];
}

/**
 * Every figure of both editions is in one of these: each of this edition in `sure`, `asked` or `fresh`, each of the earlier
 * one in `sure`, among the candidates or in `gone`. A decision `new` or `dropped` is in `sure` and in `fresh` or `gone`.
 */
export interface MatchProposal {
  /** Decided before, or certain by key or by name. */
  readonly sure: readonly Match[];
  /** In the order of the article. */
  readonly asked: readonly Asked[];
  /** Figures that the earlier edition doesn't have. */
  readonly fresh: readonly string[];
  /** Figures of the earlier edition that this one doesn't have: 未载, never 0. */
  readonly gone: readonly string[];
}

const mostCandidates = 5;

/**
 * Which figures of an edition are those of an earlier one: as decided, by the same id, by the same name, unit and section.
 * Where id or name agree but something speaks against it, and where names are only alike, it is asked and never assumed.
 */
export function proposeMatches(now: Edition, before: Edition, decided: readonly Match[]): MatchProposal {
  const steps = proposeMatchesSteps(now, before, decided);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The same in steps, each of which gives the share that is done: thousands of names are compared for seconds. */
export function* proposeMatchesSteps(
  now: Edition,
  before: Edition,
  decided: readonly Match[],
): Generator<number, MatchProposal> {
  yield 0;
  const { here, there, heldTogether, alike } = compared(now, before);
  const kept = keepDecided(decided, before.id, here, there);
  const keptHere = new Set(kept.map((match) => match.here));
  const keptThere = new Set(kept.map((match) => match.there));
  const openHere = new Map([...here].filter(([id]) => !keptHere.has(id)));
  const openThere = new Map([...there].filter(([id]) => !keptThere.has(id)));
  const sure: Match[] = [...kept];
  const doubted = new Map<string, Candidate>();
  const decide = (a: Named, b: Named, by: 'key' | 'exact') => {
    const { veto, similarity } = heldTogether(a, b, by);
    if (veto !== null || similarity < leastSimilarity) {
      if (!doubted.has(a.indicator.id))
        doubted.set(a.indicator.id, { there: b.indicator.id, similarity, veto });
      return;
    }
    const relation = a.name === b.name ? 'same' : 'renamed';
    sure.push({ with: before.id, here: a.indicator.id, there: b.indicator.id, relation, by });
    openHere.delete(a.indicator.id);
    openThere.delete(b.indicator.id);
  };
  for (const [id, a] of [...openHere]) {
    yield 0;
    const b = openThere.get(id);
    if (b !== undefined) decide(a, b, 'key');
  }
  const exact = (one: Named) => [one.name, one.section, baseUnitOf(one.indicator)].join('\n');
  const namesThere = groupedBy(openThere.values(), exact);
  for (const [name, ones] of groupedBy(openHere.values(), exact)) {
    const [a, ...others] = ones;
    const [b, ...more] = namesThere.get(name) ?? [];
    // Of several figures with one name nobody can say by the name which is which.
    if (
      a !== undefined &&
      b !== undefined &&
      others.length + more.length === 0 &&
      !doubted.has(a.indicator.id)
    )
      decide(a, b, 'exact');
  }

  const asked: Asked[] = [];
  const open = [...openHere.values()];
  for (const [i, a] of open.entries()) {
    yield i / open.length;
    const first = doubted.get(a.indicator.id);
    const isOpen = first !== undefined && openThere.has(first.there);
    const others = alike(a, (id) => openThere.has(id) && id !== first?.there, mostCandidates);
    const candidates = [...(isOpen ? [first] : []), ...others].slice(0, mostCandidates);
    if (candidates.length > 0) asked.push({ here: a.indicator.id, candidates });
  }

  const taken = new Set(asked.map((one) => one.here));
  const named = new Set(asked.flatMap(({ candidates }) => candidates.map((one) => one.there)));
  const paired = new Set(sure.flatMap(({ here: a, there: b }) => (a === null || b === null ? [] : [b])));
  const pairedHere = new Set(sure.flatMap(({ here: a, there: b }) => (a === null || b === null ? [] : [a])));
  return {
    sure,
    asked,
    fresh: [...here.keys()].filter((id) => !taken.has(id) && !pairedHere.has(id)),
    gone: [...there.keys()].filter((id) => !named.has(id) && !paired.has(id)),
  };
}

/** The decisions about these two editions whose figures exist; of several about one figure the last. */
function keepDecided(
  decided: readonly Match[],
  earlier: string,
  here: ReadonlyMap<string, Named>,
  there: ReadonlyMap<string, Named>,
): readonly Match[] {
  const kept: Match[] = [];
  const seen = new Set<string>();
  for (const match of [...decided].reverse()) {
    if (match.with !== earlier || (match.here === null && match.there === null)) continue;
    if (match.here !== null && (!here.has(match.here) || seen.has(`here ${match.here}`))) continue;
    if (match.there !== null && (!there.has(match.there) || seen.has(`there ${match.there}`))) continue;
    seen.add(`here ${match.here}`).add(`there ${match.there}`);
    kept.push(match);
  }
  return kept.reverse();
}

function groupedBy(all: Iterable<Named>, key: (one: Named) => string): ReadonlyMap<string, readonly Named[]> {
  const groups = new Map<string, Named[]>();
  for (const one of all) {
    const group = groups.get(key(one));
    if (group === undefined) groups.set(key(one), [one]);
    else group.push(one);
  }
  return groups;
}
