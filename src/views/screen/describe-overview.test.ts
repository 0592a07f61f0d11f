import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorOf } from '../../derive/check';
import { matchesSectors, selectIndicators } from '../../derive/sector-filter';
import type { Edition } from '../../edition/types';
import { chinese } from '../../format/locale';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { describerOf } from '../../pictures/kinds';
import { createContext } from '../context';
import type { FigureView } from '../figure/figure';
import { describeOverview } from './describe-overview';

const edition: Edition = suining2021;
const sectorIds: readonly string[] = edition.sectors.map(({ id }) => id);
const overviewOf = (...sectors: readonly string[]) => overviewIn(edition, ...sectors);
const overviewIn = (of: Edition, ...sectors: readonly string[]) => {
  const view = describeOverview(createContext(chinese, of, new Set(sectors)));
  if (view.kind !== 'sectors') throw new Error('the overview of the city');
  return view;
};

const idsOf = (figures: readonly FigureView[]) => figures.map(({ indicatorId }) => indicatorId);
const leakedMarks = /undefined|NaN|[\uE000-\uE002]/;

/** What must be true of the overview under any choice. */
function holdToChoice(sectors: readonly string[]): void {
  const choice = new Set(sectors);
  const view = overviewOf(...sectors);
  const at = sectors.join();
  const chosen = selectIndicators(edition, choice);
  const passes = (id: string) => matchesSectors(choice, indicatorOf(edition, id).sectors);

  const growing = chosen.filter(({ change }) => change !== undefined).map(({ id }) => id);
  expect(view.trends.map(({ current }) => current.indicatorId).sort(), at).toEqual([...growing].sort());
  for (const figure of view.leaders) {
    expect(passes(figure.indicatorId), at).toBe(true);
    expect(figure.change, at).toBeNull();
  }
  expect(view.trends.length + view.leaders.length, at).toBe(Math.min(4, chosen.length));
  expect(new Set(idsOf([...view.leaders])).size, at).toBe(view.leaders.length);

  const onCards = view.areas.flatMap(({ figures }) => idsOf(figures));
  expect([...onCards].sort(), at).toEqual(chosen.map(({ id }) => id as string).sort());
  for (const { section, lead, figures, count } of view.areas) {
    expect(figures.length, at).toBeGreaterThan(0);
    expect(passes(lead?.indicatorId ?? ''), at).toBe(true);
    const all = selectIndicators(edition, new Set(), section).length;
    expect(count, at).toBe(figures.length === all ? `${all}项指标` : `${figures.length} / ${all}项指标`);
  }
  for (const { picture, filtered, section } of view.areas) {
    const foreign =
      picture !== null &&
      describerOf(picture)
        .figuresOf(picture)
        .some(({ derivedBy, indicatorId }) => derivedBy === null && !passes(indicatorId));
    expect(filtered, `${section} under ${at}`).toBe(foreign ? '含本条线以外的数，作为对照。' : null);
  }
  expect(view.areasTitle, at).toContain(String(view.areas.length));
  for (const { id } of view.claims)
    expect(
      edition.claims.find((claim) => claim.id === id)?.sectors.some((s) => choice.has(s)),
      at,
    ).toBe(true);
  for (const { name } of edition.sectors.filter(({ id }) => choice.has(id)))
    expect(view.title, at).toContain(name.zh);
  expect(view.nothing, at).toBeNull();
  expect(JSON.stringify(view), at).not.toMatch(leakedMarks);
}

describe('the overview under a filter', () => {
  it.each(sectorIds)('shows only figures of %s, each once', (sector) => {
    holdToChoice([sector]);
  });

  it('shows the figures of any of several sectors', () => {
    fc.assert(
      fc.property(fc.subarray([...sectorIds], { minLength: 2 }), (sectors) => holdToChoice(sectors)),
      { numRuns: 100 },
    );
  }, 30_000);

  it('says that a sector has no stated growth', () => {
    expect(overviewOf('water').note).toBe('没有载明同比的指标');
    expect(overviewOf('income').note).toContain('2项');
  });

  it('says that there is nothing where an edition has no figure of the sector', () => {
    const empty: Edition = {
      ...edition,
      indicators: edition.indicators.map((indicator) =>
        indicator.sectors.includes('water') ? { ...indicator, sectors: ['infrastructure'] } : indicator,
      ),
    };
    const view = overviewIn(empty, 'water');
    expect(view.nothing).toContain('饮水');
    expect(view.areas).toEqual([]);
    expect(view.trends).toEqual([]);
  });
});
