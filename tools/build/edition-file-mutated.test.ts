import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedFormat } from '../../src/edition/file/format';
import {
  type ParsedEdition,
  parseEdition,
  parseEditionSteps,
  parseEditionText,
} from '../../src/edition/parse-edition';
import { builtIn } from '../../src/editions/built-in';
import { builtInTexts } from '../../src/editions/built-in-texts';
import { editionFileOf, writeEditionFile } from '../../src/exports/published/edition-file';
import { describeFault } from '../../src/format/edition-fault';
import { localeOf } from '../../src/format/locale';
import { createContext } from '../../src/views/context';
import { describeDetail } from '../../src/views/figure/describe-detail';
import { describeMethod } from '../../src/views/method/describe-method';
import { describeArea } from '../../src/views/screen/describe-area';
import { describeGrowth } from '../../src/views/screen/describe-growth';
import { describeOverview } from '../../src/views/screen/describe-overview';
import { describeDeck } from '../../src/views/slide/describe-deck';
import { plainStage } from '../../src/views/slide/stage-query';

const flat = readFileSync(new URL('../../e2e/another-county.edition.json', import.meta.url), 'utf8');
const read = parseEdition(JSON.parse(flat));
if (!read.ok) throw new Error('the county is no edition');
/** The county in both layouts: without a plan, and with the one that was made by rule. */
const bases = [flat, writeEditionFile(read.edition, read.texts)];

type Way = readonly string[];
/** Every place of a file. */
const waysIn = (json: unknown, way: Way = []): readonly Way[] =>
  typeof json !== 'object' || json === null
    ? [way]
    : [
        ...(way.length === 0 ? [] : [way]),
        ...Object.entries(json).flatMap(([key, value]) => waysIn(value, [...way, key])),
      ];
const ways = bases.map((text) => waysIn(JSON.parse(text)));

/** Writes the text of a JSON file with one value replaced; `null` as text leaves it out. */
function mutated(json: unknown, [key, ...rest]: Way, replace: (value: unknown) => string | null): string {
  if (typeof json !== 'object' || json === null || key === undefined) return JSON.stringify(json);
  const list = Array.isArray(json);
  const parts = Object.entries(json).flatMap(([name, value]) => {
    const text =
      name !== key
        ? JSON.stringify(value)
        : rest.length === 0
          ? replace(value)
          : mutated(value, rest, replace);
    return text === null ? [] : [list ? text : `${JSON.stringify(name)}:${text}`];
  });
  return list ? `[${parts}]` : `{${parts}}`;
}

const quoted = (text: string) => () => JSON.stringify(text);
const bidi = '\u202e\u200b\ufeff\u0007';
const mutations: Readonly<Record<string, (value: unknown) => string | null>> = {
  'left out': () => null,
  null: () => 'null',
  true: () => 'true',
  'a number': () => '-1.5e300',
  'a large number': () => '9007199254740993',
  'digits of no end': quoted('9'.repeat(400)),
  'a zero': quoted('0'),
  nothing: quoted(''),
  'an empty list': () => '[]',
  'an empty record': () => '{}',
  'a deep list': () => `${'['.repeat(5000)}${']'.repeat(5000)}`,
  'a deep record': () => `${'{"terms":['.repeat(3000)}1${']}'.repeat(3000)}`,
  'a deep formula': () => `${'{"op":"÷","terms":["grain.harvest.total",'.repeat(500)}"a"${']}'.repeat(500)}`,
  'brackets in each other': quoted(`${'('.repeat(900)}a${')'.repeat(900)}`),
  'a huge text': quoted('长'.repeat(200_000)),
  'a long list': () => `[${'0,'.repeat(30_000)}0]`,
  'a record of many names': () => `{${Array.from({ length: 5000 }, (_, i) => `"name${i}":1`).join()}}`,
  markup: quoted('<img src=x onerror=alert(1)></script><script>alert(1)</script>'),
  'a sentence that names nothing': quoted('{constructor}{__proto__|growth}{'),
  'a lonely brace': quoted('{{{{'),
  'another id': quoted('grain.harvest.total'),
  'the name of a prototype': quoted('__proto__'),
  'its constructor': quoted('constructor'),
  'a prototype in it': (value) => `{"__proto__":{"polluted":true},"constructor":${JSON.stringify(value)}}`,
  'hidden characters in it': (value) =>
    JSON.stringify(typeof value === 'string' ? `${bidi}${value}${bidi}` : bidi),
  'half a character': () => '"\\ud800"',
  'twice itself': (value) => `[${JSON.stringify(value)},${JSON.stringify(value)}]`,
  'a list in it': (value) => `[${JSON.stringify(value)}]`,
  'a formula of a spreadsheet': quoted('=HYPERLINK("http://a","b")'),
};

const languages = ['zh', 'en'] as const;
const endOf = (
  steps: Generator<number, ParsedEdition>,
): { readonly parsed: ParsedEdition; readonly shares: readonly number[] } => {
  const shares: number[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { parsed: step.value, shares };
    shares.push(step.value);
  }
};

