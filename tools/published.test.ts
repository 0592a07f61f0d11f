import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { baselineOf } from '../src/derive/baseline';
import { evaluateChecks } from '../src/derive/check';
import { publishedSchema } from '../src/editions/published-schema';
import type { Edition } from '../src/indicators/edition-types';
import { suining2021 } from '../src/indicators/suining-2021/edition';
import { jsonSchema, publishData } from './publish-plugin';
import { toCsv, toPublished } from './published';

const published = toPublished(suining2021);
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

  it('have exactly these parts', () => {
    expect(Object.keys(published)).toEqual([
      'edition',
      'sections',
      'sectors',
      'indicators',
      'claims',
      'lists',
      'checks',
    ]);
    expect(Object.keys(published.edition)).toEqual(['id', 'place', 'year', 'previousYear', 'source']);
  });

  it('every figure has exactly these keys', () => {
    for (const figure of published.indicators)
      expect(Object.keys(figure), figure.id).toEqual([
        'id',
        'name',
        'section',
        'sectors',
        'printed',
        'unit',
        'qualifier',
        'value',
        'baseUnit',
        'kind',
        'status',
        'period',
        'scope',
        'evidence',
        'alsoAt',
        'change',
        'note',
      ]);
  });

  it('hold everything of the edition, in its order', () => {
    const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
    expect(published.indicators).toHaveLength(121);
    expect(ids(published.indicators)).toEqual(ids(suining2021.indicators));
    expect(ids(published.claims)).toEqual(ids(suining2021.claims));
    expect(ids(published.lists)).toEqual(ids(suining2021.lists));
    expect(ids(published.checks)).toEqual(ids(suining2021.checks));
    expect(ids(published.sections)).toEqual(ids(suining2021.sections));
    expect(ids(published.sectors)).toEqual(ids(suining2021.sectors));
  });

  it.each([
    ['funding.linkage.total', '8.73', '亿元', 873_000_000, '元'],
    ['funding.assets.value', '43.29', '亿元', 4_329_000_000, '元'],
    ['policy.medical-reimbursement.total', '2.41', '亿元', 241_000_000, '元'],
    ['industry.micro-credit.total', '1781.30', '万元', 17_813_000, '元'],
    ['employment.transfers.count', '7.5', '万人次', 75_000, '人次'],
    ['overview.village-economy.average', '6.08', '万元', 60_800, '元'],
    ['industry.linkage-funds.share', '54.4', '%', 54.4, '%'],
    ['villages.toilets.built', '57996', '户', 57_996, '户'],
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
      period: null,
      scope: null,
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
    const growing = published.indicators.filter(({ change }) => change !== null);
    expect(growing.map(({ id, change }) => [id, change?.value, change?.baseline?.value])).toEqual([
      ['overview.income.average', 19.2, 9_190],
      ['overview.village-economy.average', 7, 57_000],
      ['employment.transfers.count', 5.33, 71_000],
      ['funding.linkage.total', 13.38, 770_000_000],
    ]);
    for (const { id, change } of growing) {
      const source = suining2021.indicators.find((i) => i.id === id);
      const baseline = source === undefined ? null : baselineOf(source);
      expect(change?.baseline).toEqual({
        status: 'implied',
        value: baseline?.value,
        low: baseline?.low,
        high: baseline?.high,
      });
      expect(change?.basis).toBe('unstated');
    }
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
    const again = toPublished(other);
    const funds = again.indicators.find(({ id }) => id === 'funding.linkage.total');
    expect(funds?.change).toMatchObject({ value: -13.38, printed: '13.38', baseline: null });
    expect(validate(JSON.parse(JSON.stringify(again)))).toBe(true);
  });

  it('give each check with its formula over ids, its bounds and its verdict', () => {
    const results = evaluateChecks(suining2021);
    for (const [at, check] of published.checks.entries()) {
      const result = results[at];
      expect(check).toMatchObject({
        id: result?.check.id,
        kind: result?.check.kind,
        computed: result?.computed,
        low: result?.low,
        high: result?.high,
        holds: result?.holds,
        inputs: result?.inputs,
      });
      for (const id of check.inputs) expect(check.formula).toContain(id);
      expect(check.printed === null, check.id).toBe(check.kind === 'derived');
    }
    expect(published.checks.find(({ id }) => id === 'village-economy-average')).toMatchObject({
      formula: 'overview.village-economy.total ÷ overview.poor-villages.count',
      printed: '6.08万元',
      holds: true,
    });
  });
});

