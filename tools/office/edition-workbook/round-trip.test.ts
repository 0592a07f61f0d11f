import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { builtIn } from '../../../src/editions/built-in';
import { builtInTexts } from '../../../src/editions/built-in-texts';
import { writeEditionWorkbook } from '../../../src/exports/edition/write-edition-workbook';
import {
  writeMarkedWorkbook,
  writeMarkedWorkbookSteps,
} from '../../../src/exports/edition/write-marked-workbook';
import { brokenSchemas, ruleFaults } from '../office-faults';
import { openOffice } from '../office-file';
import { schemasAtHand } from '../schemas';
import { cellsOf } from '../sheet-cells';
import { anyEdition } from './any-edition';
import { filled, formOf } from './form';
import { madeWorkbook } from './made-workbook';
import { readWith } from './read';

/** As a file would hold it: without keys that have no value. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const purposes = ['next-year', 'same-year'] as const;
const languages = ['zh', 'en'] as const;

describe('the workbook of an edition', () => {
  it.each(languages)('is read back as the same edition, in %s', (language) => {
    const bytes = writeEditionWorkbook(builtIn, { for: 'same-year', language });
    const { edition, texts, faults, from } = readWith(bytes, builtIn, builtInTexts);
    expect(faults).toEqual([]);
    expect(from).toBe(builtIn.id);
    expect(plain(edition)).toEqual(plain(builtIn));
    expect(plain(texts)).toEqual(plain(builtInTexts));
  });

  it('of any edition is read back as the same edition', () => {
    fc.assert(
      fc.property(anyEdition, fc.constantFrom(...languages), (made, language) => {
        const bytes = writeEditionWorkbook(made, { for: 'same-year', language });
        const { edition, faults } = readWith(bytes, made);
        expect(faults.filter(({ weight }) => weight === 'error')).toEqual([]);
        expect(plain(edition)).toEqual(plain(made));
      }),
      { numRuns: 200 },
    );
  });

  it('for the year after waits in every row, and asks for the article', () => {
    const { edition, faults } = readWith(
      writeEditionWorkbook(builtIn, { for: 'next-year', language: 'zh' }),
      builtIn,
    );
    expect(edition).toBeNull();
    expect(faults.filter(({ kind }) => kind === 'not-filled')).toHaveLength(builtIn.indicators.length);
    expect(
      faults.filter(({ weight }) => weight === 'error').map(({ kind, detail }) => [kind, detail]),
    ).toEqual([
      ['missing', '文章题名'],
      ['missing', '书名或发文单位'],
    ]);
  });

  it('breaks no rule of Office, keeps every cell as text, and has the same bytes on the same day', async () => {
    const files: Record<string, Uint8Array> = {};
    for (const purpose of purposes)
      for (const language of languages) {
        const options = { for: purpose, language, date: new Date(2026, 2, 2) } as const;
        const bytes = writeEditionWorkbook(builtIn, options);
        expect(ruleFaults(bytes)).toEqual([]);
        expect(Buffer.compare(bytes, writeEditionWorkbook(builtIn, options))).toBe(0);
        for (const name of ['基本信息', '指标', '文字结论', '不是指标的数字'])
          for (const [at, cell] of cellsOf(openOffice(bytes)).get(name) ?? []) {
            expect(cell.isNumber, `${name}!${at}`).toBe(false);
            if (!(name === '基本信息' && at.startsWith('A'))) expect(cell.format, `${name}!${at}`).toBe('@');
          }
        files[`${purpose} ${language}`] = bytes;
      }
    if (schemasAtHand) expect(await brokenSchemas(files)).toEqual([]);
  });
});

describe('a mended edition', () => {
  it('loses what refers to a figure that was taken out, and keeps the rest', () => {
    const gone = 'funding.linkage.total';
    const rows = builtIn.indicators.flatMap(({ id }) => (id === gone ? [] : [id]));
    const { indicators, claims } = builtIn;
    const bytes = writeEditionWorkbook(
      {
        ...builtIn,
        indicators: indicators.filter(({ id }) => id !== gone),
        claims: claims.map((claim) => ({ ...claim, about: claim.about.filter((id) => id !== gone) })),
      },
      { for: 'same-year', language: 'zh' },
    );
    const { edition, texts, faults } = readWith(bytes, builtIn, builtInTexts);
    expect(faults.filter(({ weight }) => weight === 'error')).toEqual([]);
    expect(edition?.indicators.map(({ id }) => id)).toEqual(rows);
    expect(
      JSON.stringify({ ...edition, prose: Object.values(edition?.prose.zh ?? {}), texts }),
    ).not.toContain(gone);
    expect(edition?.plan.sections.length).toBe(builtIn.plan.sections.length);
  });

  it('says what was mended', () => {
    const [first, ...rest] = builtIn.indicators;
    if (first === undefined) throw new Error('no figures');
    const changed = { ...first, weight: 3 as const, note: { zh: '已核对', en: '已核对' } };
    const bytes = writeEditionWorkbook(
      { ...builtIn, indicators: [changed, ...rest] },
      { for: 'same-year', language: 'zh' },
    );
    const { edition, faults } = readWith(bytes, builtIn, builtInTexts);
    expect(faults).toEqual([]);
    expect(plain(edition?.indicators)).toEqual(plain([changed, ...rest]));
  });
});

describe('the marked copy', () => {
  const say = ({ kind, found }: { readonly kind: string; readonly found: string }) => `${kind}：${found}`;

  it('has its faulty cells coloured, says what is wrong, and is read as before', async () => {
    const wrong = {
      ...builtIn,
      indicators: builtIn.indicators.map((one, i) =>
        i % 9 === 0 ? { ...one, printed: `9${one.printed}` } : one,
      ),
    };
    const bytes = writeEditionWorkbook(wrong, { for: 'same-year', language: 'zh' });
    const { faults } = readWith(bytes, builtIn);
    const errors = faults.filter(({ kind }) => kind === 'number-not-in-phrase');
    expect(errors.length).toBeGreaterThan(10);
    const copy = writeMarkedWorkbook(bytes, faults, say);
    expect(ruleFaults(copy)).toEqual([]);
    if (schemasAtHand) expect(await brokenSchemas({ copy })).toEqual([]);
    const [before, after] = [bytes, copy].map((one) => cellsOf(openOffice(one)).get('指标'));
    for (const [at, cell] of before ?? []) expect(after?.get(at), at).toEqual(cell);
    const more = [...(after ?? [])].filter(([at]) => before?.has(at) !== true);
    expect(more.map(([, { value }]) => value)).toEqual(errors.map((one) => `${one.cell} ${say(one)}`));
    expect(new Set(more.map(([at]) => at.replace(/\d/g, '')))).toEqual(new Set(['C']));
    expect(readWith(copy, builtIn).faults).toEqual(faults);
    // Marked once more, it says everything once.
    expect(cellsOf(openOffice(writeMarkedWorkbook(copy, faults, say))).get('指标')).toEqual(after);
    const mended = writeMarkedWorkbook(copy, [], say);
    expect(readWith(mended, builtIn).faults).toEqual(faults);
  });

  it('is made of a workbook of another program, too', () => {
    const bytes = madeWorkbook(
      formOf(builtIn, [filled(builtIn, 'funding.linkage.total', { value: '8.37', phrase: '投入9.02亿元' })]),
    );
    const { faults } = readWith(bytes, builtIn);
    const copy = writeMarkedWorkbook(bytes, faults, say);
    const cells = cellsOf(openOffice(copy)).get('指标');
    expect(cells?.get('Z2')?.value).toBe('C2 number-not-in-phrase：8.37');
    expect(readWith(copy, builtIn).faults).toEqual(faults);
  });

  it('opens on the sheet of figures, filters by what is wrong, and is silent about rows that wait', () => {
    const bytes = writeEditionWorkbook(builtIn, { for: 'next-year', language: 'zh' });
    const { faults } = readWith(bytes, builtIn);
    const steps = writeMarkedWorkbookSteps(bytes, faults, say);
    let count = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) count += 1;
    expect(count).toBeGreaterThan(30);
    const copy = step.value;
    const cells = cellsOf(openOffice(copy));
    expect(cells.get('指标')?.get('C1')?.value).toBe('问题');
    expect([...(cells.get('指标') ?? [])].filter(([at]) => /^C[^1]/.test(at))).toEqual([]);
    expect(
      [...(cells.get('基本信息') ?? [])].filter(([, { value }]) => value.includes('missing')),
    ).toHaveLength(2);
    const partOf = (path: string) => strFromU8(unzipSync(copy)[path] ?? new Uint8Array());
    expect(partOf('xl/workbook.xml')).toContain('activeTab="2"');
    expect(partOf('xl/worksheets/sheet3.xml')).toContain('tabSelected="1"');
    expect(partOf('xl/worksheets/sheet1.xml')).not.toContain('tabSelected');
    expect(partOf('xl/worksheets/sheet3.xml')).toMatch(/<autoFilter ref="A1:Z\d+"/);
  });

  it('shows the column of what is wrong, high enough to be read', () => {
    const typed = { value: '8.37', phrase: '投入9.02亿元' };
    const bytes = writeEditionWorkbook(
      {
        ...builtIn,
        indicators: builtIn.indicators.map((one) => ({
          ...one,
          printed: '8.37',
          evidence: { ...one.evidence, phrase: typed.phrase },
        })),
      },
      { for: 'same-year', language: 'zh' },
    );
    const sheetOf = (one: Uint8Array) =>
      strFromU8(unzipSync(one)['xl/worksheets/sheet3.xml'] ?? new Uint8Array());
    const column = (one: Uint8Array) => /<col min="3" max="3"[^>]*>/.exec(sheetOf(one))?.[0];
    expect(column(bytes)).toContain('hidden="1"');
    const { faults } = readWith(bytes, builtIn);
    const copy = writeMarkedWorkbook(bytes, faults, () => '长'.repeat(200));
    expect(column(copy)).not.toContain('hidden');
    expect(Number(/<row r="2"[^>]* ht="(\d+)"/.exec(sheetOf(copy))?.[1])).toBeGreaterThan(130);
  });

  it('has one column of what is wrong where another program wrote its name into the cell', () => {
    const form = formOf(builtIn, [
      filled(builtIn, 'funding.linkage.total', { value: '8.37', phrase: '投入9.02亿元' }),
    ]);
    const [head = [], ...rows] = form.指标?.rows ?? [];
    const bytes = madeWorkbook({
      ...form,
      指标: { rows: [[{ inline: '问题' }, ...head], ...rows.map((row) => [null, ...row])] },
    });
    const { faults } = readWith(bytes, builtIn);
    const cells = cellsOf(openOffice(writeMarkedWorkbook(bytes, faults, say))).get('指标');
    expect(cells?.get('A2')?.value).toBe('D2 number-not-in-phrase：8.37');
    expect([...(cells?.keys() ?? [])].filter((at) => at.startsWith('AA'))).toEqual([]);
  });

  it('of what is no workbook is that file', () => {
    const bytes = new TextEncoder().encode('年度,数值');
    expect(writeMarkedWorkbook(bytes, [], say)).toBe(bytes);
  });
});
