import { describe, expect, it } from 'vitest';
import { parseEdition } from '../../../src/edition/parse-edition';
import { claimColumns, sheetNames } from '../../../src/edition/workbook/names';
import { builtIn } from '../../../src/editions/built-in';
import { editionFileOf } from '../../../src/exports/published/edition-file';
import { sayWorkbookFault } from '../../../src/format/workbook-fault';
import { filled, formOf, letterOf, type MadeRow } from './form';
import { type MadeSheet, madeWorkbook } from './made-workbook';
import { inShort, readWith } from './read';

const funding = 'funding.linkage.total';
const projects = 'funding.projects.implemented';

/** A row of the linkage funds of a made-up year, with what is typed otherwise. */
const row = (typed: MadeRow = {}): MadeRow =>
  filled(builtIn, funding, { value: '9.02', phrase: '全年累计投入各级衔接资金9.02亿元', ...typed });
/** Made up: 7个 stands in it twice. */
const paragraph =
  '坚持资金跟着项目走，全年累计投入各级衔接资金9.02亿元，用于巩固拓展脱贫攻坚成果同乡村振兴有效衔接。共实施项目52个，其中产业项目31个、基础设施项目21个。甲县实施7个，乙县实施7个。三年共352个。';
const read = (...rows: readonly MadeRow[]) => readWith(madeWorkbook(formOf(builtIn, rows)), builtIn);
const sheets = (sheet: Partial<MadeSheet>, ...rows: readonly MadeRow[]) => {
  const form = formOf(builtIn, rows);
  const figures = form[sheetNames.figures];
  return readWith(
    madeWorkbook({ ...form, [sheetNames.figures]: { rows: [], ...figures, ...sheet } }),
    builtIn,
  );
};
const at = (column: Parameters<typeof letterOf>[0], line = 2) => `${letterOf(column)}${line}`;

describe('a row of next year', () => {
  it('is read with what last year’s edition says besides, and is matched by its key', () => {
    const { edition, matches, faults, from } = read(row());
    expect(faults).toEqual([]);
    expect(from).toBe(builtIn.id);
    expect(edition?.id).toBe(builtIn.id.replace(String(builtIn.year), String(builtIn.year + 1)));
    expect(edition?.year).toBe(builtIn.year + 1);
    const before = builtIn.indicators.find(({ id }) => id === funding);
    expect(edition?.indicators).toEqual([
      {
        id: funding,
        name: before?.name,
        shortName: before?.shortName,
        section: 'funding',
        sectors: ['funds'],
        printed: '9.02',
        unit: '亿元',
        kind: 'total',
        evidence: { part: 0, item: null, paragraph: 0, phrase: '全年累计投入各级衔接资金9.02亿元' },
        weight: 1,
      },
    ]);
    expect(matches).toEqual([
      { with: builtIn.id, here: funding, there: funding, relation: 'same', by: 'key' },
    ]);
    expect(edition?.matches).toEqual(matches);
    expect(edition?.draft).toBeUndefined();
    if (edition === null) throw new Error('no edition');
    const file = JSON.parse(
      JSON.stringify(editionFileOf(edition, { sentences: {}, speech: {}, windows: {} })),
    );
    expect(parseEdition(file)).toMatchObject({ ok: true, edition: { indicators: edition.indicators } });
  });

  it('says nothing of last year’s article', () => {
    const { edition } = read(row());
    expect(edition?.checks).toEqual([]);
    expect(edition?.lists).toEqual([]);
    expect(edition?.claims).toEqual([]);
    expect(JSON.stringify({ ...edition, glossary: [], plan: null, matches: [], sections: [] })).not.toContain(
      String(builtIn.year - 1),
    );
  });

  it('waits while nothing is typed in it, and the edition is a draft', () => {
    const reading = read(row(), filled(builtIn, projects, {}));
    expect(inShort(reading)).toEqual([`notice ${at('value', 3)} not-filled`]);
    expect(reading.edition?.draft).toBe(true);
    expect(reading.matches).toHaveLength(1);
  });

  it.each([
    ['改名', 'renamed', funding],
    ['口径变了', 'redefined', funding],
    ['新增', 'new', null],
  ] as const)('is matched as its relation says: %s', (relation, said, there) => {
    const { matches, edition } = read(row({ relation }));
    expect(matches).toMatchObject([{ there, relation: said, by: 'key' }]);
    expect(edition?.indicators[0]?.id).toBe(there === null ? 'funding.n1.total' : funding);
  });

  it('is dropped where the article no longer has it', () => {
    const { matches, edition } = read(row(), filled(builtIn, projects, { relation: '今年没有' }));
    expect(matches[1]).toEqual({
      with: builtIn.id,
      here: null,
      there: projects,
      relation: 'dropped',
      by: 'key',
    });
    expect(edition?.indicators).toHaveLength(1);
    expect(inShort(read(row({ relation: '今年没有' })))).toEqual([`error ${at('relation')} relation`]);
  });

  it('gets an id from the page where it is new', () => {
    const fresh = { ...row({ code: '' }), relation: '新增', name: '另一项资金' };
    const { edition, faults } = read(
      row(),
      { ...fresh, phrase: '又投入9.02亿元' },
      { ...fresh, phrase: '另投入9.02亿元' },
    );
    expect(faults).toEqual([]);
    expect(edition?.indicators.map(({ id }) => id)).toEqual([
      funding,
      'funding.n1.total',
      'funding.n2.total',
    ]);
  });

  it('may be of a section and a sector that the clerk added', () => {
    const form = formOf(builtIn, [row({ section: '数字乡村', sectors: '资金、网信' })]);
    expect(inShort(readWith(madeWorkbook(form), builtIn))).toEqual([
      `error ${at('section')} section`,
      `error ${at('sectors')} sector`,
    ]);
    const { edition, faults } = readWith(
      madeWorkbook({
        ...form,
        [sheetNames.choices]: {
          rows: [
            ['章节', '条线'],
            ['数字乡村', '网信'],
          ],
        },
      }),
      builtIn,
    );
    expect(faults).toEqual([]);
    expect(edition?.indicators[0]).toMatchObject({ section: 'section-n1', sectors: ['funds', 'sector-n1'] });
  });
});

