import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryPlan } from '../carry-plan';
import { addPicture } from '../choices/choose';
import { offersOf } from '../choices/offers';
import type { PicturePlan } from '../plan';
import { planByRule } from '../plan-by-rule';
import { faultsOfReferences } from '../references';
import type { Edition, EditionFacts, Indicator } from '../types';
import { addUp, amountOf } from './amount';
import { knownOf } from './known';
import { saysAmong } from './sums';

const noTexts = { sentences: {}, speech: {}, windows: {} };
const text = (zh: string) => ({ zh, en: zh });
const place = { part: 1, item: 1, paragraph: 1 };

const names = [
  '投入资金',
  '储备项目总投资',
  '资产余额',
  '排查问题',
  '纳入救助人数',
  '消除风险户数',
  '供水率',
  '占总额的比例',
  '种植面积',
];
const figure = fc.record({
  name: fc.constantFrom(...names),
  printed: fc.oneof(
    fc.integer({ min: 0, max: 300 }).map(String),
    fc.constantFrom('6.5', '99.99', '100', '12.30', '250'),
  ),
  unit: fc.constantFrom('万元', '亿元', '元', '%', '户', '万户', '个', '公里', '元/亩'),
  kind: fc.constantFrom('total', 'count', 'rate', 'average', 'growth'),
  section: fc.integer({ min: 0, max: 3 }),
  weight: fc.constantFrom(1, 2, 3),
  period: fc.constantFrom(undefined, undefined, '累计', '1—9月'),
  qualifier: fc.constantFrom(undefined, undefined, undefined, 'at-least' as const),
  said: fc.constantFrom('', '其中', '分别', '占总额的'),
  change: fc.constantFrom(undefined, undefined, '%', '个百分点'),
  against: fc.constantFrom(undefined, undefined, '比“十三五”末'),
});

/** A made-up edition: four sections, sentences of up to six figures, a statement about every fifth figure. */
const editions = fc
  .tuple(
    fc.array(figure, { maxLength: 40 }),
    fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 40, maxLength: 40 }),
  )
  .map(([figures, lengths]): EditionFacts => {
    const indicators = figures.map(
      ({ name, period, qualifier, said, change, against, section, kind, ...rest }, i): Indicator => {
        const unit = kind === 'growth' ? '%' : rest.unit;
        // A figure that is a growth alone states it.
        const stated = kind === 'growth' ? (change ?? '%') : change;
        return {
          ...rest,
          id: `f.${i}`,
          name: text(`${name}${i % 3}`),
          section: `s${section}`,
          sectors: [],
          kind: kind as Indicator['kind'],
          unit,
          evidence: { ...place, phrase: `${said}${rest.printed}${unit}` },
          weight: rest.weight as 1 | 2 | 3,
          ...(period === undefined ? {} : { period: text(period) }),
          ...(qualifier === undefined ? {} : { qualifier }),
          ...(stated === undefined
            ? {}
            : {
                change: {
                  printed: '3.5',
                  unit: stated as '%' | '个百分点',
                  direction: i % 2 === 0 ? ('up' as const) : ('down' as const),
                  polarity: 'neutral' as const,
                  basis: 'unstated' as const,
                  ...(against === undefined ? {} : { against: text(against) }),
                  evidence: { ...place, phrase: '3.5%' },
                },
              }),
        };
      },
    );
    let at = 0;
    const sentences = lengths.flatMap((length) => {
      const ids = indicators.slice(at, at + length).map(({ id }) => id);
      at += length;
      return ids.length > 1 ? [ids] : [];
    });
    return {
      id: 'made-up',
      place: text('编造的县'),
      year: 2030,
      previousYear: 2029,
      source: { book: text('编造'), section: text('编造'), article: text('编造') },
      parts: [text('一')],
      sections: [0, 1, 2, 3].map((i) => ({
        id: `s${i}`,
        kind: i === 0 ? 'overview' : 'work-area',
        order: i + 1,
        name: text(`第${i}项`),
        shortName: text(`第${i}项`),
      })),
      sectors: [],
      indicators,
      claims: indicators
        .filter((_, i) => i % 5 === 0)
        .map(({ id, section }) => ({
          id: `c.${id}`,
          section,
          sectors: [],
          text: text('问题全部整改'),
          verdict: text('全部整改'),
          evidence: { ...place, phrase: '全部整改' },
          about: [id],
        })),
      lists: [],
      checks: [],
      cautions: [],
      noIndicators: [],
      glossary: [],
      openQuestions: [],
      sentences,
      prose: { zh: {}, en: {} },
    };
  });