/** What the screens say of it: anything that throws here would leave a page that is no use. */
function shown({ edition }: Extract<ParsedEdition, { ok: true }>): string {
  return JSON.stringify(
    languages.map((language) => {
      const context = createContext(localeOf(language), edition, new Set());
      return [
        describeOverview(context),
        describeGrowth(context),
        edition.sections.map(({ id }) => describeArea(context, id)),
        describeMethod(context),
        describeDeck(context, plainStage),
        edition.indicators.slice(0, 5).map(({ id }) => describeDetail(context, id)),
      ];
    }),
  );
}

/** Every fault and notice says where, what and what to do in both languages, in characters that are seen. */
function said(parsed: ParsedEdition): void {
  for (const one of parsed.ok ? parsed.notices : parsed.faults)
    for (const language of languages) {
      const { where, what, toDo } = describeFault(one, language);
      for (const text of [where, what, toDo]) {
        expect(text).not.toBe('');
        expect(text.length).toBeLessThan(600);
        expect(text).not.toMatch(/undefined|\[object|function|\p{Cc}|\p{Cf}/u);
      }
    }
}

const mutation = fc.nat(1).chain((base) =>
  fc.record({
    base: fc.constant(base),
    way: fc.constantFrom(...(ways[base] ?? [])),
    name: fc.constantFrom(...Object.keys(mutations)),
  }),
);

describe('a mutated edition file', () => {
  it('ends in an edition that every screen can show, or in faults that are said, a thousand times', () => {
    let opened = 0;
    let refused = 0;
    fc.assert(
      fc.property(mutation, ({ base, way, name }) => {
        const text = mutated(JSON.parse(bases[base] ?? ''), way, mutations[name] ?? (() => null));
        const { parsed, shares } = endOf(parseEditionText(text));
        said(parsed);
        expect([...shares].sort((a, b) => a - b)).toEqual(shares);
        expect(Math.max(0, ...shares)).toBeLessThanOrEqual(1);
        if (parsed.ok) {
          opened += 1;
          expect(shown(parsed)).not.toMatch(/undefined|[\u202a-\u202e\u200b\ufeff]/);
        } else {
          refused += 1;
          expect(parsed.faults.length).toBeGreaterThan(0);
        }
        expect((Object.prototype as { readonly polluted?: unknown }).polluted).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
    expect(opened).toBeGreaterThan(50);
    expect(refused).toBeGreaterThan(50);
  }, 240_000);

  it('whose every text has braces is shown, with a plan by rule, too', () => {
    const braced = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(braced)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value).map(([key, part]) => [
                key,
                texts.has(key) ? bracesIn(part) : braced(part),
              ]),
            )
          : value;
    const texts = new Set(['zh', 'en', 'unit', 'phrase']);
    const bracesIn = (text: unknown) =>
      typeof text === 'string' && text.length < 12 && text !== '%' && text !== '个百分点' ? `{${text}` : text;
    const { prose, ...county } = JSON.parse(flat);
    const { texts: said, ...facts } = county;
    const parsed = parseEdition({ ...(braced(facts) as object), plan: null });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
    expect(shown(parsed)).toContain('｛');
  });

  it('that is cut off, or no text of JSON at all, is a fault of its own', () => {
    for (const text of ['', '{', flat.slice(0, 999), 'PK\u0003\u0004', '<!doctype html>'])
      expect(endOf(parseEditionText(text)).parsed).toMatchObject({ ok: false, faults: [{ kind: 'json' }] });
    expect(endOf(parseEditionText(`\ufeff${flat}`)).parsed.ok).toBe(true);
    expect(endOf(parseEditionText(' '.repeat(40_000_001))).parsed).toMatchObject({
      faults: [{ kind: 'too-big' }],
    });
  });
});

describe('a large edition file', () => {
  it('of 15,000 figures is read in steps, and so is the list of its faults', () => {
    const file = JSON.parse(JSON.stringify(editionFileOf(builtIn, builtInTexts)));
    const [figure] = file.indicators;
    const indicators = Array.from({ length: 15_000 }, (_, i) => ({ ...figure, id: `figure.n${i}.total` }));
    const whole = {
      format: publishedFormat,
      edition: file.edition,
      sections: file.sections,
      sectors: file.sectors,
      indicators: indicators.map((one) => ({ ...one, template: null })),
      claims: [],
      lists: [],
    };
    const { parsed, shares } = endOf(parseEditionSteps(whole));
    expect(parsed.ok && parsed.edition.indicators.length).toBe(15_000);
    expect(shares.length).toBeGreaterThan(15_000 / 200);
    const broken = { ...whole, indicators: indicators.map((one) => ({ ...one, printed: 1 })) };
    const again = endOf(parseEditionSteps(broken)).parsed;
    expect(again.ok ? [] : again.faults.length).toBe(501);
    expect(again).toMatchObject({
      faults: expect.arrayContaining([expect.objectContaining({ kind: 'more', detail: '14500' })]),
    });
    const beyond = Array.from({ length: 20_001 }, () => figure);
    expect(parseEdition({ ...whole, indicators: beyond })).toMatchObject({
      ok: false,
      faults: [{ kind: 'too-many', detail: '20000', found: '20001' }],
    });
  });
});