describe('a value', () => {
  it.each<[string, MadeRow, readonly string[], string | undefined]>([
    [
      'with a zero that a number format ate',
      { value: { number: '17.3' }, phrase: '投入17.30亿元' },
      ['notice value zero-lost'],
      '17.30',
    ],
    ['with signs for thousands', { value: '1,781', phrase: '投入1,781亿元', relation: '改名' }, [], '1781'],
    ['of full width', { value: '１７．３０', phrase: '投入17.30亿元' }, [], '17.30'],
    ['with its unit', { value: '9.02亿元' }, [], '9.02'],
    ['that is only in the phrase', { value: '' }, ['notice value value-from-phrase'], '9.02'],
    [
      'of a percent format',
      { value: { number: '6.5000000000000002E-2', format: '0.0%' }, unit: '%', phrase: '比例为6.5%' },
      [],
      '6.5',
    ],
    [
      'of a percent format with another unit',
      { value: { number: '0.0902', format: '0.00%' } },
      ['error unit unit-mismatch'],
      undefined,
    ],
    ['of a formula', { value: { number: '9.02', formula: 'A1+1' } }, ['notice value formula'], '9.02'],
    ['that is an error', { value: { error: '#REF!' } }, ['error value cell-error'], undefined],
    ['that is inline', { value: { inline: '9.02' } }, [], '9.02'],
    ['that the phrase doesn’t say', { value: '8.37' }, ['error value number-not-in-phrase'], undefined],
    [
      'that is one end of a range',
      { value: '9.02', phrase: '投入9.02至10亿元' },
      ['error value range'],
      undefined,
    ],
    [
      'that is the other end of a range',
      { value: '10', phrase: '投入9.02亿元—10亿元' },
      ['error value range'],
      undefined,
    ],
    ['that is a range', { value: '9.02～10', phrase: '投入9.02～10亿元' }, ['error value range'], undefined],
    [
      'of a phrase that only has a range',
      { value: '', phrase: '投入9.02到10亿元' },
      ['error value range'],
      undefined,
    ],
    [
      'that has more digits in the phrase than any figure, and none in its cell',
      { value: '', phrase: '投入9.0200000000000007亿元' },
      ['error value not-a-number'],
      undefined,
    ],
    [
      'that has more digits in the phrase than any figure',
      { value: '9.02', phrase: '投入9.0200000000000亿元' },
      ['error value not-a-number'],
      undefined,
    ],
    [
      'with a growth of more digits than any',
      { phrase: '投入9.02亿元，同比增长4.8100000000000001%' },
      ['notice growth growth-not-read'],
      '9.02',
    ],
    ['to which it grew', { value: '10', phrase: '由9.02亿元到10亿元' }, [], '10'],
    [
      'that is a share in words',
      { value: '四分之一', phrase: '约四分之一的干部' },
      ['error value in-words'],
      undefined,
    ],
    ['that was worked out', { value: '25', phrase: '约三成的干部' }, ['error value in-words'], undefined],
    ['that is a fraction', { value: '1/4', phrase: '约1/4的干部' }, ['error value in-words'], undefined],
    [
      'that is a part of a fraction',
      { value: '4', phrase: '约1/4的干部' },
      ['error value in-words'],
      undefined,
    ],
    [
      'with a phrase that has no number',
      { phrase: '全年累计投入各级衔接资金' },
      ['error phrase number-not-in-phrase'],
      undefined,
    ],
    ['that is negative', { value: '-9.02' }, ['error value negative'], undefined],
    ['that is no number', { value: '九点零二' }, ['error value not-a-number'], undefined],
    ['of another unit than the phrase', { unit: '万元' }, ['error unit unit-mismatch'], undefined],
    ['without a phrase', { phrase: '' }, ['error phrase missing'], undefined],
    [
      'with a hedge in the phrase only',
      { phrase: '投入各级衔接资金9.02余亿元' },
      ['notice hedge hedge'],
      '9.02',
    ],
    [
      'with another hedge than the phrase',
      { hedge: '以下', phrase: '投入9.02亿元以上' },
      ['error hedge hedge'],
      undefined,
    ],
    [
      'in a phrase that is too long',
      { phrase: `${'各地各部门扎实推进各项工作，'.repeat(4)}全年累计投入各级衔接资金9.02亿元，成效明显` },
      ['notice phrase phrase-cut'],
      '9.02',
    ],
    ['with characters that nobody sees', { value: '9.\u202e02\u200b' }, ['notice value cleaned'], '9.02'],
    ['with markup', { name: '<img src=x onerror=alert(1)>' }, ['notice name name-changed'], '9.02'],
    [
      'in a scale that is not converted',
      { unit: '千元', phrase: '投入9.02千元' },
      ['notice unit unit-scale'],
      '9.02',
    ],
    ['with an unknown choice', { kind: '总数' }, ['error kind choice'], undefined],
    ['with a choice that every object has', { relation: '__proto__' }, ['error relation choice'], undefined],
    ['with a period that every object has', { period: '__proto__' }, [], '9.02'],
  ])('%s', (_, typed, said, printed) => {
    const reading = read(row(typed));
    const places = said.map((one) => {
      const [weight = '', column = '', kind = ''] = one.split(' ');
      return `${weight} ${at(column as 'value')} ${kind}`;
    });
    expect(inShort(reading)).toEqual(places);
    expect(reading.edition?.indicators[0]?.printed).toBe(printed);
  });

  it('of the built-in edition is never taken for an end of a range or for words', () => {
    const rows = builtIn.indicators.map(({ id, printed, evidence }) =>
      filled(builtIn, id, { value: printed, phrase: evidence.phrase, reading: evidence.reading ?? '' }),
    );
    expect(read(...rows).faults.filter(({ kind }) => kind === 'range' || kind === 'in-words')).toEqual([]);
  });

  it.each([
    ['above it', 'pasted first'],
    ['below it', 'pasted last'],
  ])('takes its phrase from a paragraph of its section that was pasted once, %s', (_, order) => {
    const pasted = row({ phrase: paragraph });
    const typed = filled(builtIn, projects, { value: '52' });
    const first = order === 'pasted first';
    const { edition, faults } = read(...(first ? [pasted, typed] : [typed, pasted]));
    const here = first ? 3 : 2;
    expect(faults.map(({ cell, kind, found, detail }) => [cell, kind, found, detail])).toEqual(
      expect.arrayContaining([[at('phrase', here), 'phrase-found', '52个', '共实施项目52个']]),
    );
    expect(edition?.indicators.find(({ id }) => id === projects)).toMatchObject({
      printed: '52',
      evidence: { phrase: '共实施项目52个' },
    });
    expect(edition?.indicators.find(({ id }) => id === funding)?.evidence.phrase).toContain('9.02亿元');
  });

  it('takes its phrase from a paragraph of another section only where no other text prints it', () => {
    const industry = builtIn.sections.find(({ id }) => id === 'industry')?.name.zh ?? '';
    const typed = filled(builtIn, projects, { value: '52', section: industry });
    const once = read(row({ phrase: paragraph }), typed);
    expect(inShort(once)).toContain(`notice ${at('phrase', 3)} phrase-found`);
    const more = { ...row({ phrase: `另一段话也这样说。${paragraph}` }), code: '', relation: '新增' };
    expect(inShort(read(row({ phrase: paragraph }), typed, more))).toContain(
      `error ${at('phrase', 3)} phrase-several`,
    );
    // The same paragraph, pasted for each of its sections, is one text.
    const again = { ...row({ phrase: paragraph }), code: '', relation: '新增' };
    expect(inShort(read(row({ phrase: paragraph }), typed, again))).toContain(
      `notice ${at('phrase', 3)} phrase-found`,
    );
  });

  it.each([
    ['that no text prints', { value: '6' }, 'phrase-not-found', ''],
    ['mistyped', { value: '25' }, 'phrase-not-found', '52个'],
    ['in another unit', { value: '52', unit: '户' }, 'phrase-not-found', '52个'],
    ['long, and in another unit', { value: '352', unit: '名' }, 'phrase-not-found', '352个'],
    [
      'that a text prints twice',
      { value: '7' },
      'phrase-several',
      '“甲县实施7个”、“甲县实施7个，乙县实施7个”',
    ],
  ])('%s is no value of a pasted paragraph, and what is like it is said', (_, typed, kind, detail) => {
    const { faults } = read(row({ phrase: paragraph }), filled(builtIn, projects, typed));
    expect(faults.filter(({ weight }) => weight === 'error')).toMatchObject([
      { cell: at(kind === 'phrase-several' ? 'phrase' : 'value', 3), kind, detail },
    ]);
  });

  it('of which further words stand before the unit is found by its digits', () => {
    const text = `${paragraph}实现88.2万农户全覆盖排查。`;
    const typed = filled(builtIn, projects, { value: '88.2', unit: '万户' });
    const { faults } = read(row({ phrase: text }), typed);
    expect(faults.filter(({ cell }) => cell === at('phrase', 3))).toMatchObject([
      { kind: 'phrase-found', found: '88.2万户', detail: '实现88.2万农户全覆盖排查' },
    ]);
  });

  it('of a pasted paragraph has no period of another sentence', () => {
    const text = `储备2023年项目102个。${paragraph}`;
    expect(inShort(read(row({ phrase: text })))).not.toContain(`notice ${at('period')} period-from-phrase`);
  });

  it('that a long text prints more than once is not taken from either place', () => {
    const reading = read(filled(builtIn, projects, { value: '7', phrase: paragraph }));
    expect(inShort(reading)).toEqual([`error ${at('phrase')} phrase-several`]);
    expect(reading.edition?.indicators).toBeUndefined();
  });

  it('is not all that a paragraph says: numbers that no row says are told', () => {
    const { faults } = read(row({ phrase: paragraph }), filled(builtIn, projects, { value: '52' }));
    expect(faults.filter(({ kind }) => kind === 'numbers-left')).toMatchObject([
      { cell: at('phrase'), found: '5', detail: '31个、21个、7个、7个、352个' },
    ]);
    const whole = formOf(builtIn, [row({ phrase: paragraph }), filled(builtIn, projects, { value: '52' })]);
    const others = [
      ['数字和前后几个字', '原因'],
      ['产业项目31个、基础设施项目21个', '其中'],
      ['甲县实施7个，乙县实施7个', '分县'],
      ['三年共352个', '累计'],
    ];
    const { faults: none } = readWith(
      madeWorkbook({ ...whole, [sheetNames.others]: { rows: others } }),
      builtIn,
    );
    expect(none.map(({ kind }) => kind)).not.toContain('numbers-left');
  });

  it('with a growth on another year than the one before says that it was not read', () => {
    const phrase = '投入资金9.02亿元，比2019年末增长21.3%';
    expect(read(row({ phrase })).faults.map(({ kind, cell, detail }) => [kind, cell, detail])).toEqual([
      ['growth-not-read', at('growth'), '比2019年末增长21.3%'],
    ]);
  });

  it('whose threshold is another is no match until a person says so', () => {
    const stronger = 'overview.stronger-villages.count';
    const name = builtIn.indicators.find(({ id }) => id === stronger)?.name.zh ?? '';
    expect(name).toContain('10万元');
    const typed = { value: '41', phrase: '41个村集体经济达到15万元以上' };
    const { faults, matches } = read(filled(builtIn, stronger, typed));
    expect(faults.map(({ kind }) => kind)).toContain('threshold');
    expect(matches).toEqual([]);
    expect(read(filled(builtIn, stronger, { ...typed, relation: '口径变了' })).matches).toHaveLength(1);
  });

  it('that stands twice in the same phrase is said', () => {
    const twice = read(row(), { ...row(), code: '', relation: '新增' });
    expect(inShort(twice)).toEqual([`notice ${at('phrase', 3)} duplicate`]);
    expect(inShort(read(row(), row()))).toEqual([`error ${at('code', 3)} code-twice`]);
  });
});

