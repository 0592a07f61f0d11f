import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../edition/types';
import { suining2021 as literal } from '../indicators/suining-2021/edition';
import { indicatorOf } from './check';
import { byLead, isFiltered, matchesSectors, selectIndicators } from './sector-filter';

const suining2021: Edition = literal;
const all: readonly string[] = suining2021.sectors.map(({ id }) => id);
const choiceOf = (...ids: readonly string[]) => new Set(ids);
const subset = fc.subarray([...all]);

describe('a choice of sectors', () => {
  it('filters as soon as it names one', () => {
    expect(isFiltered(choiceOf())).toBe(false);
    expect(isFiltered(choiceOf('water'))).toBe(true);
  });

  it.each<[string, string[], string[], boolean]>([
    ['an empty choice lets everything through', [], ['water'], true],
    ['the chosen sector passes', ['water'], ['water'], true],
    ['another sector does not', ['water'], ['housing'], false],
    ['several chosen sectors mean any of them', ['water', 'housing'], ['housing'], true],
    ['a figure of several sectors passes by any of them', ['water'], ['housing', 'water'], true],
  ])('%s', (_, chosen, sectors, passes) => {
    expect(matchesSectors(choiceOf(...chosen), sectors)).toBe(passes);
  });
});

describe('figures under a choice', () => {
  const ids = (chosen: readonly string[], section?: 'policy' | 'villages') =>
    selectIndicators(suining2021, new Set(chosen), section).map(({ id }) => id);

  it('are all of the edition where nothing is chosen', () => {
    expect(ids([])).toEqual(suining2021.indicators.map(({ id }) => id));
  });

  it('of drinking water stand in two sections', () => {
    expect(ids(['water'])).toEqual([
      'policy.water-problems.found',
      'villages.water-works.count',
      'villages.central-water.rate',
      'villages.tap-water.rate',
    ]);
    expect(ids(['water'], 'policy')).toEqual(['policy.water-problems.found']);
    expect(ids(['income'], 'policy')).toEqual([]);
  });

  it('are the union of what each chosen sector has, in the order of the article', () => {
    fc.assert(
      fc.property(subset, (chosen) => {
        fc.pre(chosen.length > 0);
        const union = new Set(chosen.flatMap((sector) => ids([sector])));
        expect(ids(chosen)).toEqual(suining2021.indicators.map(({ id }) => id).filter((id) => union.has(id)));
      }),
    );
  });

  it('of all sections together are the figures under the choice', () => {
    fc.assert(
      fc.property(subset, (chosen) => {
        const choice = new Set(chosen);
        const bySection = suining2021.sections.flatMap(({ id }) => selectIndicators(suining2021, choice, id));
        expect(bySection).toEqual(selectIndicators(suining2021, choice));
      }),
    );
  });
});

describe('the order of leading figures', () => {
  const figure = (id: string) => indicatorOf(suining2021, id);

  it('puts stated growth first, then what a sector has of its own, then weight', () => {
    const growing = figure('employment.transfers.count');
    const weighty = figure('employment.work-relief-people.count');
    const light = figure('employment.job-fairs.count');
    const least = figure('policy.partner-team.count');
    const shared = figure('relief.special-assistance.count');
    expect(shared.sectors.length).toBeGreaterThan(2);
    const order = [growing, weighty, light, least, shared];
    expect([...order].reverse().sort(byLead)).toEqual(order);
  });

  it('keeps the order of the article between equals', () => {
    const equals = selectIndicators(suining2021, new Set(), 'monitoring').filter(
      ({ weight, sectors }) => weight === 2 && sectors.length === 1,
    );
    expect([...equals].sort(byLead)).toEqual(equals);
    expect(equals.length).toBeGreaterThan(2);
  });
});