/** What would make a picture untrue; null if nothing does. */
function untrueIn(picture: PicturePlan, edition: Edition): string | null {
  const { figures, checks } = knownOf(edition);
  const own = picture.items.flatMap((item) => ('id' in item ? (figures.get(item.id) ?? []) : []));
  const units = new Set(own.map((each) => amountOf(each).unit));
  const periods = new Set(own.map(({ period }) => period?.zh));
  switch (picture.kind) {
    case 'growth':
      return own.every(({ change }) => change?.unit === '%' && change.against === undefined)
        ? null
        : 'a growth that is not of a year';
    case 'bars':
      return units.size === 1 && periods.size === 1 && new Set(own.map(({ kind }) => kind)).size === 1
        ? null
        : 'amounts of different bases';
    case 'rates':
      return own.every(({ unit, kind, printed }) => unit === '%' && kind === 'rate' && Number(printed) <= 100)
        ? null
        : 'no rate';
    case 'purses':
      return units.size === 1 && units.has('元') ? null : 'no money';
    case 'parts': {
      if ('check' in picture.whole) return checks.has(picture.whole.check) ? null : 'no whole';
      const whole = figures.get(picture.whole.id);
      return whole !== undefined && addUp(amountOf(whole), own.map(amountOf)) ? null : 'parts that are none';
    }
    case 'steps':
      return own.length > 2 ? null : 'no steps';
    default:
      return null;
  }
}

describe('a plan by rule of any edition', () => {
  it('names only what is there, and draws nothing that is untrue', () => {
    fc.assert(
      fc.property(editions, (facts) => {
        const edition = planByRule(facts);
        expect(faultsOfReferences(edition, noTexts)).toEqual([]);
        for (const picture of edition.plan.pictures) expect(untrueIn(picture, edition)).toBeNull();
        for (const { picture } of offersOf(edition)) expect(untrueIn(picture, edition)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it('has every offered picture added without a fault', () => {
    fc.assert(
      fc.property(editions, (facts) => {
        const edition = planByRule(facts);
        const all = offersOf(edition).reduce(addPicture, edition);
        expect(faultsOfReferences(all, noTexts)).toEqual([]);
        expect(offersOf(all)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('is repaired for the figures of any other edition', () => {
    fc.assert(
      fc.property(editions, editions, (facts, before) => {
        const carried = carryPlan({ ...facts, year: 2031 }, planByRule(before));
        expect(faultsOfReferences(carried, noTexts)).toEqual([]);
        for (const picture of carried.plan.pictures)
          if (!['growth', 'bars'].includes(picture.kind)) expect(untrueIn(picture, carried)).toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  it('finds a whole and its parts only within rounding', () => {
    const amount = (value: number, half = 0) => ({ unit: '户', value, half });
    expect(addUp(amount(14800, 50), [amount(11000, 500), amount(3766)])).toBe(true);
    expect(addUp(amount(148), [amount(110), amount(37)])).toBe(false);
    expect(addUp(amount(148), [amount(148)])).toBe(false);
    expect(addUp(amount(20000, 5000), [amount(11000, 500), amount(7000, 500)])).toBe(false);
  });

  it('says of a figure that it is among another only where the article does', () => {
    const figure = (printed: string, phrase: string) =>
      ({ printed, evidence: { phrase } }) as unknown as Indicator;
    const whole = figure('1200', '培训1200人');
    expect(saysAmong(whole, figure('300', '其中脱贫劳动力300人'))).toBe(true);
    expect(saysAmong(whole, figure('300', '培训1200人，其中脱贫劳动力300人'))).toBe(true);
    expect(saysAmong(figure('1200', '培训1200人，其中脱贫劳动力300人'), figure('300', '300人'))).toBe(true);
    expect(saysAmong(whole, figure('300', '脱贫劳动力300人'))).toBe(false);
    expect(saysAmong(whole, figure('300', '分别培训1200人、300人'))).toBe(false);
    expect(saysAmong(figure('1200', '300人，其中1200人'), figure('300', '300人，其中1200人'))).toBe(false);
    expect(saysAmong(whole, figure('300', '脱贫劳动力300人，其中女性90人'))).toBe(false);
  });
});