describe('a period', () => {
  it.each<[string, MadeRow, { readonly zh: string; readonly en: string } | undefined, readonly string[]]>([
    ['of another year', { phrase: '储备2030年资金9.02亿元' }, { zh: '2030年', en: '2030' }, ['notice']],
    [
      'of several years',
      { phrase: '2016—2020年投入9.02亿元' },
      { zh: '2016—2020年', en: '2016–2020' },
      ['notice'],
    ],
    [
      'since a year',
      { phrase: '2016年以来投入9.02亿元' },
      { zh: '2016年以来', en: 'since 2016' },
      ['notice'],
    ],
    ['that is typed', { phrase: '储备2030年资金9.02亿元', period: '计划' }, { zh: '计划', en: '计划' }, []],
    ['of the edition', { phrase: `${builtIn.year + 1}年投入9.02亿元` }, undefined, []],
    ['with which it is compared', { phrase: '比2016年多的9.02亿元' }, undefined, []],
    ['behind the number', { phrase: '投入9.02亿元，2030年完成' }, undefined, []],
  ])('%s', (_, typed, period, weights) => {
    const { edition, faults } = read(row(typed));
    expect(edition?.indicators[0]?.period).toEqual(period);
    expect(faults.map(({ weight, kind, cell }) => [weight, kind, cell])).toEqual(
      weights.map((weight) => [weight, 'period-from-phrase', at('period')]),
    );
  });

  it('and a scope of last year are only shown', () => {
    const { edition } = read(
      ...builtIn.indicators.map(({ id }) => filled(builtIn, id, { phrase: '9户', value: '9', unit: '户' })),
    );
    expect(edition?.indicators.length).toBeGreaterThan(100);
    expect(
      edition?.indicators.filter(({ period, scope }) => period !== undefined || scope !== undefined),
    ).toEqual([]);
    const scoped = builtIn.indicators.find(({ scope }) => scope !== undefined);
    expect(filled(builtIn, scoped?.id ?? '', {}).lastValue).toContain(`范围：${scoped?.scope?.zh}`);
  });
});

