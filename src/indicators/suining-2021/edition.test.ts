import { describe, expect, it } from 'vitest';
import type { Claim, Evidence, Expression, ListEntry, Text } from '../../edition/types';
import { suining2021 } from './edition';
import type { IndicatorId } from './figures/figures';

const { indicators, claims, lists, checks, cautions, sections, sectors, noIndicators } = suining2021;

const figure = (id: IndicatorId) => {
  const found = indicators.find((indicator) => indicator.id === id);
  if (found === undefined) throw new Error(`no figure ${id}`);
  return found;
};

const twice = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) !== at);

const inputs = (expression: Expression<IndicatorId>): readonly IndicatorId[] =>
  typeof expression === 'string' ? [expression] : expression.terms.flatMap(inputs);

interface Owned {
  readonly owner: string;
  readonly evidence: Evidence;
}

const ofFigures: readonly Owned[] = indicators.flatMap(({ id, evidence, alsoAt, periodEvidence, change }) =>
  [evidence, ...(alsoAt ?? []), periodEvidence, change?.evidence]
    .filter((found) => found !== undefined)
    .map((found) => ({ owner: id, evidence: found })),
);
const ofWords: readonly Owned[] = [...claims, ...lists].map(({ id, evidence }) => ({ owner: id, evidence }));
const quotes = [...ofFigures, ...ofWords];

/** Every bilingual text inside a value, with the path to it. */
function textsIn(value: unknown, way: string): readonly (readonly [string, Text])[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh' in value || 'en' in value) return [[way, value as Text]];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${way}.${key}`));
}

describe('ids of the edition', () => {
  it.each([
    ['figures', indicators.map(({ id }) => id)],
    ['figures and statements together', [...indicators, ...claims].map(({ id }) => id)],
    ['lists', lists.map(({ id }) => id)],
    ['checks', checks.map(({ id }) => id)],
    ['cautions', cautions.map(({ id }) => id)],
    ['sections', sections.map(({ id }) => id)],
    ['sectors', sectors.map(({ id }) => id)],
    ['phrases of the reasoned list', noIndicators.map(({ phrase }) => phrase)],
  ])('%s are each named once', (_, ids) => {
    expect(ids.length).toBeGreaterThan(0);
    expect(twice(ids)).toEqual([]);
  });

  it('of figures read area.noun.measure, and the area is the section', () => {
    for (const { id, section } of indicators) {
      expect(id).toMatch(/^[a-z]+\.[a-z0-9-]+\.[a-z0-9-]+$/);
      expect(id.split('.')[0], id).toBe(section);
    }
  });

  it('of statements and lists begin with their section', () => {
    for (const { id, section } of [...claims, ...lists]) {
      expect(id).toMatch(/^[a-z]+\.[a-z0-9-]+$/);
      expect(id.split('.')[0], id).toBe(section);
    }
  });
});

describe('references of the edition', () => {
  const known = new Set<string>(indicators.map(({ id }) => id));
  const unknown = (ids: readonly string[]) => ids.filter((id) => !known.has(id));

  it.each([
    ['statements', (claims as readonly Claim[]).flatMap(({ about }) => about)],
    ['lists', (lists as readonly ListEntry[]).flatMap(({ about }) => about)],
    ['inputs of checks', checks.flatMap(({ expression }) => inputs(expression))],
    ['printed sides of checks', checks.flatMap(({ against }) => against ?? [])],
    ['cautions', cautions.flatMap(({ about }) => about)],
  ])('in %s lead to figures that exist', (_, ids) => {
    expect(ids.length).toBeGreaterThan(0);
    expect(unknown(ids)).toEqual([]);
  });

  it('name a figure only once in each caution, statement and list', () => {
    for (const { id, about } of [...cautions, ...claims, ...lists]) expect(twice(about), id).toEqual([]);
  });

  it('give every check but a derived one a printed figure to be held against', () => {
    for (const { id, kind, against } of checks) expect(against === undefined, id).toBe(kind === 'derived');
  });

  it('lead from a section that exists', () => {
    const names = new Set(sections.map(({ id }) => id));
    for (const { id, section } of [...indicators, ...claims, ...lists])
      expect(names.has(section), id).toBe(true);
  });
});

