import type { Match } from '../../edition/match';
import type { Edition, Indicator } from '../../edition/types';
import { baseUnitOf } from '../value';
import { isSamePeriod } from './same-period';
import { differenceOf, pairsOf, plainName, similarityOf } from './similar-names';

/** Why a pair is most likely not the same: what stands on each side. Empty where a side has nothing of the kind. */
export interface Veto {
  readonly kind: 'words' | 'unit' | 'kind' | 'period' | 'scope';
  readonly here: string;
  readonly there: string;
}

/** A figure of the earlier edition that may be the same; nobody has said so yet. */
export interface Candidate {
  readonly there: string;
  /** Of the names, from 0 to 1. */
  readonly similarity: number;
  /** Why it is most likely another; null where nothing speaks against it. */
  readonly veto: Veto | null;
}

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

/** Names less alike than this are not even asked about. */
const leastSimilarity = 0.55;

const mostCandidates = 5;

/** A figure with what it is compared by. */
interface Named {
  readonly indicator: Indicator;
  readonly name: string;
  readonly pairs: ReadonlySet<string>;
  /** Name of its section, because other programs give sections other ids. */
  readonly section: string;
  /** What a suggestion must share: base unit and kind. */
  readonly measure: string;
}

/**
 * Which figures of an edition are those of an earlier one: as decided, by the same id, by the same name, unit and section.
 * Where id or name agree but something speaks against it, and where names are only alike, it is asked and never assumed.
 */
export function proposeMatches(now: Edition, before: Edition, decided: readonly Match[]): MatchProposal {
  const years = { now: now.year, before: before.year };
  const here = namedOf(now);
  const there = namedOf(before);
  const kept = keepDecided(decided, before.id, here, there);
  const keptHere = new Set(kept.map((match) => match.here));
  const keptThere = new Set(kept.map((match) => match.there));
  const openHere = new Map([...here].filter(([id]) => !keptHere.has(id)));
  const openThere = new Map([...there].filter(([id]) => !keptThere.has(id)));
  const sure: Match[] = [...kept];
  const doubted = new Map<string, Candidate>();
  const decide = (a: Named, b: Named, by: 'key' | 'exact') => {
    const veto = vetoOf(a, b, by);
    const similarity = similarityOfNames(a, b);
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
  const vetoOf = (a: Named, b: Named, by?: 'key' | 'exact'): Veto | null => {
    const sides = (kind: Veto['kind'], of: (i: Indicator) => string | undefined): Veto => ({
      kind,
      here: of(a.indicator) ?? '',
      there: of(b.indicator) ?? '',
    });
    if (baseUnitOf(a.indicator) !== baseUnitOf(b.indicator)) return sides('unit', ({ unit }) => unit);
    if (a.indicator.kind !== b.indicator.kind) return sides('kind', ({ kind }) => kind);
    if (!isSamePeriod(a.indicator, b.indicator, years)) return sides('period', ({ period }) => period?.zh);
    const words = differenceOf(a.name, b.name);
    if (words !== null) return { kind: 'words', ...words };
    // By key, a scope that only one year says is no other scope.
    const isUnsaid = by === 'key' && (plainScope(a) === '' || plainScope(b) === '');
    if (!isUnsaid && plainScope(a) !== plainScope(b)) return sides('scope', ({ scope }) => scope?.zh);
    return null;
  };

  for (const [id, a] of [...openHere]) {
    const b = openThere.get(id);
    if (b !== undefined) decide(a, b, 'key');
  }
  const exact = (one: Named) => [one.name, one.section, baseUnitOf(one.indicator)].join('\n');
  const namesThere = groupedBy(openThere.values(), exact);
  for (const [name, alike] of groupedBy(openHere.values(), exact)) {
    const [a, ...others] = alike;
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

  const suggest = suggester([...openThere.values()]);
  const asked = [...openHere.values()].flatMap((a): readonly Asked[] => {
    const first = doubted.get(a.indicator.id);
    const isOpen = first !== undefined && openThere.has(first.there);
    const alike = suggest(a)
      .filter(({ other }) => other.indicator.id !== first?.there)
      .map(({ other, similarity }) => ({ there: other.indicator.id, similarity, veto: vetoOf(a, other) }));
    const candidates = [...(isOpen ? [first] : []), ...alike].slice(0, mostCandidates);
    return candidates.length === 0 ? [] : [{ here: a.indicator.id, candidates }];
  });

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

type Names = ReadonlyMap<string, Named>;

const known = new WeakMap<Edition['indicators'], Names>();

/** Worked out once: each decision of a person gives another edition with the same figures. */
function namedOf(edition: Edition): Names {
  const names = known.get(edition.indicators) ?? namesOf(edition);
  known.set(edition.indicators, names);
  return names;
}

function namesOf(edition: Edition): Names {
  const sections = new Map(edition.sections.map(({ id, name }) => [id, plainName(name.zh, edition.year)]));
  return new Map(
    edition.indicators.map((indicator) => {
      const name = plainName(indicator.name.zh, edition.year);
      return [
        indicator.id,
        {
          indicator,
          name,
          pairs: pairsOf(name),
          section: sections.get(indicator.section) ?? indicator.section,
          measure: `${baseUnitOf(indicator)}\n${indicator.kind}`,
        },
      ];
    }),
  );
}

const plainScope = ({ indicator: { scope } }: Named): string => plainName(scope?.zh ?? '', 0);

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

function similarityOfNames(a: Named, b: Named): number {
  const common = [...a.pairs].filter((pair) => b.pairs.has(pair)).length;
  return similarityOf(common, a.pairs.size, b.pairs.size);
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

/** Finds names alike through the pairs that they share, so that 15,000 figures are not each held against each. */
function suggester(others: readonly Named[]) {
  const holders = new Map<string, number[]>();
  others.forEach(({ pairs, measure }, i) => {
    for (const pair of pairs) {
      const key = `${measure}\n${pair}`;
      const list = holders.get(key);
      if (list === undefined) holders.set(key, [i]);
      else list.push(i);
    }
  });
  return (a: Named): readonly { readonly other: Named; readonly similarity: number }[] => {
    const common = new Map<number, number>();
    for (const pair of a.pairs)
      for (const i of holders.get(`${a.measure}\n${pair}`) ?? []) common.set(i, (common.get(i) ?? 0) + 1);
    return [...common]
      .flatMap(([i, count]) => {
        const other = others[i];
        if (other === undefined) return [];
        const similarity = similarityOf(count, a.pairs.size, other.pairs.size);
        return similarity < leastSimilarity ? [] : [{ other, similarity }];
      })
      .sort((x, y) => y.similarity - x.similarity);
  };
}