describe('a growth', () => {
  const grown: MadeRow = { phrase: '投入9.02亿元，比上年增长3.3%', growth: '3.3', direction: '增长' };

  it('is read with its phrase', () => {
    const { edition, faults } = read(row(grown));
    expect(faults).toEqual([]);
    expect(edition?.indicators[0]?.change).toEqual({
      printed: '3.3',
      unit: '%',
      direction: 'up',
      polarity: 'up-is-good',
      basis: 'unstated',
      evidence: { phrase: '投入9.02亿元，比上年增长3.3%', part: 0, item: null, paragraph: 0 },
    });
  });

  it.each<[string, MadeRow, string]>([
    ['without a direction', { direction: '' }, 'error direction direction'],
    ['in the other direction', { direction: '下降' }, 'error direction direction-mismatch'],
    ['that the phrase doesn’t say', { growth: '4' }, 'error growth number-not-in-phrase'],
    ['of 倍', { growthUnit: '倍' }, 'error growthUnit growth-unit'],
    ['that is a yearly average', { phrase: '投入9.02亿元，年均增长3.3%' }, 'error against against'],
    ['since a five-year plan', { phrase: '投入9.02亿元，比“十三五”末增长3.3%' }, 'error against against'],
    ['since another year', { phrase: '投入9.02亿元，较2015年增长3.3%' }, 'error against against'],
  ])('%s', (_, typed, said) => {
    const [weight = '', column = '', kind = ''] = said.split(' ');
    expect(inShort(read(row({ ...grown, ...typed })))).toEqual([
      `${weight} ${at(column as 'growth')} ${kind}`,
    ]);
  });

  it('against another base says so', () => {
    const { edition } = read(row({ ...grown, phrase: '投入9.02亿元，年均增长3.3%', against: '年均' }));
    expect(edition?.indicators[0]?.change?.against).toEqual({ zh: '年均', en: 'yearly average' });
  });

  it.each([
    ['2015年末', '比2015年末增长3.3%', { zh: '比2015年末', en: 'on the end of 2015' }],
    ['较2015年', '较2015年增长3.3%', { zh: '比2015年', en: 'on 2015' }],
    [
      '比“十三五”末',
      '比“十三五”末增长3.3%',
      { zh: '比“十三五”末', en: 'on the end of the 13th five-year plan' },
    ],
    ['较上年末', '较上年末增长3.3%', { zh: '比上年末', en: 'on the end of the year before' }],
    ['累计', '累计增长3.3%', { zh: '累计', en: 'cumulative' }],
    ['比编造之时', '比编造之时增长3.3%', { zh: '比编造之时', en: '比编造之时' }],
    ['比上年', '比上年增长3.3%', undefined],
    ['较去年同期', '较去年同期增长3.3%', undefined],
    ['同比', '同比增长3.3%', undefined],
  ])(
    'against %s is said as the dashboard says it, in English where a rule knows it',
    (against, said, label) => {
      const { edition, faults } = read(row({ ...grown, phrase: `投入9.02亿元，${said}`, against }));
      expect(faults).toEqual([]);
      expect(edition?.indicators[0]?.change?.against).toEqual(label);
    },
  );

  const year = builtIn.year;
  it.each<[string, MadeRow, string | undefined]>([
    [`较${year}年增长4.81%`, {}, 'up 4.81% 增长4.81%'],
    ['比上年下降10.9%', {}, 'down 10.9% 下降10.9%'],
    ['比去年同期增长了7%', {}, 'up 7% 增长了7%'],
    ['同比提高2.3个百分点', {}, 'up 2.3个百分点 提高2.3个百分点'],
    ['比去年减少3％', { value: '' }, 'down 3% 减少3%'],
    [`较${year - 1}年增长4.81%`, {}, undefined],
    [`较${year}年末增长4.81%`, {}, undefined],
    ['比“十三五”末增长4.81%', {}, undefined],
    ['同比增长4.81%，比上年增长5%', {}, undefined],
    ['其中省级资金同比增长4.81%', {}, undefined],
    ['同比增长3%—5%', {}, undefined],
    ['同比增长5%以上', {}, undefined],
    ['同比增长5%、6%', {}, undefined],
    ['建成5个，同比增长5%', {}, undefined],
    ['同比增长4.81%', { against: '年均' }, undefined],
  ])('that only the phrase states is taken where it is plain: %s', (said, typed, growth) => {
    const phrase = `投入9.02亿元，${said}`;
    const { edition, faults } = read(row({ phrase, ...typed }));
    const { change } = edition?.indicators[0] ?? {};
    const notice = faults.find(({ kind }) => kind === 'growth-from-phrase');
    expect(faults.filter(({ weight }) => weight === 'error')).toEqual([]);
    expect(change && `${change.direction} ${change.printed}${change.unit} ${notice?.detail}`).toBe(growth);
    expect(notice?.cell).toBe(growth === undefined ? undefined : at('growth'));
    if (change !== undefined) expect(change.evidence?.phrase).toBe(phrase);
  });

  it('that is the value itself is not taken again', () => {
    const { edition } = read(row({ value: '7', unit: '%', phrase: '衔接资金同比增长7%' }));
    expect(edition?.indicators[0]).toMatchObject({ printed: '7' });
    expect(edition?.indicators[0]?.change).toBeUndefined();
  });

  it('behind a long phrase has a piece of its own', () => {
    const long = '各地各部门扎实推进各项工作，'.repeat(3);
    const { edition } = read(row({ phrase: `${long}投入9.02亿元，同比增长7%` }));
    expect(edition?.indicators[0]?.change?.evidence?.phrase).toContain('同比增长7%');
  });

  it('may be all that is stated', () => {
    const { edition, faults } = read(
      row({ ...grown, value: '', unit: '', phrase: '衔接资金下降3.3%', direction: '下降' }),
    );
    expect(faults).toEqual([]);
    expect(edition?.indicators[0]).toMatchObject({ kind: 'growth', printed: '3.3', unit: '%' });
  });
});

