import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Match, MatchRelation } from '../../edition/match';
import type { Edition } from '../../edition/types';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { nextYearEdition } from './next-year-edition';
import { withEarlier } from './with-earlier';

const next = nextYearEdition(suining2021);
const both = withEarlier(next, suining2021);

const figureWith = (relation: MatchRelation) => {
  const { here } = next.matches?.find((match) => match.relation === relation) ?? {};
  return both.indicators.find(({ id }) => id === here);
};

describe('an edition with the year before', () => {
  it('has what that year printed, and a computed growth only where none is stated', () => {
    const same = both.indicators.filter(({ earlier }) => earlier?.relation === 'same');
    expect(same.length).toBeGreaterThan(100);
    for (const { id, earlier } of same)
      expect(earlier?.indicator).toBe(suining2021.indicators.find((one) => one.id === id));
    const stated = next.indicators.filter(({ change }) => change !== undefined);
    for (const { id, change } of stated)
      expect(both.indicators.find((one) => one.id === id)?.change).toBe(change);
    expect(both.indicators.filter(({ change }) => change?.computed === true).length).toBeGreaterThan(50);
  });

  it('says no growth of a redefined, an open or a new figure', () => {
    expect(figureWith('redefined')?.change).toBeUndefined();
    expect(figureWith('redefined')?.earlier?.relation).toBe('redefined');
    expect(figureWith('new')).toEqual(next.indicators.find(({ id }) => id === figureWith('new')?.id));
  });

  it('is made once', () => {
    expect(withEarlier(next, suining2021)).toBe(both);
  });

  it('is the same edition beside another place, a later year, or without decisions', () => {
    const { matches: _, ...undecided } = next;
    const elsewhere = { ...suining2021, place: { zh: '别处', en: 'Elsewhere' } };
    expect(withEarlier(undecided, suining2021)).toBe(undecided);
    expect(withEarlier(next, elsewhere)).toBe(next);
    expect(withEarlier(next, { ...suining2021, year: next.year })).toBe(next);
  });

  it('computes no yearly growth over more than a year', () => {
    const later: Edition = { ...next, year: next.year + 1 };
    const grown = withEarlier(later, suining2021);
    expect(grown.indicators.some(({ change }) => change?.computed)).toBe(false);
    expect(grown.indicators.some(({ earlier }) => earlier !== undefined)).toBe(true);
  });

  it('draws no growth without a match, whatever was decided', () => {
    const id = fc.constantFrom(...suining2021.indicators.slice(0, 12).map((one) => one.id), 'nobody');
    const decision: fc.Arbitrary<Match> = fc.record({
      with: fc.constantFrom(suining2021.id, 'another'),
      here: fc.option(id),
      there: fc.option(id),
      relation: fc.constantFrom<MatchRelation>('same', 'renamed', 'redefined', 'new', 'dropped'),
      by: fc.constantFrom<Match['by']>('key', 'exact', 'person'),
    });
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 30 }), (matches) => {
        const drawn = withEarlier({ ...next, matches }, suining2021).indicators;
        for (const { id: here, change, earlier } of drawn) {
          if (change?.computed !== true) continue;
          const about = matches.filter((match) => match.with === suining2021.id && match.here === here);
          expect(about).toHaveLength(1);
          expect(about[0]?.there).toBe(earlier?.indicator.id);
          expect(['same', 'renamed']).toContain(about[0]?.relation);
        }
      }),
    );
  });
});
