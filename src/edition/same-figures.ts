import type { EditionFacts, Indicator } from './types';

/**
 * The figures of these facts that have the id of one of an earlier edition and yet are not surely the same: decided otherwise
 * (redefined, renamed, new, or another figure), or with another name, unit or kind where nobody has decided.
 */
export function changedFigures(
  facts: Pick<EditionFacts, 'indicators' | 'matches' | 'year'>,
  from: Pick<EditionFacts, 'id' | 'indicators' | 'year'>,
): ReadonlySet<string> {
  const before = new Map(from.indicators.map((indicator) => [indicator.id, indicator]));
  const decided = (facts.matches ?? []).filter((match) => match.with === from.id);
  const about = new Map(decided.map((match) => [match.here, match]));
  const gone = new Set(decided.flatMap(({ here, there }) => (here === there ? [] : there)));
  return new Set(
    facts.indicators.flatMap((now) => {
      const there = before.get(now.id);
      if (there === undefined) return [];
      const match = about.get(now.id);
      const isSame =
        match === undefined
          ? !gone.has(now.id) && isAlike(now, facts.year, there, from.year)
          : match.relation === 'same' && match.there === now.id;
      return isSame ? [] : now.id;
    }),
  );
}

function isAlike(now: Indicator, year: number, before: Indicator, earlier: number): boolean {
  const scopes = new Set([now, before].flatMap(({ scope }) => (scope === undefined ? [] : plain(scope.zh))));
  return (
    inYear(now.name.zh, year) === inYear(before.name.zh, earlier) &&
    periodIn(now, year) === periodIn(before, earlier) &&
    now.unit === before.unit &&
    now.kind === before.kind &&
    scopes.size <= 1
  );
}

const plain = (text: string): string => text.replace(/\s/g, '');

/** 2022年底 of the one year is 2021年底 of the year before. */
const inYear = (text: string, year: number): string =>
  plain(text)
    .split(String(year))
    .join('本')
    .split(String(year - 1))
    .join('上');

/** The whole year under review is often left unsaid. */
const periodIn = ({ period }: Indicator, year: number): string =>
  inYear(period?.zh ?? '', year).replace(/^(本年?度?)?(全年)?$/, '');
