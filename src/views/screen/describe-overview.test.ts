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
const overviewOf = (...sectors: readonly string[]) =>
  describeOverview(createContext(chinese, edition, new Set(sectors)));

const idsOf = (figures: readonly FigureView[]) => figures.map(({ indicatorId }) => indicatorId);
const leakedMarks = /undefined|NaN|[\uE000-\uE002]/;

describe('the overview of the city', () => {
  const view = overviewOf();

  it('leads with the four stated growths: income, funds, village economy, labour', () => {
    expect(view.trends.map(({ current, change }) => [current.indicatorId, change.text])).toEqual([
      ['overview.income.average', '+19.2%'],
      ['funding.linkage.total', '+13.38%'],
      ['overview.village-economy.average', '+7%'],
      ['employment.transfers.count', '+5.33%'],
    ]);
    expect(view.title).toMatch(/四项.*全部增长/);
    expect(view.note).not.toBe('');
    expect(view.leaders).toEqual([]);
  });

  it('each growth has an implied year before, below this year and never like a stated figure', () => {
    for (const { baseline, current, ratio, interval } of view.trends) {
      expect(baseline?.status, current.indicatorId).toBe('derived');
      expect(baseline?.statusLabel).toBe('推算');
      expect(baseline?.number.startsWith('约')).toBe(true);
      expect(baseline?.value).toBeLessThan(current.value);
      expect(ratio).toBeCloseTo((baseline?.value ?? 0) / current.value, 9);
      expect(interval).toMatch(/^2020年区间 [\d.]+—[\d.]+/);
      expect(current.status).toBe('stated');
    }
  });

  it('has eight more tiles, none with growth', () => {
    expect(view.tiles).toHaveLength(8);
    expect(view.tiles.filter(({ change }) => change !== null)).toEqual([]);
  });

  it('has a card for each of the seven areas and both chapters, in order', () => {
    expect(view.areas.map(({ section, order }) => [order, section])).toEqual([
      [1, 'monitoring'],
      [2, 'relief'],
      [3, 'relocation'],
      [4, 'employment'],
      [5, 'industry'],
      [6, 'funding'],
      [7, 'villages'],
    ]);
    expect(view.chapters.map(({ section }) => section)).toEqual(['responsibility', 'policy']);
  });

  it('every card leads with a figure of its own section and says how many there are', () => {
    for (const { section, lead, count, caption } of [...view.areas, ...view.chapters]) {
      expect(indicatorOf(edition, lead?.indicatorId ?? '').section).toBe(section);
      const all = selectIndicators(edition, new Set(), section).length;
      expect(count, section).toBe(`${all}项指标`);
      expect(caption, section).toBeTruthy();
    }
  });

  it('area cards carry a picture and a remark on it, chapter cards a strip of figures', () => {
    for (const { section, picture, figures } of view.areas) {
      expect(picture, section).not.toBeNull();
      expect(figures, section).toEqual([]);
    }
    for (const { section, picture, figures, remark } of view.chapters) {
      expect(picture, section).toBeNull();
      expect(remark, section).toBeNull();
      expect(figures.length, section).toBe(4);
    }
  });

  it('has something to show and no broken sentence', () => {
    expect(view.nothing).toBeNull();
    expect(JSON.stringify(view)).not.toMatch(leakedMarks);
  });

  it('the headline counts the growths of the edition and says no more of a fall', () => {
    const fallen: Edition = {
      ...edition,
      indicators: edition.indicators.map((indicator) =>
        indicator.id === 'funding.linkage.total' && indicator.change !== undefined
          ? { ...indicator, change: { ...indicator.change, direction: 'down' } }
          : indicator,
      ),
    };
    const { title, trends } = describeOverview(createContext(chinese, fallen, new Set()));
    expect(title).not.toContain('全部增长');
    const funds = trends.find(({ current }) => current.indicatorId === 'funding.linkage.total');
    expect(funds?.change).toMatchObject({ text: '−13.38%', tone: 'bad', direction: 'down' });
    expect(funds?.ratio).toBeGreaterThan(1);
  });
});

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
  expect(
    view.tiles.filter(({ indicatorId }) => !passes(indicatorId)),
    at,
  ).toEqual([]);

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
    const view = describeOverview(createContext(chinese, empty, new Set<string>(['water'])));
    expect(view.nothing).toContain('饮水');
    expect(view.areas).toEqual([]);
    expect(view.trends).toEqual([]);
  });
});
