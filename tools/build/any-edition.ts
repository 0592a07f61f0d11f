import * as fc from 'fast-check';
import {
  type PictureItem,
  type PicturePlan,
  type Plan,
  plainKinds,
  plainSlides,
  type SlidePlan,
  sectorQuestions,
  talkLengths,
  wholeKinds,
} from '../../src/edition/plan';
import { planByRule } from '../../src/edition/plan-by-rule';
import type { EditionTexts } from '../../src/edition/texts';
import type { Check, Edition, EditionFacts, Evidence, Indicator, Place } from '../../src/edition/types';

/** Any edition that is right in itself, with its texts. Its words are made up of characters that files have trouble with. */
export interface AnyEdition {
  readonly edition: Edition;
  readonly texts: EditionTexts;
}

const characters = [...'虚构测试数据万亿元％，。（）“”<>&"\'\\/=+-@#;:|,.!? \n\tabcXYZ0189é😀'];
const words = (most: number) =>
  fc
    .array(fc.constantFrom(...characters), { minLength: 1, maxLength: most })
    .map((list) => list.join(''))
    .filter((word) => word.length <= most);
const text = fc.record({ zh: words(12), en: words(12) });
const digits = fc
  .tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.constantFrom('', '.0', '.5', '.07', '.30'))
  .map(([whole, rest]) => `${whole}${rest}`);
const unit = fc.constantFrom('%', '元', '亿元', '万人次', '万', '亿元/个', '吨', '标准箱');
const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Without the properties that are undefined: an edition has no such. */
const compact = <T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;

const place: fc.Arbitrary<Place> = fc.record({
  part: fc.nat(4),
  item: fc.option(fc.integer({ min: 1, max: 9 })),
  paragraph: fc.integer({ min: 1, max: 99 }),
});
const evidence: fc.Arbitrary<Evidence> = fc
  .record({
    phrase: words(40),
    reading: sometimes(words(60)),
    unitUnsaid: sometimes(fc.constant(true as const)),
    place,
  })
  .map(({ place, ...rest }) => compact<Evidence>({ ...rest, ...place }));
const list = <T>(arbitrary: fc.Arbitrary<T>, maxLength = 4) => fc.array(arbitrary, { maxLength });
const listOfSome = <T>(arbitrary: fc.Arbitrary<T>, maxLength = 3) =>
  fc.array(arbitrary, { minLength: 1, maxLength });
