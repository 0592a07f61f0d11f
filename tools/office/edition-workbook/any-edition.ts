import fc from 'fast-check';
import { planByRule } from '../../../src/edition/plan-by-rule';
import type { Text } from '../../../src/edition/text';
import type { Change, Edition, EditionFacts, Evidence, Indicator } from '../../../src/edition/types';

const signs = [...'发展乡村资金项目农户收入人均投入医疗教育住房（）、；"<&>*=+-@，。 ABcd12%'];
const word = (least: number, most: number) =>
  fc
    .array(fc.constantFrom(...signs), { minLength: least, maxLength: most })
    .map((parts) => parts.join(''))
    .filter((text) => text.trim() !== '');
const text = fc
  .tuple(word(1, 12), fc.option(word(1, 12), { nil: null }))
  .map(([zh, en]): Text => ({ zh, en: en ?? zh }));
const digits = fc
  .tuple(fc.integer({ min: 0, max: 999999 }), fc.option(fc.constantFrom('0', '5', '30', '02'), { nil: null }))
  .map(([whole, rest]) => (rest === null ? String(whole) : `${whole}.${rest}`));
const place = fc.record({
  part: fc.integer({ min: 0, max: 4 }),
  item: fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }),
  paragraph: fc.integer({ min: 0, max: 9 }),
});

const evidence = (printed: string, unit: string): fc.Arbitrary<Evidence> =>
  fc.record({ phrase: word(1, 8).map((before) => `${before}达${printed}${unit}`), place }).map((one) => ({
    ...one.place,
    phrase: one.phrase,
  }));

const change: fc.Arbitrary<Change> = digits.chain((printed) =>
  fc.record(
    {
      printed: fc.constant(printed),
      unit: fc.constantFrom('%' as const, '个百分点' as const),
      direction: fc.constantFrom('up' as const, 'down' as const),
      polarity: fc.constantFrom('up-is-good' as const, 'down-is-good' as const, 'neutral' as const),
      basis: fc.constantFrom('unstated' as const, 'count' as const),
      against: text,
      evidence: evidence(printed, '%'),
    },
    { requiredKeys: ['printed', 'unit', 'direction', 'polarity', 'basis', 'evidence'] },
  ),
);

const indicator = (
  id: string,
  sections: readonly string[],
  sectors: readonly string[],
): fc.Arbitrary<Indicator> =>
  fc.tuple(digits, fc.constantFrom('%', '亿元', '万户', '个', '标准箱', '千瓦时')).chain(([printed, unit]) =>
    fc.record(
      {
        id: fc.constant(id),
        name: text,
        shortName: text,
        section: fc.constantFrom(...sections),
        sectors: sectors.length === 0 ? fc.constant([]) : fc.subarray([...sectors]),
        printed: fc.constant(printed),
        unit: fc.constant(unit),
        qualifier: fc.constantFrom('at-least' as const, 'about' as const, 'at-most' as const),
        kind: fc.constantFrom('total' as const, 'count' as const, 'average' as const, 'rate' as const),
        status: fc.constant('reconstructed' as const),
        period: text,
        scope: text,
        evidence: evidence(printed, unit),
        change,
        note: text,
        weight: fc.constantFrom(1 as const, 2 as const, 3 as const),
      },
      { requiredKeys: ['id', 'name', 'section', 'sectors', 'printed', 'unit', 'kind', 'evidence', 'weight'] },
    ),
  );

const several = <T>(count: number, each: (i: number) => fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> =>
  count === 0 ? fc.constant([]) : fc.tuple(...Array.from({ length: count }, (_, i) => each(i)));

/** Made-up editions of any place and year, with whatever names and units. */
export const anyEdition: fc.Arbitrary<Edition> = fc
  .record({
    sections: fc.integer({ min: 1, max: 5 }),
    sectors: fc.integer({ min: 0, max: 5 }),
    indicators: fc.integer({ min: 1, max: 25 }),
    claims: fc.integer({ min: 0, max: 4 }),
    year: fc.integer({ min: 1990, max: 2090 }),
  })
  .chain((count) => {
    const sectionIds = Array.from({ length: count.sections }, (_, i) => `part-${i}`);
    const sectorIds = Array.from({ length: count.sectors }, (_, i) => `line-${i}`);
    return fc
      .record({
        place: text,
        source: fc.record({ book: text, section: text, article: text }),
        parts: fc.array(text, { maxLength: 3 }),
        sections: several(count.sections, (i) =>
          fc.record({ name: text, shortName: text }).map(({ name, shortName }) => ({
            id: sectionIds[i] ?? '',
            kind: 'work-area' as const,
            order: i + 1,
            name,
            shortName,
          })),
        ),
        sectors: several(count.sectors, (i) => text.map((name) => ({ id: sectorIds[i] ?? '', name }))),
        indicators: several(count.indicators, (i) => indicator(`a.b${i}.count`, sectionIds, sectorIds)),
        claims: several(count.claims, (i) =>
          fc
            .record({ text, phrase: word(1, 20), place, section: fc.constantFrom(...sectionIds) })
            .map((one) => ({
              id: `claim-${i}`,
              section: one.section,
              sectors: [],
              text: one.text,
              evidence: { ...one.place, phrase: one.phrase },
              about: i < count.indicators ? [`a.b${i}.count`] : [],
            })),
        ),
        noIndicators: fc.array(fc.record({ phrase: word(1, 12), reason: text }), { maxLength: 3 }),
      })
      .map((parts): Edition => {
        const facts: EditionFacts = {
          id: `anywhere-${count.year}`,
          year: count.year,
          previousYear: count.year - 1,
          ...parts,
          lists: [],
          checks: [],
          cautions: [],
          glossary: [],
          openQuestions: [],
          sentences: [],
          prose: { zh: {}, en: {} },
        };
        return planByRule(facts);
      });
  });
