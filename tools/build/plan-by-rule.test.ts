import { describe, expect, it } from 'vitest';
import {
  addPicture,
  addSlide,
  chooseHeadlines,
  chooseTiles,
  mostHeadlines,
  removePicture,
  removeSlide,
} from '../../src/edition/choices/choose';
import { offersOf, shownIn, slideOffersOf } from '../../src/edition/choices/offers';
import { planByRule } from '../../src/edition/plan-by-rule';
import { faultsOfReferences } from '../../src/edition/references';
import { referencesOf } from '../../src/edition/template';
import type { Edition } from '../../src/edition/types';
import { builtIn } from '../../src/editions/built-in';
import { generateEdition } from '../measure/bench/generate-edition';

const noTexts = { sentences: {}, speech: {}, windows: {} };
const unplanned = ({ plan: _, ...facts }: Edition) => ({ ...facts, prose: { zh: {}, en: {} } });
const ruled = planByRule(unplanned(builtIn));
const kindsOf = (edition: Edition) =>
  edition.plan.pictures.map(({ id, kind, items }) => [
    kind,
    id,
    items.flatMap((item) => ('id' in item ? item.id : [])),
  ]);
const offered = (why: string) =>
  offersOf(ruled)
    .filter((offer) => offer.why === why)
    .map(({ picture: { kind, items } }) => [
      kind,
      items.flatMap((item) => ('id' in item ? item.id : item.check)),
    ]);

describe('2021 without its plan', () => {
  it('draws the four stated growths', () => {
    const growths = kindsOf(ruled).filter(([kind]) => kind === 'growth');
    expect(growths.map(([, , ids]) => ids)).toEqual([
      ['overview.income.average'],
      ['overview.village-economy.average'],
      ['employment.transfers.count'],
      ['funding.linkage.total'],
    ]);
    expect(ruled.plan.headline).toHaveLength(4);
  });

  it('tells each sector by a figure of its own', () => {
    const leads = builtIn.sectors.map(
      ({ id }) => referencesOf(ruled.prose.zh[`sector.${id}.title`] ?? '').map(({ name }) => name)[0],
    );
    expect(leads.every((lead) => lead !== undefined)).toBe(true);
    expect(new Set(leads).size).toBe(builtIn.sectors.length);
  });

  it('draws all four rates of coverage on one axis, and no share or overdue rate', () => {
    expect(kindsOf(ruled).filter(([kind]) => kind === 'rates')).toEqual([
      [
        'rates',
        'villages.rates',
        [
          'villages.hardened-roads.rate',
          'villages.central-water.rate',
          'villages.tap-water.rate',
          'villages.parcel-outlets.rate',
        ],
      ],
    ]);
  });

  it('draws flow, stock and plan, the three things put right, and the share of a whole that is not printed', () => {
    const drawn = kindsOf(ruled);
    expect(drawn.find(([kind]) => kind === 'purses')?.[2]).toHaveLength(4);
    expect(drawn.flatMap(([kind, , ids]) => (kind === 'mended' ? ids : []))).toHaveLength(3);
    expect(drawn.filter(([kind]) => kind === 'parts').map(([, , ids]) => ids)).toEqual([
      ['industry.linkage-funds.total'],
    ]);
    // The year's own check of that whole is used, and none is made beside it.
    expect(ruled.checks).toEqual(builtIn.checks);
  });

  it('works the implied whole out itself where nobody did', () => {
    const alone = planByRule({ ...unplanned(builtIn), checks: [] });
    expect(alone.checks.map(({ id }) => id)).toEqual([
      'industry.linkage-funds.share.whole',
      'industry.linkage-funds.share.rest',
    ]);
    expect(faultsOfReferences(alone, noTexts)).toEqual([]);
  });

  it('draws no bars, steps or unsaid parts', () => {
    const drawn = kindsOf(ruled).map(([kind]) => kind);
    for (const kind of ['bars', 'steps', 'tally', 'among', 'timeline']) expect(drawn).not.toContain(kind);
  });

  it('offers the one true sum that the article leaves unsaid, and no coincidence', () => {
    expect(offered('sum')).toEqual([
      ['parts', ['relief.basic-assistance.count', 'relief.special-assistance.count']],
    ]);
  });

  it('offers the chains that a person drew, among others', () => {
    const chains = offered('order').map(([, ids]) => ids);
    expect(chains).toContainEqual([
      'relief.insured-people.count',
      'relief.insurance-beneficiaries.count',
      'relief.insurance-payout.total',
    ]);
    expect(chains).toContainEqual([
      'industry.linkage-funds.total',
      'industry.bases.area',
      'industry.local-jobs.count',
      'industry.income-gain.average',
    ]);
    expect(chains.length).toBeLessThanOrEqual(6);
  });

  it('offers bars of one noun and one unit in one sentence, few of them', () => {
    const bars = offered('noun').map(([, ids]) => ids);
    expect(bars).toContainEqual(['villages.showcase-roads.length', 'villages.showcase-canals.length']);
    expect(bars.length).toBeLessThanOrEqual(8);
  });

  it('says no digit of its own', () => {
    for (const sentences of Object.values(ruled.prose))
      for (const [name, words] of Object.entries(sentences as Readonly<Record<string, string>>))
        if (!name.endsWith('subtitle') && !name.startsWith('message.opening'))
          expect(words.replace(/[{][^{}]*[}]/g, '')).not.toMatch(/\d/);
  });

  it('names nothing that is not there', () => {
    expect(faultsOfReferences(ruled, noTexts)).toEqual([]);
    for (const words of Object.values(ruled.prose.zh)) expect(() => referencesOf(words)).not.toThrow();
  });
});

