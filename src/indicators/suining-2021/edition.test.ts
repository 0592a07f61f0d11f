import { describe, expect, it } from 'vitest';
import type { Text } from '../../edition/text';
import type { Evidence, Expression } from '../../edition/types';
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

// That ids are known, stand once, and phrases have their length, is held by reading the edition as a file.
describe('ids of the edition', () => {
  it('are 121 for the figures', () => {
    expect(indicators).toHaveLength(121);
  });

  it('are each named once, by a figure or a statement', () => {
    expect(twice([...indicators, ...claims].map(({ id }) => id))).toEqual([]);
    expect(twice(noIndicators.map(({ phrase }) => phrase))).toEqual([]);
    for (const { id, about } of [...cautions, ...claims, ...lists]) expect(twice(about), id).toEqual([]);
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

describe('sections and sectors', () => {
  it('have short names of six characters at most', () => {
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

  it('every figure, statement and list belongs to at least one sector, to each once', () => {
    for (const { id, sectors: own } of [...indicators, ...claims, ...lists]) {
      expect(own.length, id).toBeGreaterThan(0);
      expect(twice(own), id).toEqual([]);
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
  it('are never framed by blanks, and reasons quote forty characters at most', () => {
    for (const { owner, evidence } of quotes) expect(evidence.phrase.trim(), owner).toBe(evidence.phrase);
    for (const { phrase } of noIndicators) expect(phrase.length, phrase).toBeLessThanOrEqual(40);
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
  });

  it('the income gained per head is an amount and no growth', () => {
    const gain = figure('industry.income-gain.average');
    expect([gain.printed, gain.unit, gain.change]).toEqual(['1077', '元', undefined]);
  });
});

describe('traps of the article', () => {
  it.each([
    ['policy.hospital-stays.count', '2021年1—9月', '202119月'],
    ['policy.medical-reimbursement.total', '2021年1—9月', '202119月'],
    ['funding.assets.count', '2013—2020年扶贫资产', '20132020年'],
    ['funding.assets.value', '2013—2020年扶贫资产', '20132020年'],
  ] as const)('%s is of %s, printed %s', (id, period, printed) => {
    expect(figure(id).period?.zh).toBe(period);
    expect(figure(id).periodEvidence?.phrase).toContain(printed);
  });

  it.each([
    ['overview.village-economy.total', '7%'],
    ['policy.hospital-stays.count', '九个月'],
    ['policy.medical-reimbursement.total', '九个月'],
    ['industry.linkage-funds.share', '原文未列'],
    ['industry.linkage-funds.share', '不会是8.73亿元'],
    ['policy.paired-households.count', '不据此计算比值'],
  ] as const)('%s has a note that says %s', (id, words) => {
    expect(figure(id).note?.zh).toContain(words);
  });

  it('183,000 paired households take part in no check', () => {
    const found = figure('policy.paired-households.count');
    for (const { id, expression, against } of checks) {
      expect(inputs(expression), id).not.toContain(found.id);
      expect(against, id).not.toBe(found.id);
    }
  });

  const isApart = (ids: readonly IndicatorId[]) =>
    cautions.some(({ about }) => ids.every((id) => (about as readonly string[]).includes(id)));

  it.each([
    ['villages.toilets.built', 'villages.toilet-problems.found'],
    ['relief.insurance-payout.total', 'relief.prevention-fund.total'],
    ['policy.pairing-cadres.count', 'policy.paired-households.count'],
  ] as const)('%s and %s are kept apart, and never divided or added', (...pair) => {
    expect(checks.filter(({ expression }) => pair.every((id) => inputs(expression).includes(id)))).toEqual(
      [],
    );
    expect(isApart(pair)).toBe(true);
  });

  it.each([
    // Money of four periods.
    ['funding.linkage.total', 'funding.assets.value', 'funding.plan-projects.investment'],
    ['relocation.work-supported-people.count', 'relocation.assisted-people.count'],
    ['monitoring.paired-households.count', 'monitoring.paired-cadres.count'],
    ['responsibility.departments.members', 'policy.departments.paired'],
    ['employment.agreements.count', 'employment.work-relief-projects.count'],
    ['responsibility.leaders.count', 'overview.key-villages.count'],
  ] as const)('a caution keeps %s and %s apart', (...ids) => {
    expect(isApart(ids)).toBe(true);
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

describe('pictures of the plan', () => {
  it('of a product are tied by their check: area ÷ width against height', () => {
    const products = suining2021.plan.pictures.filter((picture) => picture.kind === 'product');
    expect(products).toHaveLength(1);
    for (const { check, items } of products) {
      const [width, height, area] = items.map((item) => ('id' in item ? item.id : ''));
      const tie = checks.find(({ id }) => id === check);
      expect(tie?.kind).toBe('equal');
      expect(tie?.expression).toEqual({ op: '÷', terms: [area, width] });
      expect(tie?.against).toBe(height);
    }
  });

  it('on an axis of years give each sum the years that its period says', () => {
    const yearsOf = ({ period }: ReturnType<typeof figure>): readonly number[] => {
      if (period === undefined) return [suining2021.year];
      if (period.zh.includes('“十四五”')) return [2021, 2025];
      return (period.zh.match(/\d{4}/g) ?? []).map(Number);
    };
    const spans = suining2021.plan.pictures.flatMap((picture) =>
      picture.kind === 'timeline' ? picture.items : [],
    );
    expect(spans.length).toBeGreaterThan(0);
    for (const { from, to, also, ...item } of spans)
      for (const id of ['id' in item ? item.id : '', ...(also ?? [])]) {
        const years = yearsOf(figure(id as IndicatorId));
        expect([from, to], id).toEqual([years[0], years[years.length - 1]]);
      }
  });
});