describe('a sheet', () => {
  it('may have its columns in any order, with spaces, signs, remarks and another column', () => {
    const form = formOf(builtIn, [row()]);
    const [head = [], ...rows] = form[sheetNames.figures]?.rows ?? [];
    const order = head.map((_, i) => head.length - 1 - i);
    const turned = [head, ...rows].map((line) => order.map((i) => line[i] ?? null));
    const titles = (turned[0] ?? []).map((title) =>
      title === '数值' ? '数 值\n（照原文写）＊' : title === '单位' ? '单　位*' : title,
    );
    const reading = readWith(
      madeWorkbook({
        ...form,
        [sheetNames.figures]: {
          rows: [['某单位填报'], [], [...titles, '联系电话'], ...turned.slice(1)],
        },
      }),
      builtIn,
    );
    expect(reading.faults).toMatchObject([{ kind: 'header-unknown', found: '联系电话', weight: 'notice' }]);
    expect(reading.edition?.indicators[0]?.printed).toBe('9.02');
  });

  it('names a column that is missing with the one that is like it, and one that stands twice', () => {
    const form = formOf(builtIn, [row()]);
    const rows = form[sheetNames.figures]?.rows ?? [];
    const renamed = [
      (rows[0] ?? []).map((title) => (title === '原文短语' ? '原文依据' : title === '备注' ? '单位' : title)),
      ...rows.slice(1),
    ];
    const { faults } = readWith(madeWorkbook({ ...form, [sheetNames.figures]: { rows: renamed } }), builtIn);
    expect(faults).toContainEqual(
      expect.objectContaining({
        kind: 'header-missing',
        found: '原文短语',
        detail: '原文依据',
        cell: at('phrase', 1),
      }),
    );
    expect(faults).toContainEqual(
      expect.objectContaining({
        kind: 'header-twice',
        found: '单位',
        cell: at('note', 1),
        detail: at('unit', 1),
      }),
    );
  });

  it('has its merged cells filled down, and its hidden rows read', () => {
    const second = filled(builtIn, projects, { value: '820', phrase: '实施项目820个', sectors: '' });
    const reading = sheets({ merges: [`${at('sectors', 2)}:${at('sectors', 3)}`], hidden: [2] }, row(), {
      ...second,
      section: '资金项目',
    });
    expect(inShort(reading)).toEqual([`notice ${at('sectors')} merged`, 'notice A3 hidden']);
    expect(reading.edition?.indicators[1]?.sectors).toEqual(['funds']);
  });

  it('has its faults told row by row, with the name of the figure', () => {
    const second = filled(builtIn, projects, { value: '99', phrase: '实施项目820个', kind: '总数' });
    const reading = sheets({ hidden: [2] }, row({ value: '8.37' }), second);
    expect(inShort(reading)).toEqual([
      `error ${at('value')} number-not-in-phrase`,
      'notice A3 hidden',
      `error ${at('value', 3)} number-not-in-phrase`,
      `error ${at('kind', 3)} choice`,
    ]);
    const [first, hidden] = reading.faults.map((fault) => sayWorkbookFault(fault, 'zh').what);
    const named = builtIn.indicators.find(({ id }) => id === funding)?.name.zh;
    expect(first).toMatch(new RegExp(`^${named}：写的是8\\.37`));
    expect(hidden).toContain('第3行是隐藏的');
    // A row whose code stands twice has a name, too.
    const twice = read(row(), row()).faults.map((fault) => sayWorkbookFault(fault, 'zh').what);
    expect(twice).toEqual([expect.stringMatching(new RegExp(`^${named}：编码`))]);
  });

  it('may have empty rows', () => {
    const { edition } = read(
      row(),
      {},
      {},
      filled(builtIn, projects, { value: '820', phrase: '实施项目820个' }),
    );
    expect(edition?.indicators).toHaveLength(2);
  });

  it('must be there, and the edition that it was made from, too', () => {
    const { [sheetNames.figures]: figures, ...rest } = formOf(builtIn, [row()]);
    expect(
      readWith(madeWorkbook({ ...rest, 指标表: figures ?? { rows: [] } }), builtIn).faults,
    ).toMatchObject([{ kind: 'sheet-missing', found: '指标' }]);
    expect(
      readWith(madeWorkbook(formOf(builtIn, [row()], { from: 'elsewhere-2021' })), builtIn).faults,
    ).toMatchObject([{ kind: 'from-unknown', found: 'elsewhere-2021' }]);
  });

  it('still has last year’s year', () => {
    const year = String(builtIn.year);
    const { faults } = readWith(
      madeWorkbook(formOf(builtIn, [row()], { year, previousYear: String(builtIn.year - 1) })),
      builtIn,
    );
    expect(faults).toMatchObject([{ kind: 'year-same', found: year }]);
  });

  it('of another place makes an edition of that place', () => {
    const { edition } = readWith(madeWorkbook(formOf(builtIn, [row()], { place: '编造县' })), builtIn);
    expect(edition?.place.zh).toBe('编造县');
    expect(edition?.id).toMatch(/^place-[a-z0-9]+-\d{4}$/);
  });
});