describe('sections and sectors', () => {
  it('are the opening, two chapters and the seven work areas in the order of the article', () => {
    expect(sections.map(({ id, kind, order }) => `${kind} ${order} ${id}`)).toEqual([
      'overview 1 overview',
      'chapter 1 responsibility',
      'chapter 2 policy',
      'work-area 1 monitoring',
      'work-area 2 relief',
      'work-area 3 relocation',
      'work-area 4 employment',
      'work-area 5 industry',
      'work-area 6 funding',
      'work-area 7 villages',
    ]);
    for (const { id, shortName } of sections) expect([...shortName.zh].length, id).toBeLessThanOrEqual(6);
  });

  it('every section has figures', () => {
    for (const { id } of sections)
      expect(indicators.filter(({ section }) => section === id).length, id).toBeGreaterThan(0);
  });

  it('there are ten to sixteen sectors, each with figures', () => {
    expect(sectors.length).toBeGreaterThanOrEqual(10);
    expect(sectors.length).toBeLessThanOrEqual(16);
    for (const { id } of sectors)
      expect(indicators.filter((i) => i.sectors.includes(id)).length, id).toBeGreaterThan(0);
  });

  it('every figure, statement and list belongs to at least one known sector, to each once', () => {
    const known = new Set(sectors.map(({ id }) => id));
    for (const entry of [...indicators, ...claims, ...lists]) {
      expect(entry.sectors.length, entry.id).toBeGreaterThan(0);
      expect(twice(entry.sectors), entry.id).toEqual([]);
      expect(
        entry.sectors.filter((sector) => !known.has(sector)),
        entry.id,
      ).toEqual([]);
    }
  });

  it('every figure, statement and list is quoted from the part and item of its section', () => {
    const home = (section: string): readonly [number, number | null | 'any'] => {
      const found = sections.find(({ id }) => id === section);
      if (found?.kind === 'work-area') return [3, found.order];
      return found?.kind === 'chapter' ? [found.order, 'any'] : [0, null];
    };
    for (const { id, section, evidence } of [...indicators, ...claims, ...lists]) {
      const [part, item] = home(section);
      expect(evidence.part, id).toBe(part);
      if (item === 'any') expect(evidence.item, id).toBeGreaterThan(0);
      else expect(evidence.item, id).toBe(item);
      expect(evidence.paragraph, id).toBeGreaterThan(0);
    }
  });

  it('figures follow the order of the parts and items of the article', () => {
    const places = indicators.map(({ evidence }) => evidence.part * 100 + (evidence.item ?? 0));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe('quoted phrases', () => {
  it('are of forty characters at most, and so are the reasons’ phrases', () => {
    for (const { owner, evidence } of quotes)
      expect(evidence.phrase.length, `${owner}: ${evidence.phrase}`).toBeLessThanOrEqual(40);
    for (const { phrase } of noIndicators) expect(phrase.length, phrase).toBeLessThanOrEqual(40);
  });

  it('are never empty and never framed by blanks', () => {
    for (const { owner, evidence } of quotes) {
      expect(evidence.phrase, owner).not.toBe('');
      expect(evidence.phrase.trim(), owner).toBe(evidence.phrase);
    }
  });

  it('come back when the characters that a reading inserts are deleted', () => {
    const readings = quotes.filter(({ evidence }) => evidence.reading !== undefined);
    expect(readings.length).toBeGreaterThanOrEqual(6);
    for (const { owner, evidence } of readings) {
      const { phrase, reading = '' } = evidence;
      let next = 0;
      for (const character of reading) if (character === phrase[next]) next += 1;
      expect(next, `${owner}: ${reading}`).toBe(phrase.length);
      expect(reading.length, owner).toBeGreaterThan(phrase.length);
    }
  });

  it('hold the digits of their figure, damage or not', () => {
    for (const { id, printed, evidence, alsoAt } of indicators)
      for (const { phrase, reading } of [evidence, ...(alsoAt ?? [])])
        expect(reading ?? phrase, id).toContain(printed);
  });

  it('of the 55 key villages stand in two more places', () => {
    const { alsoAt } = figure('overview.key-villages.count');
    expect(alsoAt).toHaveLength(2);
    expect(alsoAt?.map(({ part, item }) => `${part}.${item}`)).toEqual(['1.3', '2.4']);
  });
});

describe('reconstructed figures', () => {
  const restored = indicators.filter(({ status }) => status === 'reconstructed');

  it('are the six whose value or period was damaged', () => {
    expect(restored.map(({ id }) => id)).toEqual([
      'policy.hospital-stays.count',
      'policy.medical-reimbursement.total',
      'monitoring.new-households.count',
      'monitoring.new-people.count',
      'funding.assets.count',
      'funding.assets.value',
    ]);
  });

  it('carry a note and show how the damage is read', () => {
    for (const { id, note, evidence, periodEvidence } of restored) {
      expect(note, id).toBeDefined();
      expect(evidence.reading ?? periodEvidence?.reading, id).toBeDefined();
    }
  });

  it('a reading that only puts a full stop back is a note and no status', () => {
    const mended = indicators.filter((i) => i.status === undefined && i.evidence.reading !== undefined);
    expect(mended.map(({ id }) => id)).toEqual([
      'overview.poor-villages.count',
      'overview.stronger-villages.count',
    ]);
    for (const { id, evidence, note } of mended) {
      expect(evidence.reading?.replace('。', ''), id).toBe(evidence.phrase);
      expect(note, id).toBeDefined();
    }
  });
});

describe('stated growths', () => {
  it('are these four and no other, each on an unstated basis', () => {
    const stated = indicators.flatMap(({ id, change }) =>
      change === undefined ? [] : [[id, change.printed, change.direction, change.basis]],
    );
    expect(stated).toEqual([
      ['overview.income.average', '19.2', 'up', 'unstated'],
      ['overview.village-economy.average', '7', 'up', 'unstated'],
      ['employment.transfers.count', '5.33', 'up', 'unstated'],
      ['funding.linkage.total', '13.38', 'up', 'unstated'],
    ]);
  });

  it('the growth of 7% belongs to the village average and not to the total', () => {
    expect(figure('overview.village-economy.total').change).toBeUndefined();
    expect(figure('overview.village-economy.total').note?.zh).toContain('7%');
  });

  it('the income gained per head is an amount and no growth', () => {
    const gain = figure('industry.income-gain.average');
    expect([gain.printed, gain.unit, gain.change]).toEqual(['1077', '元', undefined]);
  });
});

describe('traps of the article', () => {
  it('137416 is 137 households and 416 people', () => {
    const households = figure('monitoring.new-households.count');
    const people = figure('monitoring.new-people.count');
    expect([households.printed, households.unit]).toEqual(['137', '户']);
    expect([people.printed, people.unit]).toEqual(['416', '名']);
    for (const { evidence } of [households, people]) {
      expect(evidence.phrase).toContain('137416名');
      expect(evidence.reading).toContain('137户416名');
    }
    expect(indicators.filter(({ printed }) => printed === '137416')).toEqual([]);
  });

  it.each([
    ['policy.hospital-stays.count', '6.96', '万人次'],
    ['policy.medical-reimbursement.total', '2.41', '亿元'],
  ] as const)('%s covers nine months and never a year', (id, printed, unit) => {
    const found = figure(id);
    expect([found.printed, found.unit]).toEqual([printed, unit]);
    expect(found.period?.zh).toBe('2021年1—9月');
    expect(found.status).toBe('reconstructed');
    expect(found.periodEvidence?.phrase).toContain('202119月');
    expect(found.note?.zh).toContain('九个月');
  });

  it.each([
    ['funding.assets.count', '10.83', '万个'],
    ['funding.assets.value', '43.29', '亿元'],
  ] as const)('%s is a stock of 2013 to 2020', (id, printed, unit) => {
    const found = figure(id);
    expect([found.printed, found.unit]).toEqual([printed, unit]);
    expect(found.period?.zh).toBe('2013—2020年扶贫资产');
    expect(found.status).toBe('reconstructed');
    expect(found.periodEvidence?.phrase).toContain('20132020年');
  });

  it('54.4% has a note that its total is not printed', () => {
    const share = figure('industry.linkage-funds.share');
    expect([share.printed, share.unit]).toEqual(['54.4', '%']);
    expect(share.note?.zh).toContain('原文未列');
    expect(share.note?.zh).toContain('不会是8.73亿元');
  });

  it('1781.30 keeps its zero', () => {
    expect(figure('industry.micro-credit.total').printed).toBe('1781.30');
  });

  it.each([
    ['policy.key-village-funds.total', '4000', 'at-least'],
    ['monitoring.risks.screened', '6', 'at-least'],
    ['employment.notices.shared', '1.2', 'at-least'],
    ['employment.notices.published', '1.5', 'at-least'],
    ['employment.posts.offered', '1.5', 'at-least'],
    ['policy.self-payment.rate', '3.3', 'about'],
    ['industry.micro-credit.overdue-rate', '0.4', 'at-most'],
  ] as const)('%s keeps its hedge: %s is %s', (id, printed, qualifier) => {
    expect(figure(id).printed).toBe(printed);
    expect(figure(id).qualifier).toBe(qualifier);
  });

  it('no other figure is hedged', () => {
    expect(indicators.filter(({ qualifier }) => qualifier !== undefined)).toHaveLength(7);
  });

  it('183,000 paired households take part in no check', () => {
    const found = figure('policy.paired-households.count');
    expect([found.printed, found.unit]).toEqual(['18.3', '万户']);
    expect(found.note).toBeDefined();
    for (const { id, expression, against } of checks) {
      expect(inputs(expression), id).not.toContain(found.id);
      expect(against, id).not.toBe(found.id);
    }
  });

  it('toilets and toilet problems, insurance and fund are never divided or added', () => {
    const apart = [
      ['villages.toilets.built', 'villages.toilet-problems.found'],
      ['relief.insurance-payout.total', 'relief.prevention-fund.total'],
      ['policy.pairing-cadres.count', 'policy.paired-households.count'],
    ] as const;
    for (const pair of apart) {
      expect(checks.filter(({ expression }) => pair.every((id) => inputs(expression).includes(id)))).toEqual(
        [],
      );
      expect(
        cautions.some(({ about }) => pair.every((id) => about.includes(id))),
        pair.join(),
      ).toBe(true);
    }
  });

  it.each([
    [
      'money of four periods',
      ['funding.linkage.total', 'funding.assets.value', 'funding.plan-projects.investment'],
    ],
    [
      'two groups of relocated people',
      ['relocation.work-supported-people.count', 'relocation.assisted-people.count'],
    ],
    [
      '137 households and 137 cadres',
      ['monitoring.paired-households.count', 'monitoring.paired-cadres.count'],
    ],
    ['three roles of departments', ['responsibility.departments.members', 'policy.departments.paired']],
    [
      '25 agreements and 25 projects',
      ['employment.agreements.count', 'employment.work-relief-projects.count'],
    ],
    ['35 leaders and 55 villages', ['responsibility.leaders.count', 'overview.key-villages.count']],
  ] as const)('a caution keeps %s apart', (_, ids) => {
    expect(cautions.some(({ about }) => ids.every((id) => (about as readonly string[]).includes(id)))).toBe(
      true,
    );
  });

  it.each([
    ['policy.no-dropouts', '无人辍学'],
    ['policy.unsafe-homes-mended', '全部整改'],
    ['villages.toilet-problems-mended', '全部整改'],
    ['overview.no-large-scale-return', '未发生规模性返贫'],
  ])('%s is a statement and no number', (id, words) => {
    expect(claims.find((claim) => claim.id === id)?.evidence.phrase).toContain(words);
    expect(indicators.filter(({ evidence }) => evidence.phrase.includes(words))).toEqual([]);
  });
});

describe('texts of the edition', () => {
  const { prose, ...facts } = suining2021;
  const texts = [
    ...textsIn(facts, suining2021.id),
    ...Object.entries(prose.zh).map(([name, zh]) => [name, { zh, en: prose.en[name] ?? '' }] as const),
  ];

  it('are there in both languages', () => {
    expect(texts.length).toBeGreaterThan(400);
    for (const [way, { zh, en }] of texts) {
      expect(zh.trim(), way).not.toBe('');
      expect(en.trim(), way).not.toBe('');
      expect(zh.trim(), way).toBe(zh);
      expect(en.trim(), way).toBe(en);
    }
  });

  it('in English show Chinese characters only inside quoted words of the article', () => {
    for (const [way, { en }] of texts)
      expect(en.replace(/“[^”]*”/g, ''), way).not.toMatch(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u);
  });

  it('in English quote Chinese only as the edition quotes it', () => {
    const quoted = texts.flatMap(([way, { en }]) =>
      [...en.matchAll(/“([^”]*\p{Script=Han}[^”]*)”/gu)].map((match) => [way, match[1] ?? ''] as const),
    );
    expect(quoted.length).toBeGreaterThan(0);
    const phrases = [...quotes.map(({ evidence }) => evidence.phrase), ...noIndicators.map((n) => n.phrase)];
    for (const [way, words] of quoted)
      expect(
        phrases.some((phrase) => phrase.includes(words)),
        `${way}: ${words}`,
      ).toBe(true);
  });

  it('no figure is named alike in one section', () => {
    for (const { id } of sections)
      for (const language of ['zh', 'en'] as const)
        expect(
          twice(indicators.filter(({ section }) => section === id).map(({ name }) => name[language])),
        ).toEqual([]);
  });
});
