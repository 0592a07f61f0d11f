import { inputsOf } from '../expression';
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
  /** Results for which nothing is printed, of figures of this section alone. */
  readonly derived: (section: string) => readonly Check[];
  /** The figures of each sentence of a section, where there are several. */
  readonly sentences: (section: string) => readonly (readonly Indicator[])[];
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
  const figures = byId(facts.indicators);
  const sentences = sentencesOf(facts, figures);
  const derived = derivedOf(facts, figures);
  const known: Known = {
    figures,
    claims: byId(facts.claims),
    checks: byId(facts.checks),
    lists: ids(facts.lists),
    sections: ids(facts.sections),
    sectors: ids(facts.sectors),
    own: (section) => sections.get(section) ?? [],
    derived: (section) => derived.get(section) ?? [],
    sentences: (section) => sentences.get(section) ?? [],
  };
  gathered.set(facts, known);
  return known;
}

function derivedOf(
  { checks }: EditionFacts,
  figures: ReadonlyMap<string, Indicator>,
): ReadonlyMap<string, readonly Check[]> {
  const bySection = new Map<string, Check[]>();
  for (const check of checks) {
    const sections = new Set(inputsOf(check.expression).map((id) => figures.get(id)?.section));
    const [section, ...others] = sections;
    if (check.kind !== 'derived' || section === undefined || others.length > 0) continue;
    bySection.set(section, [...(bySection.get(section) ?? []), check]);
  }
  return bySection;
}

/** So many figures of a sentence are compared with each other; a longer one is a list. */
const longest = 40;

/** The sentences by section. Where an edition doesn't say them, figures with one phrase stand in one. */
function sentencesOf(
  { sentences, indicators }: EditionFacts,
  figures: ReadonlyMap<string, Indicator>,
): ReadonlyMap<string, readonly (readonly Indicator[])[]> {
  const phrases = new Map<string, Indicator[]>();
  if (sentences.length === 0)
    for (const figure of indicators) {
      const { part, item, paragraph, phrase } = figure.evidence;
      const place = [figure.section, part, item, paragraph, phrase].join('|');
      const same = phrases.get(place);
      if (same === undefined) phrases.set(place, [figure]);
      else same.push(figure);
    }
  const all = [...phrases.values(), ...sentences.map((ids) => ids.flatMap((id) => figures.get(id) ?? []))];
  const bySection = new Map<string, (readonly Indicator[])[]>();
  for (const [first, ...more] of all) {
    if (first === undefined || more.length === 0) continue;
    const own = [first, ...more.filter(({ section }) => section === first.section)].slice(0, longest);
    const before = bySection.get(first.section);
    if (before === undefined) bySection.set(first.section, [own]);
    else before.push(own);
  }
  return bySection;
}
