import type { Match } from '../../edition/match';
import type { Change, Edition, GrowthBounds, Indicator } from '../../edition/types';
import type { Rounded } from '../interval';
import { type Between, growthBetween, isBounded } from './growth-between';

const none: readonly Match[] = [];

/** What was decided about the figures of an edition and those of an earlier one. */
export const matchesWith = ({ matches = none }: Edition, earlierId: string): readonly Match[] =>
  matches.filter((match) => match.with === earlierId);

/** Whether the values of one edition may be held against those of another: the same place, an earlier year. */
export const isEarlier = (edition: Edition, earlier: Edition): boolean =>
  earlier.id !== edition.id && earlier.place.zh === edition.place.zh && earlier.year < edition.year;

const made = new WeakMap<Edition, WeakMap<Edition, Edition>>();

/**
 * The edition with the year before beside it: each matched figure gets what the earlier edition printed, and a computed growth
 * where one may be said and none is stated. Everything else is the same edition. Figures without a decision stay as they are,
 * and an edition of another place or of a later year gives nothing. The same two editions give the same object.
 */
export function withEarlier(edition: Edition, earlier: Edition): Edition {
  const pairs = made.get(edition) ?? new WeakMap<Edition, Edition>();
  made.set(edition, pairs);
  const known = pairs.get(earlier) ?? joined(edition, earlier);
  pairs.set(earlier, known);
  return known;
}

function joined(edition: Edition, earlier: Edition): Edition {
  if (!isEarlier(edition, earlier)) return edition;
  const matches = unambiguous(matchesWith(edition, earlier.id));
  const before = new Map(earlier.indicators.map((indicator) => [indicator.id, indicator]));
  const isNextYear = edition.year - earlier.year === 1;
  const years = { now: edition.year, before: earlier.year };
  let found = 0;
  const indicators = edition.indicators.map((indicator): Indicator => {
    const match = matches.get(indicator.id);
    const there = before.get(match?.there ?? '');
    if (match === undefined || there === undefined) return indicator;
    const { relation, by } = match;
    if (relation !== 'same' && relation !== 'renamed' && relation !== 'redefined') return indicator;
    found += 1;
    const between = growthBetween(indicator, there, match, years);
    const isComparable = isBounded(between) || between.kind === 'from-zero';
    const change =
      isNextYear && indicator.change === undefined
        ? computedChange(indicator, there, between)
        : indicator.change;
    const standing = isNextYear ? (isComparable ? 'before' : 'apart') : 'older';
    return {
      ...indicator,
      ...(change === undefined ? {} : { change }),
      earlier: {
        edition: earlier.id,
        year: earlier.year,
        indicator: there,
        relation,
        by,
        standing,
        growth: boundsOf(between),
      },
    };
  });
  return found === 0 ? edition : { ...edition, indicators };
}

/** The match of each figure; those that name a figure of either edition a second time decide nothing. */
export function unambiguous(matches: readonly Match[]): ReadonlyMap<string, Match> {
  const here = countOf(matches.flatMap((match) => match.here ?? []));
  const there = countOf(matches.flatMap((match) => match.there ?? []));
  return new Map(
    matches.flatMap((match) =>
      match.here === null ||
      match.there === null ||
      here.get(match.here) !== 1 ||
      there.get(match.there) !== 1
        ? []
        : [[match.here, match]],
    ),
  );
}

function countOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function boundsOf(between: Between): GrowthBounds | null {
  if (!isBounded(between)) return null;
  const { interval, unit, rounded } = between;
  return { low: interval.low, high: interval.high, unit, exponent: rounded.exponent };
}

/** What may be said of a figure and its earlier value; null where it has none. */
export function betweenYears(indicator: Indicator, year: number): Between | null {
  const { earlier } = indicator;
  if (earlier === undefined) return null;
  const { edition, indicator: there, relation, by } = earlier;
  const match: Match = { with: edition, here: indicator.id, there: there.id, relation, by };
  return growthBetween(indicator, there, match, { now: year, before: earlier.year });
}

/** A growth that no edition states; its evidence is that of the figure itself. */
export function computedChange(now: Indicator, before: Indicator, between: Between): Change | undefined {
  if (between.kind !== 'growth') return undefined;
  return {
    printed: digitsOf(between.rounded),
    unit: between.unit,
    direction: between.direction === 'down' ? 'down' : 'up',
    // Whether a rise is good is known where an edition has said so.
    polarity: before.change?.polarity ?? 'neutral',
    basis: between.isMoney ? 'current-price' : 'count',
    computed: true,
    evidence: now.evidence,
  };
}

/** The size as an article prints it: 13.4, 0.08, 2350. */
function digitsOf({ value, exponent }: Rounded): string {
  const decimals = Math.max(0, -exponent);
  const digits = String(Math.round(Math.abs(value) * 10 ** decimals)).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