const numbered = (name: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${name}${i}.${'abc'[i % 3]}-${i}`);

const change = fc
  .record({
    printed: digits,
    unit: fc.constantFrom('%' as const, '个百分点' as const),
    direction: fc.constantFrom('up' as const, 'down' as const),
    polarity: fc.constantFrom('up-is-good' as const, 'down-is-good' as const, 'neutral' as const),
    basis: fc.constantFrom(
      'count' as const,
      'current-price' as const,
      'constant-price' as const,
      'unstated' as const,
    ),
    against: sometimes(text),
    evidence,
  })
  .map((parts) => compact<NonNullable<Indicator['change']>>(parts));

interface Ids {
  readonly sections: readonly string[];
  readonly sectors: readonly string[];
  readonly indicators: readonly string[];
}

const figureOf = (id: string, { sections, sectors }: Ids): fc.Arbitrary<Indicator> =>
  fc
    .record({
      name: text,
      shortName: sometimes(text),
      section: fc.constantFrom(...sections),
      sectors: fc.subarray([...sectors]),
      printed: digits,
      unit,
      qualifier: sometimes(fc.constantFrom('at-least' as const, 'about' as const, 'at-most' as const)),
      kind: fc.constantFrom(
        'total' as const,
        'count' as const,
        'rate' as const,
        'ratio' as const,
        'average' as const,
      ),
      status: sometimes(fc.constant('reconstructed' as const)),
      period: sometimes(text),
      yearWords: sometimes(words(4)),
      periodEvidence: sometimes(evidence),
      scope: sometimes(text),
      scopeEvidence: sometimes(evidence),
      standard: sometimes(fc.constant(true as const)),
      evidence,
      alsoAt: sometimes(listOfSome(evidence, 2)),
      change: sometimes(change),
      note: sometimes(text),
      weight: fc.constantFrom(1 as const, 2 as const, 3 as const),
    })
    .map((parts) => compact<Indicator>({ ...parts, id, earlier: undefined }));

const checkOf = (id: string, figures: readonly string[]): fc.Arbitrary<Check> => {
  const figure = fc.constantFrom(...figures);
  const expression = fc.oneof(
    figure,
    fc
      .tuple(fc.constantFrom('+' as const, '×' as const, '÷' as const), figure, figure, list(figure, 2))
      .map(([op, first, second, more]) => ({ op, terms: [first, second, ...more] as const })),
    fc.tuple(figure, figure, figure, figure).map(([a, b, c, d]) => ({
      op: '÷' as const,
      terms: [
        { op: '-' as const, terms: [a, b] as const },
        { op: '×' as const, terms: [c, d] as const },
      ] as const,
    })),
  );
  return fc
    .record({
      kind: fc.constantFrom('equal' as const, 'bound' as const, 'overlap' as const, 'derived' as const),
      name: text,
      shortName: sometimes(text),
      expression,
      unit,
      against: figure,
      hypothesis: sometimes(fc.constant(true as const)),
      circular: sometimes(fc.constant(true as const)),
      condition: sometimes(text),
      note: sometimes(text),
    })
    .map(({ against, ...parts }) =>
      compact<Check>({ ...parts, id, against: parts.kind === 'derived' ? undefined : against }),
    );
};

const eachOf = <T>(
  ids: readonly string[],
  of: (id: string) => fc.Arbitrary<T>,
): fc.Arbitrary<readonly T[]> => (ids.length === 0 ? fc.constant([]) : fc.tuple(...ids.map(of)));

const matchOf = (here: string) =>
  fc
    .constantFrom(
      'same' as const,
      'renamed' as const,
      'redefined' as const,
      'new' as const,
      'dropped' as const,
    )
    .map((relation) => ({
      with: 'made-up-2020',
      here: relation === 'dropped' ? null : here,
      there: relation === 'new' ? null : here,
      relation,
      by: 'person' as const,
    }));

const factsOf = (
  ids: Ids,
  claims: readonly string[],
  lists: readonly string[],
  checks: readonly string[],
) => {
  const about = fc.subarray([...ids.indicators]);
  const owner = {
    section: fc.constantFrom(...ids.sections),
    sectors: fc.subarray([...ids.sectors]),
    evidence,
    about,
  };
  const several = fc
    .tuple(fc.constantFrom(...ids.indicators), fc.constantFrom(...ids.indicators), about)
    .map(([a, b, more]) => [a, b, ...more] as const);
  return fc
    .record({
      id: fc.constant('made-up-2021'),
      place: text,
      year: fc.integer({ min: 1950, max: 2100 }),
      previousYear: fc.integer({ min: 1950, max: 2100 }),
      source: fc.record({ book: text, section: text, article: text }),
      parts: list(text),
      sections: eachOf(ids.sections, (id) =>
        fc
          .record({
            kind: fc.constantFrom('overview' as const, 'chapter' as const, 'work-area' as const),
            order: fc.integer({ min: 1, max: 20 }),
            name: text,
            shortName: text,
            panelName: sometimes(text),
          })
          .map((parts) => compact<Edition['sections'][number]>({ ...parts, id })),
      ),
      sectors: eachOf(ids.sectors, (id) => text.map((name) => ({ id, name }))),
      indicators: eachOf(ids.indicators, (id) => figureOf(id, ids)),
      claims: eachOf(claims, (id) =>
        fc
          .record({ ...owner, text, verdict: sometimes(text) })
          .map((parts) => compact<Edition['claims'][number]>({ ...parts, id })),
      ),
      lists: eachOf(lists, (id) =>
        fc
          .record({
            ...owner,
            kind: fc.constantFrom('mechanism' as const, 'policy' as const, 'recognition' as const),
            title: text,
            members: list(text),
            against: sometimes(listOfSome(text)),
            level: fc.constantFrom('national' as const, 'city' as const, 'press' as const, null),
          })
          .map((parts) => compact<Edition['lists'][number]>({ ...parts, id })),
      ),
      checks: eachOf(checks, (id) => checkOf(id, ids.indicators)),
      cautions: list(fc.record({ about: several, text }), 2).map((all) =>
        all.map((one, i) => ({ id: `caution${i}`, ...one })),
      ),
      noIndicators: list(fc.record({ phrase: words(20), reason: text })),
      glossary: list(fc.record({ term: text, meaning: text, aliases: list(words(8)) })).map((all) =>
        all.map((one, i) => ({ id: `term${i}`, ...one })),
      ),
      openQuestions: list(
        fc.record({ text, sectors: sometimes(fc.subarray([...ids.sectors])), ask: sometimes(text) }),
      ).map((all) =>
        all.map((one, i) => compact<Edition['openQuestions'][number]>({ id: `question${i}`, ...one })),
      ),
      sentences: list(several, 2),
      prose: fc.record({ zh: sentencesOf(ids), en: sentencesOf(ids) }),
      matches: sometimes(listOfSome(fc.constantFrom(...ids.indicators).chain(matchOf))),
      draft: sometimes(fc.constant(true as const)),
      made: sometimes(fc.constantFrom('2022-02-28', '2026-12-01')),
    })
    .map((parts) => compact<EditionFacts>(parts));
};

/** A template that names figures; a brace of its own would be a fault. */
const templateOf = (names: readonly string[]) =>
  fc.tuple(words(10), fc.constantFrom(...names), words(10)).map(([a, name, b]) => `${a}{${name}}${b}`);
const sentencesOf = ({ sections, indicators }: Ids) =>
  fc.dictionary(
    fc.constantFrom(...sections.map((id) => `section.${id}.title`), 'end.message', 'cover.1'),
    templateOf([...indicators, `${indicators[0]}|name`, 'year']),
    { maxKeys: 3 },
  );

const pictureOf = (id: string, facts: EditionFacts): fc.Arbitrary<PicturePlan> => {
  const figures = facts.indicators.map((figure) => figure.id);
  const source: fc.Arbitrary<{ readonly id: string } | { readonly check: string }> = fc.oneof(
    fc.constantFrom(...figures).map((id) => ({ id })),
    ...(facts.checks.length === 0
      ? []
      : [fc.constantFrom(...facts.checks.map(({ id }) => id)).map((check) => ({ check }))]),
  );
  const item = fc
    .tuple(
      source,
      sometimes(fc.constantFrom('second' as const, 'soft' as const)),
      sometimes(fc.subarray(figures)),
    )
    .map(([of, tone, also]) => compact<PictureItem>({ ...of, tone, also } as never));
  const items = listOfSome(item).map((list) => list as unknown as readonly [PictureItem]);
  const nature = fc.constantFrom('flow' as const, 'stock' as const, 'plan' as const);
  const years = {
    nature,
    from: fc.integer({ min: 2000, max: 2020 }),
    to: fc.integer({ min: 2021, max: 2030 }),
  };
  const each = <More extends object>(more: fc.Arbitrary<More>) =>
    listOfSome(fc.tuple(item, more).map(([one, rest]) => ({ ...one, ...rest })));
  const kinds: fc.Arbitrary<unknown>[] = [
    fc.record({ kind: fc.constantFrom(...plainKinds), items }),
    fc.record({ kind: fc.constantFrom(...wholeKinds), whole: item, items }),
    fc.record({ kind: fc.constant('timeline'), items: each(fc.record(years)) }),
    fc.record({
      kind: fc.constant('calendar'),
      items: each(fc.record({ times: fc.integer({ min: 1, max: 12 }) })),
    }),
    fc.record({ kind: fc.constant('purses'), items: each(fc.record({ nature })) }),
  ];
  const [claim] = facts.claims;
  if (claim !== undefined)
    kinds.push(fc.record({ kind: fc.constant('mended'), items: each(fc.constant({ claim: claim.id })) }));
  const [check] = facts.checks;
  if (check !== undefined)
    kinds.push(
      fc.record({
        kind: fc.constant('product'),
        check: fc.constant(check.id),
        items: fc.tuple(item, item, item),
      }),
    );
  return fc.oneof(...kinds).map((picture) => ({ id, ...(picture as object) }) as PicturePlan);
};

const planOf = (facts: EditionFacts): fc.Arbitrary<Plan> => {
  const figures = facts.indicators.map(({ id }) => id);
  const claims = facts.claims.map(({ id }) => id);
  const checks = facts.checks.map(({ id }) => id);
  const lists = facts.lists.map(({ id }) => id);
  const pictures = numbered('picture', 3);
  const from = fc.constantFrom(...talkLengths);
  const section = fc.constantFrom(...facts.sections.map(({ id }) => id));
  const rows = fc.subarray(figures);
  const slides: fc.Arbitrary<unknown>[] = [
    fc.record({ from, kind: fc.constantFrom(...plainSlides) }),
    fc
      .record({
        from,
        kind: fc.constant('picture'),
        section,
        picture: fc.constantFrom(...pictures),
        rows,
        list: sometimes(lists.length === 0 ? fc.constant(undefined) : fc.constantFrom(...lists)),
      })
      .map((slide) => compact(slide)),
    fc
      .record({
        from,
        kind: fc.constant('numbers'),
        section,
        large: fc.array(fc.constantFrom(...figures), { minLength: 1, maxLength: 2 }),
        under: sometimes(
          list(
            fc.constantFrom(...figures).map((id) => ({ id })),
            2,
          ),
        ),
        rows,
      })
      .map((slide) => compact(slide)),
  ];
  const some = (ids: readonly string[]) => sometimes(fc.subarray([...ids]));
  const group = fc
    .record({
      figures: some(figures),
      pictures: some(pictures),
      claims: some(claims),
      verdicts: some(claims),
      lists: some(lists),
      said: some([...claims, ...lists]),
      derived: some(checks),
    })
    .map((parts) => compact(parts));
  return fc.record({
    headline: rows,
    bottomLine: fc.subarray(claims),
    pictures: eachOf(pictures, (id) => pictureOf(id, facts)),
    sections: eachOf(
      facts.sections.map(({ id }) => id),
      (id) =>
        fc.record({
          id: fc.constant(id),
          groups: list(group, 2).map((groups) => groups.map((one, i) => ({ id: `group${i}`, ...one }))),
          card: fc
            .record({ lead: fc.constantFrom(...figures), picture: sometimes(fc.constantFrom(...pictures)) })
            .map((card) => compact<Plan['sections'][number]['card']>(card)),
        }),
    ),
    sectors: eachOf(
      facts.sectors.map(({ id }) => id),
      (id) =>
        fc.record({
          id: fc.constant(id),
          answers: fc.dictionary(fc.constantFrom(...sectorQuestions), rows, { maxKeys: 3 }),
          also: rows,
          derived: fc.subarray(checks),
        }),
    ),
    slides: list(fc.oneof(...slides)).map((all) =>
      all.map((slide, i) => ({ id: `slide-${i}`, ...(slide as object) }) as SlidePlan),
    ),
  });
};

const textsOf = ({ indicators }: EditionFacts): fc.Arbitrary<EditionTexts> => {
  const ids = indicators.map(({ id }) => id);
  const said = (names: readonly string[]) => fc.record({ zh: templateOf(names), en: templateOf(names) });
  return fc.record({
    sentences: fc.dictionary(fc.constantFrom(...ids), said(['value', 'number', ...ids])),
    speech: fc.dictionary(fc.constantFrom('cover', 'end', 'areas'), said(ids)),
    windows: fc.dictionary(fc.constantFrom(...ids), words(120)),
  });
};

/** A right edition of few figures, laid out by hand or by rule. */
export const anyEdition: fc.Arbitrary<AnyEdition> = fc
  .tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.nat(3),
    fc.integer({ min: 1, max: 8 }),
    fc.nat(2),
    fc.nat(2),
    fc.nat(3),
  )
  .chain(([sections, sectors, figures, claims, lists, checks]) =>
    factsOf(
      {
        sections: numbered('section', sections),
        sectors: numbered('sector', sectors),
        indicators: numbered('figure', figures),
      },
      numbered('claim', claims),
      numbered('list', lists),
      numbered('check', checks),
    ),
  )
  .chain((facts) =>
    fc.record({
      edition: fc.oneof(
        planOf(facts).map((plan): Edition => ({ ...facts, plan })),
        fc.constant(planByRule(facts)),
      ),
      texts: textsOf(facts),
    }),
  )
  // Records of fast-check have no prototype, those of an edition do.
  .map((any): AnyEdition => JSON.parse(JSON.stringify(any)));