describe('the JSON Schema', () => {
  const first = (data: Record<string, unknown>) => (data.indicators as Record<string, unknown>[])[0] ?? {};

  it.each<[string, (data: Record<string, unknown>) => void]>([
    [
      'a missing part',
      (data) => {
        delete data.checks;
      },
    ],
    [
      'a part too many',
      (data) => {
        data.extra = 1;
      },
    ],
    [
      'a figure without a value',
      (data) => {
        delete first(data).value;
      },
    ],
    [
      'a value as text',
      (data) => {
        first(data).value = '10955';
      },
    ],
    [
      'a key too many in a figure',
      (data) => {
        first(data).weight = 1;
      },
    ],
    [
      'an id of two parts',
      (data) => {
        first(data).id = 'overview.income';
      },
    ],
    [
      'an id with capitals',
      (data) => {
        first(data).id = 'Overview.income.average';
      },
    ],
    [
      'an unknown section',
      (data) => {
        first(data).section = 'space';
      },
    ],
    [
      'no sector',
      (data) => {
        first(data).sectors = [];
      },
    ],
    [
      'printed digits with a comma',
      (data) => {
        first(data).printed = '10,955';
      },
    ],
    [
      'an unknown status',
      (data) => {
        first(data).status = 'guessed';
      },
    ],
    [
      'a derived figure among the printed ones',
      (data) => {
        first(data).status = 'derived';
      },
    ],
    [
      'an unknown hedge',
      (data) => {
        first(data).qualifier = 'maybe';
      },
    ],
    [
      'a name in one language',
      (data) => {
        first(data).name = { zh: '名' };
      },
    ],
    [
      'an empty name',
      (data) => {
        first(data).name = { zh: '', en: 'name' };
      },
    ],
    [
      'a phrase beyond forty characters',
      (data) => {
        (first(data).evidence as Record<string, unknown>).phrase = '长'.repeat(41);
      },
    ],
    [
      'a part beyond three',
      (data) => {
        (first(data).evidence as Record<string, unknown>).part = 4;
      },
    ],
    [
      'a growth on an unknown basis',
      (data) => {
        (first(data).change as Record<string, unknown>).basis = 'felt';
      },
    ],
    [
      'a year as text',
      (data) => {
        (data.edition as Record<string, unknown>).year = '2021';
      },
    ],
    [
      'a list of figures that is none',
      (data) => {
        data.indicators = {};
      },
    ],
    [
      'a check without inputs',
      (data) => {
        (data.checks as Record<string, unknown>[]).push({
          ...(data.checks as Record<string, unknown>[])[0],
          inputs: [],
        });
      },
    ],
  ])('refuses %s', (_, spoil) => {
    const data = read();
    expect(validate(data)).toBe(true);
    spoil(data);
    expect(validate(data)).toBe(false);
    expect(publishedSchema.safeParse(data).success).toBe(false);
  });

  it('says which draft it follows and what its numbers mean', () => {
    const text = JSON.stringify(jsonSchema());
    expect(text).toContain('https://json-schema.org/draft/2020-12/schema');
    expect(text).toContain('in the base unit; a rate in percent');
  });
});

