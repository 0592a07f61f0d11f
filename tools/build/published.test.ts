import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { baselineOf } from '../../src/derive/baseline';
import { evaluateChecks } from '../../src/derive/check';
import type { Edition } from '../../src/edition/types';
import { builtInTexts } from '../../src/editions/built-in-texts';
import { publishedSchema } from '../../src/editions/published-schema';
import { editionFileOf } from '../../src/exports/published/edition-file';
import { toCsv } from '../../src/exports/published/published-csv';
import { tableWords } from '../../src/exports/published/published-csv-words';
import type { Language } from '../../src/format/number-style';
import { suining2021 } from '../../src/indicators/suining-2021/edition';
import { windows } from '../../src/indicators/suining-2021/facts/windows';
import { jsonSchema, publishData } from './publish-plugin';
import { spoilt } from './spoilt';

const texts = builtInTexts;
const published = editionFileOf(suining2021, texts);
/** As another program reads it: through JSON, so that `undefined` and the like come to light. */
const read = (): Record<string, unknown> => JSON.parse(JSON.stringify(published));

const validate = new Ajv2020({ allErrors: true }).compile(jsonSchema());

const indicator = (id: string) => {
  const found = published.indicators.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no figure ${id}`);
  return found;
};

describe('the published data', () => {
  it('fit their JSON Schema and the schema that it was made from', () => {
    expect(validate(read()), JSON.stringify(validate.errors)).toBe(true);
    expect(publishedSchema.safeParse(read()).success).toBe(true);
  });

  it('come through JSON without losing anything', () => {
    expect(read()).toEqual(published);
  });

  it('assert no licence for the words of the yearbook', () => {
    const { rights } = published.edition;
    expect(rights.zh).toBe('数据摘自《遂宁年鉴（2022）》，引用请注明出处；版权属原出版者');
    expect(rights.en).toContain('Suining Yearbook 2022');
    expect(rights.en).toContain('Copyright remains with its publisher');
  });

  it('leave nothing of the edition out', () => {
    /** Every text, id and phrase that stands anywhere in a value. */
    const stringsIn = (value: unknown): readonly string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(stringsIn)
          : [];
    const there = new Set(stringsIn(read()));
    // Formulas are published in one line, a direction as a sign.
    const { checks, plan, prose, parts, ...rest } = suining2021;
    const wanted = [
      ...stringsIn(rest),
      ...checks.flatMap(({ expression, ...check }) => stringsIn(check)),
      ...stringsIn(windows),
    ].filter((text) => text !== 'up');
    expect(wanted.length).toBeGreaterThan(3000);
    expect(wanted.filter((text) => !there.has(text))).toEqual([]);
  });

  it('hold everything of the edition, in its order', () => {
    const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
    for (const part of ['indicators', 'claims', 'lists', 'checks', 'sections', 'sectors'] as const)
      expect(idsOf(published[part]), part).toEqual(idsOf(suining2021[part]));
    for (const part of ['cautions', 'glossary', 'openQuestions'] as const)
      expect(idsOf(published[part]), part).toEqual(idsOf(suining2021[part]));
    expect(published.noIndicators).toEqual(suining2021.noIndicators);
    expect(published.sameSentence).toEqual(suining2021.sentences);
  });

  it.each([
    ['funding.linkage.total', '8.73', '亿元', 873_000_000, '元'],
    ['industry.micro-credit.total', '1781.30', '万元', 17_813_000, '元'],
    ['employment.transfers.count', '7.5', '万人次', 75_000, '人次'],
    ['industry.linkage-funds.share', '54.4', '%', 54.4, '%'],
  ])('%s: %s%s is exactly %d%s', (id, printed, unit, value, baseUnit) => {
    expect(indicator(id)).toMatchObject({ printed, unit, value, baseUnit });
  });

  it('money has no dust: every amount in 元 is a whole number', () => {
    const money = published.indicators.filter(({ baseUnit }) => baseUnit === '元');
    expect(money.length).toBeGreaterThan(20);
    for (const { id, value } of money) expect(Number.isInteger(value), id).toBe(true);
  });

  it('say null for what is absent, and stated for what is not restored', () => {
    const plain = indicator('villages.power-grid.towns');
    expect(plain).toMatchObject({
      qualifier: null,
      period: { kind: 'under-review', text: null, words: null, evidence: null },
      scope: null,
      scopeEvidence: null,
      standard: false,
      shortName: null,
      change: null,
      note: null,
      alsoAt: [],
      status: 'stated',
    });
    expect(plain.evidence.reading).toBeNull();
    const restored = published.indicators.filter(({ status }) => status === 'reconstructed');
    expect(restored).toHaveLength(6);
    for (const { id, note } of restored) expect(note, id).not.toBeNull();
    expect(indicator('policy.key-village-funds.total').qualifier).toBe('at-least');
    expect(indicator('overview.key-villages.count').alsoAt).toHaveLength(2);
    expect(indicator('monitoring.new-people.count').evidence.reading).toContain('137户416名');
  });

  it('give each stated growth with the year before that it implies', () => {
    const growing = published.indicators.flatMap(({ id, change }) =>
      change === null ? [] : [{ id, ...change }],
    );
    expect(
      growing.map(({ id, value, baseline }) => [id, value, baseline?.value, baseline?.low, baseline?.high]),
    ).toEqual([
      ['overview.income.average', 19.2, 9_190, 9_186, 9_195],
      ['overview.village-economy.average', 7, 57_000, 56_500, 57_200],
      ['employment.transfers.count', 5.33, 71_000, 70_700, 71_700],
      ['funding.linkage.total', 13.38, 770_000_000, 769_500_000, 770_500_000],
    ]);
    for (const { basis, baseline } of growing)
      expect([basis, baseline?.status]).toEqual(['unstated', 'implied']);
  });

  it('give a fall with its sign, and a growth at constant prices without a year before', () => {
    const other: Edition = {
      ...suining2021,
      indicators: suining2021.indicators.map((i) =>
        i.change === undefined
          ? i
          : { ...i, change: { ...i.change, direction: 'down', basis: 'constant-price' } },
      ),
    };
    const again = editionFileOf(other, texts);
    const funds = again.indicators.find(({ id }) => id === 'funding.linkage.total');
    expect(funds?.change).toMatchObject({ value: -13.38, printed: '13.38', baseline: null });
    expect(validate(JSON.parse(JSON.stringify(again)))).toBe(true);
  });

  it('give each check with its formula over ids, its bounds and its verdict', () => {
    const verdicts = evaluateChecks(suining2021).map(({ holds }) => holds);
    expect(published.checks.map(({ holds }) => holds)).toEqual(verdicts);
    for (const { id, kind, formula, inputs, printed } of published.checks) {
      for (const input of inputs) expect(formula).toContain(input);
      expect(printed === null, id).toBe(kind === 'derived');
    }
    expect(published.checks.find(({ id }) => id === 'village-economy-average')).toMatchObject({
      formula: 'overview.village-economy.total ÷ overview.poor-villages.count',
      printed: '6.08万元',
      unit: '万元',
      baseUnit: '元',
      against: 'overview.village-economy.average',
      holds: true,
    });
  });

  it('say that an assumption of ours is refuted and not the article', () => {
    expect(published.checks.find(({ id }) => id === 'industry-share-of-all-funds')).toMatchObject({
      kind: 'equal',
      holds: false,
      hypothesis: true,
    });
    expect(published.checks.filter(({ circular }) => circular).map(({ id }) => id)).toEqual([
      'monitored-households-match',
    ]);
  });

  it('round bounds outwards and show no digit that the printed ones do not support', () => {
    const results = evaluateChecks(suining2021);
    const worked = [
      ...published.checks.map((check, at) => ({ ...check, value: check.computed, exact: results[at] })),
      ...published.indicators.flatMap(({ id, change }) => {
        const source = suining2021.indicators.find((i) => i.id === id);
        const exact = source === undefined ? null : baselineOf(source);
        return change?.baseline == null || exact === null ? [] : [{ ...change.baseline, id, exact }];
      }),
    ];
    expect(worked).toHaveLength(published.checks.length + 4);
    for (const { id, value, low, high, exact } of worked) {
      if (exact === undefined) throw new Error(`${id} was not worked out`);
      expect(low, id).toBeLessThanOrEqual(exact.low);
      expect(high, id).toBeGreaterThanOrEqual(exact.high);
      expect(low, id).toBeLessThanOrEqual(value);
      expect(high, id).toBeGreaterThanOrEqual(value);
      // Rounding outwards adds little: at most a fifth of the width on either side.
      const width = exact.high - exact.low;
      if (width > 0) {
        expect(exact.low - low, id).toBeLessThanOrEqual(width / 5 + 1e-9 * value);
        expect(high - exact.high, id).toBeLessThanOrEqual(width / 5 + 1e-9 * value);
      }
      // No step of the last digit is finer than a hundredth of the width; without one, three digits are kept.
      const step = width > 0 ? 10 ** (Math.ceil(Math.log10(width) - 1e-9) - 2) : 0;
      for (const number of [value, low, high]) {
        if (step > 0) expect(number / step, `${id}: ${number}`).toBeCloseTo(Math.round(number / step), 4);
        else if (!Number.isInteger(number)) expect(String(number).length, id).toBeLessThanOrEqual(4);
      }
    }
  });

  it('say the three kinds of period, each with what it rests on', () => {
    expect(indicator('funding.linkage.total').period).toMatchObject({
      kind: 'year',
      words: '全年',
      text: null,
    });
    expect(indicator('policy.measures.count').period).toMatchObject({ kind: 'under-review', words: null });
    const months = indicator('policy.medical-reimbursement.total').period;
    expect(months).toMatchObject({ kind: 'other', text: { zh: '2021年1—9月' } });
    expect(months.evidence).toMatchObject({ phrase: '202119月,为6.96万人次' });
    expect(months.evidence?.reading).toContain('2021年1—9月');
    for (const { id, period } of published.indicators) {
      expect(period.text === null, id).toBe(period.kind !== 'other');
      expect(period.words === null, id).toBe(period.kind !== 'year');
    }
  });

  it('give every figure a sentence in each language, with no slot left', () => {
    for (const { id, sentence, printed } of published.indicators) {
      const { zh = '', en = '' } = sentence ?? {};
      expect(zh, id).toMatch(/。$/);
      expect(en, id).toMatch(/\.$/);
      expect(zh, id).toContain(printed);
      expect(zh + en, id).not.toMatch(/[{}]|undefined/);
    }
    expect(indicator('funding.linkage.total').sentence).toEqual({
      zh: '2021年全年，遂宁市累计投入各级衔接资金8.73亿元，较2020年增长13.38%。',
      en: 'Over the whole of 2021, CNY 873 million of linkage funds of all levels of government was put in by Suining, up 13.38% on 2020.',
    });
  });
});

describe('the JSON Schema', () => {
  it.each<[string, string, unknown]>([
    ['a missing part', 'checks', undefined],
    ['a part too many', 'extra', 1],
    ['a figure without a value', 'indicators.0.value', undefined],
    ['a value as text', 'indicators.0.value', '10955'],
    ['a key too many in a figure', 'indicators.0.colour', 1],
    ['an id with a blank', 'indicators.0.id', 'overview income'],
    ['an id with capitals', 'indicators.0.id', 'Overview.income.average'],
    ['no section', 'indicators.0.section', ''],
    ['a part before the first', 'indicators.0.evidence.part', -1],
    ['sectors that are no list', 'indicators.0.sectors', 'farming'],
    ['a growth without its direction', 'indicators.0.change.direction', undefined],
    ['a plan without slides', 'plan.slides', undefined],
    ['a match by nobody', 'matches', [{ with: 'a', here: 'b', there: 'c', relation: 'same' }]],
    ['printed digits with a comma', 'indicators.0.printed', '10,955'],
    ['an unknown status', 'indicators.0.status', 'guessed'],
    ['a derived figure among the printed ones', 'indicators.0.status', 'derived'],
    ['an unknown hedge', 'indicators.0.qualifier', 'maybe'],
    ['a name in one language', 'indicators.0.name.en', undefined],
    ['an empty name', 'indicators.0.name.zh', ''],
    ['a phrase beyond forty characters', 'indicators.0.evidence.phrase', '长'.repeat(41)],
    ['a growth on an unknown basis', 'indicators.0.change.basis', 'felt'],
    ['a year as text', 'edition.year', '2021'],
    ['a list of figures that is none', 'indicators', {}],
    ['a check without inputs', 'checks.0.inputs', []],
  ])('refuses %s', (_, path, value) => {
    const data = spoilt(published, path, value);
    expect(validate(data)).toBe(false);
    expect(publishedSchema.safeParse(data).success).toBe(false);
  });

  it('describes every property, and every value of an enumeration', () => {
    const undescribed: string[] = [];
    let properties = 0;
    const walk = (schema: unknown, way: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      const { properties: own } = schema as Record<string, unknown>;
      for (const [key, property] of Object.entries(own ?? {})) {
        properties += 1;
        const said = (property as Record<string, unknown>).description;
        if (typeof said !== 'string' || said.length < 5) undescribed.push(`${way}.${key}`);
        if (!explains(property, said)) undescribed.push(`${way}.${key} (its values)`);
      }
      for (const [key, inner] of Object.entries(schema)) walk(inner, `${way}/${key}`);
    };
    walk(jsonSchema(), '');
    expect(undescribed).toEqual([]);
    // What stands in many places is described once, in $defs.
    expect(properties).toBeGreaterThan(100);
  });

  it('has an id without a host, a title and a description, and says its draft and what its numbers mean', () => {
    expect(jsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'indicators.schema.json',
      title: expect.stringContaining('rural revitalisation'),
      description: expect.stringContaining('yearly review'),
    });
    expect(JSON.stringify(jsonSchema())).toContain('in the base unit; a rate in percent');
  });
});

/** Whether a description names each value of its enumeration, or there is none; sections are named in sum. */
function explains(property: unknown, said: unknown): boolean {
  const { enum: own, anyOf } = property as { readonly enum?: unknown; readonly anyOf?: unknown };
  const values = [own, ...(Array.isArray(anyOf) ? anyOf.map(({ enum: inner }) => inner) : [])].find(
    Array.isArray,
  );
  if (values === undefined) return true;
  return values.every((value) => String(said).includes(String(value))) || values.includes('villages');
}

/** Reads RFC 4180: quoted cells may hold commas, quotes and line ends. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",]*?))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe.each<[Language]>([['zh'], ['en']])('the table for spreadsheets (%s)', (language) => {
  const csv = toCsv(published, language);
  const words = tableWords[language];
  const [header = [], ...rows] = parseCsv(csv.slice(1));
  const rowOf = (id: string) => rows.find(([first]) => first === id) ?? [];
  const cell = (row: readonly string[], column: keyof typeof words.heads) =>
    row[header.indexOf(words.heads[column])];
  /** The row of a table that holds this figure alone. */
  const rowWith = (figure: (typeof published.indicators)[number]) =>
    parseCsv(toCsv({ ...published, indicators: [figure] }, language).slice(1))[1] ?? [];

  it('begins with a byte order mark and ends every line with CRLF', () => {
    expect(csv.startsWith(`\uFEFF${words.heads.id},`)).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(csv.indexOf('\uFEFF', 1)).toBe(-1);
  });

  it('reads back to a row for each figure, as wide as its heading', () => {
    expect(rows).toHaveLength(published.indicators.length);
    expect(new Set(header).size).toBe(header.length);
    for (const row of rows) expect(row).toHaveLength(header.length);
  });

  it('quotes cells with commas and nothing that needs no quotes', () => {
    expect(csv).not.toContain('"10955"');
    const withComma = published.indicators.filter(({ evidence }) => evidence.phrase.includes(','));
    expect(withComma.length).toBeGreaterThan(0);
    for (const { evidence } of withComma) expect(csv).toContain(`"${evidence.phrase}"`);
  });

  it('every row says what its figure says', () => {
    for (const [at, { id, change, evidence, ...figure }] of published.indicators.entries()) {
      const row = rows[at] ?? [];
      const said = {
        id,
        name: figure.name[language],
        printed: figure.printed,
        value: figure.value,
        growth: change?.value,
        growthPhrase: change?.evidence.phrase,
        previous: change?.baseline?.value,
        low: change?.baseline?.low,
        high: change?.baseline?.high,
        part: evidence.part,
        item: evidence.item,
        phrase: evidence.phrase,
        reading: evidence.reading,
        note: figure.note?.[language],
      };
      for (const [column, value] of Object.entries(said))
        expect(cell(row, column as keyof typeof said), `${id}: ${column}`).toBe(String(value ?? ''));
      expect(cell(row, 'unit')?.startsWith(figure.unit)).toBe(true);
      // Said in words for every figure, never left to be known.
      for (const column of [
        'section',
        'sectors',
        'baseUnit',
        'kind',
        'status',
        'period',
        'periodKind',
      ] as const)
        expect(cell(row, column), `${id}: ${column}`).not.toBe('');
      for (const column of ['scope', 'place', 'source'] as const)
        expect(cell(row, column), `${id}: ${column}`).not.toBe('');
    }
  });

  it('is written in one language, but for the words of the article', () => {
    const quoted = new Set(
      (['phrase', 'reading', 'growthPhrase', 'unit'] as const).map((c) => words.heads[c]),
    );
    const others = [
      ...header,
      ...rows.flatMap((row) => row.filter((_, at) => !quoted.has(header[at] ?? ''))),
    ].map((text) => text.replace(/“[^”]*”|（[一二三四五六七八九十]）/g, ''));
    const foreign =
      language === 'en'
        ? others.filter((text) => /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(text))
        : others.filter((text) => /[a-z]{2}/i.test(text) && !/^[a-z]+\.[a-z0-9-]+\.[a-z0-9-]+$/.test(text));
    expect(foreign).toEqual([]);
  });

  it('has no cell that a spreadsheet would run', () => {
    for (const row of [header, ...rows]) for (const text of row) expect(text).not.toMatch(/^[=+\-@\t\r]/);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('disarms a text that begins like %j', (text) => {
    const [figure] = published.indicators;
    if (figure === undefined) throw new Error('no figure');
    const note = 'quote " and, comma';
    const row = rowWith({ ...figure, name: { zh: text, en: text }, note: { zh: note, en: note } });
    expect(cell(row, 'name')).toBe(`'${text}`);
    expect(cell(row, 'note')).toBe(note);
  });

  it('leaves a fall a number', () => {
    const figure = indicator('funding.linkage.total');
    if (figure.change === null) throw new Error('no growth');
    expect(rowWith({ ...figure, change: { ...figure.change, value: -13.38 } })).toContain('-13.38');
  });

  it.each([
    ['funding.linkage.total', 'period', '2021年（原文写“全年”）', '2021 (the article says “全年”)'],
    ['villages.water-works.count', 'scope', '全市', 'the whole city'],
    [
      'policy.measures.count',
      'period',
      '2021年（综述年度，原文未写）',
      '2021 (the year under review, not said)',
    ],
    ['policy.hospital-stays.count', 'period', '2021年1—9月', 'Jan–Sep 2021'],
    ['policy.hospital-stays.count', 'status', '时期复原（原文缺字）', 'period restored (characters lost)'],
    ['monitoring.new-people.count', 'status', '数值复原（原文缺字）', 'number restored (characters lost)'],
    ['policy.key-village-funds.total', 'hedge', '余（不少于）', 'at least'],
    ['funding.linkage.total', 'unit', '亿元', '亿元 (100 million CNY)'],
    ['funding.linkage.total', 'baseUnit', '元', 'CNY'],
    ['funding.linkage.total', 'growthBasis', '原文未说明', 'not stated'],
    ['funding.linkage.total', 'place', '三、工作落实（六）第1段', 'part three: Work, item 6, paragraph 1'],
    ['policy.measures.count', 'unit', '条', '条'],
    ['policy.measures.count', 'baseUnit', '条', 'number'],
    ['funding.assets.count', 'unit', '万个', '万个 (10,000)'],
  ] as const)('%s: %s is %s, %s', (id, column, chinese, english) => {
    expect(cell(rowOf(id), column)).toBe(language === 'zh' ? chinese : english);
  });
});

describe('the build', () => {
  it('writes the data, the tables and the schema beside the dashboard', () => {
    const files = new Map<string, string>();
    const { generateBundle } = publishData();
    if (typeof generateBundle !== 'function') throw new Error('nothing is written');
    const emitFile = ({ fileName, source }: { readonly fileName: string; readonly source: string }) =>
      files.set(fileName, source);
    Reflect.apply(generateBundle, { emitFile }, []);
    expect([...files.keys()]).toEqual([
      'data/suining-2021.json',
      'data/suining-2021.zh.csv',
      'data/suining-2021.csv',
      'data/suining-2021.en.csv',
      'data/indicators.schema.json',
    ]);
    expect(JSON.parse(files.get('data/suining-2021.json') ?? '')).toEqual(published);
    expect(files.get('data/suining-2021.zh.csv')).toBe(toCsv(published, 'zh'));
    expect(files.get('data/suining-2021.en.csv')).toBe(toCsv(published, 'en'));
    // The first name stays for those who know it.
    expect(files.get('data/suining-2021.csv')).toBe(toCsv(published, 'zh'));
    expect(JSON.parse(files.get('data/indicators.schema.json') ?? '')).toEqual(jsonSchema());
  });
});
