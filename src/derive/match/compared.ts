import { otherThreshold } from '../../edition/threshold';
import type { Edition, Indicator } from '../../edition/types';
import { baseUnitOf } from '../value';
import { isSamePeriod, type Years } from './same-period';
import { differenceOf, pairsOf, plainName, similarityOf } from './similar-names';
import { type Alike, type Named, type Suggest, suggester } from './suggester';

/** Why a pair is most likely not the same: what stands on each side. Empty where a side has nothing of the kind. */
export interface Veto {
  readonly kind: 'words' | 'unit' | 'kind' | 'period' | 'scope' | 'threshold';
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

type FoundBy = 'key' | 'exact';

/** What two figures look like held together. */
interface HeldTogether {
  readonly similarity: number;
  readonly veto: Veto | null;
}

/** Two editions held together; whatever no decision changes is worked out once. */
interface Compared {
  readonly here: Names;
  readonly there: Names;
  readonly heldTogether: (a: Named, b: Named, by: FoundBy) => HeldTogether;
  /** Figures of the earlier edition with names alike, the likeliest first, of those that are still open. */
  readonly alike: (a: Named, isOpen: (id: string) => boolean, most: number) => readonly Candidate[];
}

const comparisons = new WeakMap<
  Names,
  { readonly there: Names; readonly years: Years; readonly compared: Compared }
>();

/** Worked out once: each decision of a person gives another edition with the same figures. */
export function compared(now: Edition, before: Edition): Compared {
  const here = namedOf(now);
  const there = namedOf(before);
  const years = { now: now.year, before: before.year };
  const found = comparisons.get(here);
  if (found?.there === there && found.years.now === years.now && found.years.before === years.before)
    return found.compared;
  const fresh = compare(here, there, years);
  comparisons.set(here, { there, years, compared: fresh });
  return fresh;
}

/** So many of the names alike are remembered of a figure: of thousands of one pattern all would fill the memory. */
const mostRemembered = 40;

function compare(here: Names, there: Names, years: Years): Compared {
  const held = {
    key: new Map<Named, [Named, HeldTogether]>(),
    exact: new Map<Named, [Named, HeldTogether]>(),
  };
  const remembered = new Map<Named, readonly Alike[]>();
  const candidates = new Map<Alike, Candidate>();
  let suggest: Suggest | null = null;
  const likeliest: Suggest = (a, most, isOpen) => {
    suggest ??= suggester([...there.values()]);
    return suggest(a, most, isOpen);
  };
  return {
    here,
    there,
    heldTogether: (a, b, by) => {
      const known = held[by].get(a);
      if (known?.[0] === b) return known[1];
      const found = { similarity: similarityOfNames(a, b), veto: vetoOf(a, b, years, by) };
      held[by].set(a, [b, found]);
      return found;
    },
    alike: (a, isOpen, most) => {
      const isOneOpen = ({ indicator }: Named) => isOpen(indicator.id);
      const first = remembered.get(a) ?? likeliest(a, mostRemembered, () => true);
      remembered.set(a, first);
      const likely = first.filter(({ other }) => isOneOpen(other)).slice(0, most);
      const isAll = likely.length === most || first.length < mostRemembered;
      return (isAll ? likely : likeliest(a, most, isOneOpen)).map((one) => {
        const known = candidates.get(one);
        if (known !== undefined) return known;
        const { other, similarity } = one;
        const found = { there: other.indicator.id, similarity, veto: vetoOf(a, other, years) };
        if (first.includes(one)) candidates.set(one, found);
        return found;
      });
    },
  };
}

function vetoOf(a: Named, b: Named, years: Years, by?: FoundBy): Veto | null {
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
  const threshold = otherThreshold(b.indicator.name.zh, a.indicator);
  return threshold && { kind: 'threshold', here: threshold.said, there: threshold.named };
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

function similarityOfNames(a: Named, b: Named): number {
  const common = [...a.pairs].filter((pair) => b.pairs.has(pair)).length;
  return similarityOf(common, a.pairs.size, b.pairs.size);
}