describe('what may be forgotten or another', () => {
  const said = (kind: string, ...rows: readonly MadeRow[]) =>
    read(...rows)
      .faults.filter((fault) => fault.kind === kind)
      .map(({ cell, weight, found, detail }) => [weight, cell, found, detail]);

  it.each<[string, MadeRow, boolean]>([
    ['87.3', {}, true],
    ['2.9', {}, true],
    ['26', {}, false],
    ['3', {}, false],
    ['87.3', { relation: '口径变了' }, false],
    ['87.3', { unit: '万元', phrase: '投入87.3万元' }, false],
  ])('a value of another size: %s %j', (value, typed, isSaid) => {
    const last = builtIn.indicators.find(({ id }) => id === funding)?.printed ?? '';
    const times = String(Number((Number(value) / Number(last)).toPrecision(2)));
    expect(said('size', row({ value, phrase: `投入${value}亿元`, ...typed }))).toEqual(
      isSaid ? [['notice', at('value'), last, times]] : [],
    );
  });

  it.each([
    ['10万元以上的资金', '15万元以上的资金9.02亿元', ['10万元以上', '15万元以上']],
    ['10万元以上的资金', '10万元以上的资金9.02亿元', null],
    ['资金', '15万元以上的资金9.02亿元', null],
    ['10万元以上的资金', '资金9.02亿元以上', null],
  ])('a threshold of the name %s in “%s”', (name, phrase, both) => {
    expect(said('threshold', row({ name, phrase }))).toEqual(
      both === null ? [] : [['notice', at('relation'), ...both]],
    );
  });

  it('statements of last year that stand there empty', () => {
    const [head = []] = formOf(builtIn, [])[sheetNames.claims]?.rows ?? [];
    const claim = builtIn.claims[0];
    const line = (typed: Readonly<Record<string, string>>) =>
      head.map(
        (title) => typed[String(title)] ?? (title === claimColumns.code.zh ? (claim?.id ?? '') : null),
      );
    const kinds = (...lines: readonly ReturnType<typeof line>[]) =>
      readWith(
        madeWorkbook({ ...formOf(builtIn, [row()]), [sheetNames.claims]: { rows: [head, ...lines] } }),
        builtIn,
      )
        .faults.filter(({ kind }) => kind === 'no-claims')
        .map(({ sheet, cell, found }) => [sheet, cell, found]);
    expect(kinds(line({}))).toEqual([[sheetNames.claims, '', String(builtIn.claims.length)]]);
    expect(kinds(line({ [claimColumns.text.zh]: '编造', [claimColumns.phrase.zh]: '编造' }))).toEqual([]);
    expect(kinds()).toEqual([]);
  });

  it('years are none of the numbers to choose from', () => {
    const { faults } = read(row({ value: '5', phrase: `投入9.02亿元，较${builtIn.year}年增长4.81%` }));
    expect(faults.map(({ kind, detail }) => [kind, detail])).toEqual([['number-not-in-phrase', '9.02']]);
    const empty = read(row({ value: '', phrase: `9.02或4.81，较${builtIn.year}年多` }));
    expect(empty.faults).toMatchObject([{ kind: 'missing', found: '9.02、4.81' }]);
  });
});