/** Reads RFC 4180: quoted cells may hold commas, quotes and line ends. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === ',') {
      row.push(cell);
      cell = '';
    } else if (character === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      at += 1;
    } else cell += character;
  }
  return row.length > 0 || cell !== '' ? [...rows, [...row, cell]] : rows;
}

describe('the table for spreadsheets', () => {
  const csv = toCsv(published);
  const [header = [], ...rows] = parseCsv(csv.slice(1));
  const column = (row: readonly string[], name: string) => row[header.indexOf(name)];

  it('begins with a byte order mark and ends every line with CRLF', () => {
    expect(csv.startsWith('\uFEFFid,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(csv.indexOf('\uFEFF', 1)).toBe(-1);
  });

  it('reads back to 121 rows as wide as its heading', () => {
    expect(rows).toHaveLength(121);
    expect(new Set(header).size).toBe(header.length);
    for (const row of rows) expect(row).toHaveLength(header.length);
  });

  it('quotes cells with commas and nothing that needs no quotes', () => {
    const income = csv.split('\r\n')[1];
    expect(income).toContain('"Net income per head, households lifted out of poverty"');
    expect(csv).not.toContain('"10955"');
    const withComma = published.indicators.filter(({ evidence }) => evidence.phrase.includes(','));
    expect(withComma.length).toBeGreaterThan(0);
    for (const { evidence } of withComma) expect(csv).toContain(`"${evidence.phrase}"`);
  });

  it('every row says what its figure says', () => {
    for (const [at, figure] of published.indicators.entries()) {
      const row = rows[at] ?? [];
      expect(column(row, 'id')).toBe(figure.id);
      expect(column(row, '指标')).toBe(figure.name.zh);
      expect(column(row, 'indicator')).toBe(figure.name.en);
      expect(column(row, 'printed')).toBe(figure.printed);
      expect(column(row, 'unit')).toBe(figure.unit);
      expect(column(row, 'qualifier')).toBe(figure.qualifier ?? '');
      expect(Number(column(row, 'value'))).toBe(figure.value);
      expect(column(row, 'sectors')).toBe(figure.sectors.join(' '));
      expect(column(row, 'status')).toBe(figure.status);
      expect(column(row, 'growth_percent')).toBe(String(figure.change?.value ?? ''));
      expect(column(row, 'implied_previous_value')).toBe(String(figure.change?.baseline?.value ?? ''));
      expect(column(row, '原文')).toBe(figure.evidence.phrase);
      expect(column(row, '读作')).toBe(figure.evidence.reading ?? '');
      expect(column(row, '说明')).toBe(figure.note?.zh ?? '');
      expect(column(row, 'part')).toBe(String(figure.evidence.part));
      expect(column(row, 'item')).toBe(String(figure.evidence.item ?? ''));
    }
  });

  it('has no cell that a spreadsheet would run', () => {
    for (const row of [header, ...rows]) for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('disarms a text that begins like %j', (text) => {
    const [figure] = published.indicators;
    if (figure === undefined) throw new Error('no figure');
    const named = { ...figure, name: { zh: text, en: 'quote " and, comma' } };
    const [, row] = parseCsv(toCsv({ ...published, indicators: [named] }).slice(1));
    expect(row?.[1]).toBe(`'${text}`);
    expect(row?.[2]).toBe('quote " and, comma');
  });

  it('leaves a fall a number', () => {
    const figure = indicator('funding.linkage.total');
    if (figure.change === null) throw new Error('no growth');
    const fallen = { ...figure, change: { ...figure.change, value: -13.38 } };
    const [, row] = parseCsv(toCsv({ ...published, indicators: [fallen] }).slice(1));
    expect(row).toContain('-13.38');
  });
});

describe('the build', () => {
  it('writes the data, the table and the schema beside the dashboard', () => {
    const files = new Map<string, string>();
    const { generateBundle } = publishData();
    if (typeof generateBundle !== 'function') throw new Error('nothing is written');
    const emitFile = ({ fileName, source }: { readonly fileName: string; readonly source: string }) =>
      files.set(fileName, source);
    Reflect.apply(generateBundle, { emitFile }, []);
    expect([...files.keys()]).toEqual([
      'data/suining-2021.json',
      'data/suining-2021.csv',
      'data/indicators.schema.json',
    ]);
    expect(JSON.parse(files.get('data/suining-2021.json') ?? '')).toEqual(published);
    expect(files.get('data/suining-2021.csv')).toBe(toCsv(published));
    expect(JSON.parse(files.get('data/indicators.schema.json') ?? '')).toEqual(jsonSchema());
  });
});
