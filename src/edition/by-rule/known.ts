import type { Check, Claim, EditionFacts, Indicator } from '../types';

/** What an edition has, by id and by section: looked up thousands of times, so it is gathered once for each edition. */
export interface Known {
  readonly figures: ReadonlyMap<string, Indicator>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly checks: ReadonlyMap<string, Check>;
  readonly lists: ReadonlySet<string>;
  readonly sections: ReadonlySet<string>;
  readonly sectors: ReadonlySet<string>;
  /** The figures of a section in the order of the article. */
  readonly own: (section: string) => readonly Indicator[];
}

const gathered = new WeakMap<Pick<EditionFacts, 'indicators'>, Known>();

export function knownOf(facts: EditionFacts): Known {
  const before = gathered.get(facts);
  if (before !== undefined) return before;
  const sections = new Map<string, Indicator[]>();
  for (const figure of facts.indicators) {
    const own = sections.get(figure.section);
    if (own === undefined) sections.set(figure.section, [figure]);
    else own.push(figure);
  }
  const byId = <T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> =>
    new Map(entries.map((entry) => [entry.id, entry]));
  const ids = (entries: readonly { readonly id: string }[]) => new Set(entries.map(({ id }) => id));
  const known: Known = {
    figures: byId(facts.indicators),
    claims: byId(facts.claims),
    checks: byId(facts.checks),
    lists: ids(facts.lists),
    sections: ids(facts.sections),
    sectors: ids(facts.sectors),
    own: (section) => sections.get(section) ?? [],
  };
  gathered.set(facts, known);
  return known;
}