describe('a large edition without a plan', () => {
  it.each([1210, 12100])('of %i figures is planned, its panels stay small', (count) => {
    const large = planByRule(unplanned(generateEdition(builtIn, count)));
    for (const { id } of large.sections) expect(shownIn(large, id).length).toBeLessThanOrEqual(3);
    for (const { items } of large.plan.pictures) expect(items.length).toBeLessThanOrEqual(8);
    expect(large.plan.headline.length).toBeLessThanOrEqual(4);
  });
});

describe.each([
  ['2021 by rule', ruled],
  ['2021 as planned by hand', builtIn],
])('a choice of %s', (_, edition) => {
  const isRight = (chosen: Edition) => expect(faultsOfReferences(chosen, noTexts)).toEqual([]);

  it('adds every offered picture, which is then offered no more', () => {
    for (const offer of offersOf(edition)) {
      const chosen = addPicture(edition, offer);
      isRight(chosen);
      expect(shownIn(chosen, offer.section).length).toBe(shownIn(edition, offer.section).length + 1);
      expect(offersOf(chosen)).not.toContainEqual(offer);
    }
  });

  it('adds all of them together', () => {
    isRight(offersOf(edition).reduce(addPicture, edition));
  });

  it('takes every picture away, and it can come back with its words', () => {
    const guests = (section: string, picture: string) =>
      edition.sections.some(({ id }) => id !== section && shownIn(edition, id).includes(picture));
    for (const { id: section } of edition.sections)
      for (const picture of shownIn(edition, section).filter((each) => !guests(section, each))) {
        const without = removePicture(edition, section, picture);
        isRight(without);
        expect(shownIn(without, section)).not.toContain(picture);
        const plan = edition.plan.pictures.find(({ id }) => id === picture);
        const offer = offersOf(without).find((each) => each.picture.id === plan?.id);
        if (offer === undefined) throw new Error(`${picture} is lost`);
        const again = addPicture(without, offer);
        isRight(again);
        const title = `picture.${picture}.title`;
        expect(again.prose.zh[title]).toBe(edition.prose.zh[title]);
        expect(shownIn(again, section)).toContain(picture);
      }
  });

  it('takes all pictures away', () => {
    const bare = edition.sections.reduce(
      (left, { id }) => shownIn(left, id).reduce((all, picture) => removePicture(all, id, picture), left),
      edition,
    );
    isRight(bare);
    for (const { id } of bare.sections) expect(shownIn(bare, id)).toEqual([]);
  });

  it('chooses at most four headlines, in their order', () => {
    const ids = edition.indicators.slice(20, 26).map(({ id }) => id);
    const chosen = chooseHeadlines(edition, [...ids, 'nobody', ...ids]);
    isRight(chosen);
    expect(chosen.plan.headline).toEqual(ids.slice(0, mostHeadlines));
    expect(chooseHeadlines(edition, [])).toBe(edition);
  });

  it('chooses the tiles of a section: the first leads, what is not chosen weighs least', () => {
    for (const { id } of edition.sections) {
      const own = edition.indicators.filter(({ section }) => section === id);
      const last = own.slice(-2).map((figure) => figure.id);
      const chosen = chooseTiles(edition, id, last);
      isRight(chosen);
      const weights = chosen.indicators.filter(({ section }) => section === id);
      expect(chosen.plan.sections.find((section) => section.id === id)?.card.lead).toBe(last[0]);
      expect(weights.filter(({ weight }) => weight < 3).map((figure) => figure.id)).toEqual(last);
    }
  });

  it('takes slides out and in', () => {
    for (const { id, kind } of edition.plan.slides) {
      const chosen = removeSlide(edition, id);
      isRight(chosen);
      expect(chosen.plan.slides.some((slide) => slide.id === id)).toBe(kind === 'cover');
    }
    const more = slideOffersOf(edition).reduce(addSlide, edition);
    isRight(more);
    expect(slideOffersOf(more)).toEqual([]);
  });
});

describe('sentences after a choice', () => {
  it('by rule follow it', () => {
    const [offer] = offersOf(ruled);
    if (offer === undefined) throw new Error('nothing is offered');
    const chosen = chooseHeadlines(ruled, ['relief.insured-people.count']);
    expect(chosen.prose.zh['message.results']).toBe(
      '{relief.insured-people.count|name}{relief.insured-people.count}。',
    );
    const tiles = chooseTiles(ruled, 'relief', [
      'relief.prevention-fund.total',
      'relief.insured-people.count',
    ]);
    expect(tiles.prose.zh['section.relief.title']).toContain('{relief.prevention-fund.total}');
    expect(addPicture(ruled, offer).prose.en[`picture.${offer.picture.id}.title`]).toBeDefined();
  });

  it('call numbers that add up no parts where the article does not', () => {
    const sum = offersOf(ruled).find(({ why }) => why === 'sum');
    if (sum === undefined) throw new Error('no sum is offered');
    const { zh } = addPicture(ruled, sum).prose;
    expect(zh[`picture.${sum.picture.id}.title`]).not.toContain('其中');
    expect(zh[`picture.${sum.picture.id}.caution`]).toContain('原文没有说');
  });

  it('that a person wrote stay', () => {
    const chosen = chooseHeadlines(builtIn, ['relief.insured-people.count']);
    expect(chosen.prose).toEqual(builtIn.prose);
  });
});
