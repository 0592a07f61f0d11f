import { Ajv2020 } from 'ajv/dist/2020';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdition, parseEditionText } from '../../src/edition/parse-edition';
import type { Check, Edition } from '../../src/edition/types';
import { builtIn } from '../../src/editions/built-in';
import { builtInTexts } from '../../src/editions/built-in-texts';
import { editionFileOf, writeEditionFile } from '../../src/exports/published/edition-file';
import { formulaById } from '../../src/format/formula';
import { anyEdition } from './any-edition';
import { jsonSchema } from './publish-plugin';

const validate = new Ajv2020({ allErrors: true }).compile(jsonSchema());

/** Runs a reader to its end. */
function end<T>(steps: Generator<number, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

describe('an edition, written as a file and read back', () => {
  it('is the same, of 2021', () => {
    const written = writeEditionFile(builtIn, builtInTexts);
    const same = { ok: true, edition: builtIn, texts: builtInTexts, notices: [] };
    expect(end(parseEditionText(written))).toStrictEqual(same);
    expect(parseEdition(editionFileOf(builtIn, builtInTexts))).toStrictEqual(same);
  });

  it('is the same, of 200 made-up ones, and each fits the JSON Schema', () => {
    fc.assert(
      fc.property(anyEdition, ({ edition, texts }) => {
        const written = writeEditionFile(edition, texts);
        expect(end(parseEditionText(written))).toStrictEqual({ ok: true, edition, texts, notices: [] });
        expect(parseEdition(editionFileOf(edition, texts))).toStrictEqual({
          ok: true,
          edition,
          texts,
          notices: [],
        });
        validate(JSON.parse(written));
        expect(validate.errors).toBeNull();
      }),
      { numRuns: 200 },
    );
  });
});

type Json = Readonly<Record<string, unknown>>;
const without = (json: Json, ...names: readonly string[]): Json =>
  Object.fromEntries(Object.entries(json).filter(([name]) => !names.includes(name)));
const each = (json: Json, name: string, change: (one: Json) => Json): Json => ({
  ...json,
  [name]: (json[name] as readonly Json[]).map(change),
});

/** The file as format 2 was published: no plan, no templates, a direction as the sign of a worked-out number. */
function formatTwo(): Json {
  const file: Json = JSON.parse(writeEditionFile(builtIn, builtInTexts));
  const { edition, ...rest } = without(file, 'parts', 'units', 'plan', 'prose', 'speech', 'matches');
  const head = { ...rest, format: 2, edition: without(edition as Json, 'draft', 'made') };
  const figures = each(head, 'indicators', (one) => ({
    ...without(one, 'template'),
    change: one.change === null ? null : without(one.change as Json, 'direction', 'against'),
  }));
  const sections = each(figures, 'sections', (one) => ({ ...one, panelName: one.panelName ?? one.name }));
  return each(sections, 'checks', (one) => without(one, 'expression'));
}

/** The file as it was first published, without a format: figures and checks said less. */
function formatOne(): Json {
  const two = without(
    formatTwo(),
    ...['format', 'sameSentence', 'cautions', 'glossary', 'openQuestions', 'noIndicators'],
  );
  const head = { ...two, edition: without(two.edition as Json, 'rights') };
  const figures = each(head, 'indicators', (one) => ({
    ...without(one, 'shortName', 'weight', 'standard', 'scopeEvidence', 'window', 'sentence'),
    period: (one.period as Json).text,
    evidence: without(one.evidence as Json, 'unitUnsaid'),
    change: one.change === null ? null : without(one.change as Json, 'polarity'),
  }));
  const checks = each(figures, 'checks', (one) =>
    without(
      one,
      ...['name', 'shortName', 'unit', 'baseUnit', 'against', 'hypothesis', 'circular', 'condition', 'note'],
    ),
  );
  return each(checks, 'sections', (one) => without(one, 'shortName', 'panelName'));
}

describe('a file of an earlier format', () => {
  const { plan, prose, parts, ...facts } = builtIn;

  it('2 gives all its facts, checks from their formulas, and a plan by rule', () => {
    const read = parseEdition(formatTwo());
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    const { plan: byRule, prose: written, parts: none, ...rest } = read.edition;
    // (a ÷ b) ÷ c has no brackets in one line, and is a ÷ b ÷ c again.
    const inOneLine = ({ expression, ...check }: Check) => ({ ...check, formula: formulaById(expression) });
    expect({ ...rest, checks: rest.checks.map(inOneLine) }).toStrictEqual({
      ...facts,
      checks: facts.checks.map(inOneLine),
    });
    expect(none).toEqual([]);
    expect(read.texts).toEqual({ sentences: {}, speech: {}, windows: builtInTexts.windows });
    expect(read.notices).toMatchObject([{ kind: 'older', detail: '2' }]);
    expect(byRule.sections.length).toBeGreaterThan(5);
    expect(written.zh).not.toEqual({});
  });

  it('1 gives its figures with their growth, and no checks, which had no names', () => {
    const read = parseEdition(formatOne());
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    const told = ({ id, name, printed, unit, period, change }: Edition['indicators'][number]) => ({
      ...{ id, name, printed, unit, period },
      growth: change && [change.printed, change.unit, change.direction, change.basis],
    });
    expect(read.edition.indicators.map(told)).toEqual(builtIn.indicators.map(told));
    // The plan by rule may have results of its own.
    const named = new Set(read.edition.checks.map(({ id }) => id));
    expect(builtIn.checks.filter(({ id }) => named.has(id))).toEqual([]);
    expect(read.edition.sections.map(({ shortName }) => shortName)).toEqual(
      builtIn.sections.map(({ name }) => name),
    );
    expect(read.notices).toMatchObject([{ kind: 'older', detail: '1' }]);
  });

  it('2 says a fall by the sign of what it worked out, and nothing else of it is read', () => {
    const falling = each(formatTwo(), 'indicators', (one) => ({
      ...one,
      value: 1,
      baseUnit: '枚',
      change: one.change === null ? null : { ...(one.change as Json), value: -99, baseline: 'high' },
    }));
    const read = parseEdition(falling);
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    const changes = read.edition.indicators.flatMap(({ change }) => change ?? []);
    expect(changes.map(({ direction }) => direction)).toEqual(changes.map(() => 'down'));
    expect(changes.map(({ printed }) => printed)).toContain('13.38');
  });
});

describe('what a file worked out for others', () => {
  it('is never trusted', () => {
    const file: Json = JSON.parse(writeEditionFile(builtIn, builtInTexts));
    const forged = each(
      each({ ...file, units: 'metres' }, 'indicators', (one) => ({
        ...one,
        value: -1,
        baseUnit: 0,
        sentence: 7,
      })),
      'checks',
      (one) => ({
        ...one,
        formula: 'a ÷ 0',
        computed: '∞',
        low: null,
        high: [],
        holds: 'yes',
        inputs: {},
        printed: 3,
      }),
    );
    expect(parseEdition(forged)).toStrictEqual({
      ok: true,
      edition: builtIn,
      texts: builtInTexts,
      notices: [],
    });
  });

  it('of two editions beside each other is no part of it', () => {
    const [first, second, ...others] = builtIn.indicators;
    if (first?.change === undefined || second === undefined)
      throw new Error('the first figure has no growth');
    const matched = { relation: 'same', by: 'key', standing: 'before', growth: null } as const;
    const earlier = { edition: 'before', year: 2020, indicator: first, ...matched };
    const { change, ...still } = first;
    const joined = {
      ...builtIn,
      indicators: [{ ...still, change: { ...change, computed: true }, earlier }, second, ...others],
    } as const;
    const read = parseEdition(editionFileOf(joined, { ...builtInTexts, sentences: {} }));
    // Sentences of the plan name this growth, which the file does not have any more.
    expect(read).toMatchObject({ ok: false });
    expect(JSON.stringify(editionFileOf(joined, builtInTexts).indicators[0])).not.toMatch(/computed|earlier/);
  });
});

describe('all faults of a file', () => {
  it('are named at once, each at its place: of its shape, of what it refers to, of its sentences', () => {
    const file: Json = JSON.parse(writeEditionFile(builtIn, builtInTexts));
    const indicators = (file.indicators as readonly Json[]).map((one, i) =>
      i === 1
        ? { ...one, unit: 3 }
        : i === 4
          ? { ...one, section: 'nowhere' }
          : i === 6
            ? { ...one, weight: 9 }
            : one,
    );
    const checks = (file.checks as readonly Json[]).map((one, i) =>
      i === 0 ? { ...one, against: null } : one,
    );
    const matches = [{ with: 'before', here: null, there: null, relation: 'same', by: 'key' }];
    const prose = { zh: { 'end.message': '{nobody}' }, en: {} };
    const read = parseEdition({ ...file, indicators, checks, matches, prose, colour: 1 });
    const said = read.ok ? [] : read.faults.map(({ at, kind, detail, entry }) => [at, kind, detail, entry]);
    const ids = builtIn.indicators.map(({ id }) => id);
    expect(said).toEqual([
      ['indicators[1].unit', 'shape', 'text', ids[1]],
      ['indicators[6].weight', 'shape', '1|2|3', ids[6]],
      ['indicators[4].section', 'unknown-id', 'nowhere', ids[4]],
      ['checks[0].against', 'shape', 'against', builtIn.checks[0]?.id],
      ['matches[0]', 'shape', 'sides', ''],
      ['prose.zh.end.message', 'sentence', 'nobody', ''],
    ]);
  });

  it('hold a check that may divide by zero', () => {
    const file: Json = JSON.parse(writeEditionFile(builtIn, builtInTexts));
    const [first, second] = builtIn.indicators.map(({ id }) => id);
    const divided = (terms: unknown) => ({
      ...file,
      checks: [{ ...(file.checks as Json[])[0], expression: { op: '÷', terms } }],
    });
    const withZero = each(divided([second, first]), 'indicators', (one) =>
      one.id === first ? { ...one, printed: '0.00' } : one,
    );
    for (const json of [withZero, divided([first, { op: '-', terms: [first, second] }])]) {
      const read = parseEdition(json);
      expect(read.ok ? [] : read.faults.map(({ kind }) => kind)).toContain('divisor');
    }
  });

  it('are none where hidden characters could be taken out, which is said', () => {
    const file: Json = JSON.parse(writeEditionFile(builtIn, builtInTexts));
    const [name] = builtIn.indicators.map((one) => one.name);
    const turned = each(file, 'indicators', (one) =>
      one.id === builtIn.indicators[0]?.id
        ? { ...one, name: { zh: `\u202e${name?.zh}\u200b`, en: name?.en } }
        : one,
    );
    const notices = [
      {
        at: 'indicators[0].name.zh',
        kind: 'hidden',
        detail: 'U+202E U+200B',
        found: name?.zh,
        entry: builtIn.indicators[0]?.id,
      },
    ];
    expect(parseEdition(turned)).toStrictEqual({ ok: true, edition: builtIn, texts: builtInTexts, notices });
  });
});
