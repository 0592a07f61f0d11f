import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseEdition } from '../../../src/edition/parse-edition';
import { builtIn } from '../../../src/editions/built-in';
import { builtInTexts } from '../../../src/editions/built-in-texts';
import type { WorkbookReading } from '../../../src/editions/workbook/read-edition-workbook';
import { writeEditionWorkbook } from '../../../src/exports/edition/write-edition-workbook';
import { writeMarkedWorkbook } from '../../../src/exports/edition/write-marked-workbook';
import { editionFileOf } from '../../../src/exports/published/edition-file';
import { sayWorkbookFault } from '../../../src/format/workbook-fault';
import { filled, formOf } from './form';
import { type MadeSheet, madeWorkbook, partsOf, zipped } from './made-workbook';
import { readWith } from './read';

const row = filled(builtIn, 'funding.linkage.total', { value: '9.02', phrase: '投入各级衔接资金9.02亿元' });
const form = formOf(builtIn, [row]);
const ours = writeEditionWorkbook(builtIn, { for: 'same-year', language: 'zh' });

/** Whatever was read: faults that can be said, and an edition where there is no error among them; with errors it is a draft. */
function isUsable(bytes: Uint8Array, reading: WorkbookReading): void {
  const errors = reading.faults.filter(({ weight }) => weight === 'error');
  if (errors.length === 0) expect(reading.edition).not.toBeNull();
  else if (reading.edition !== null) expect(reading.edition.draft).toBe(true);
  for (const fault of reading.faults.slice(0, 20))
    for (const language of ['zh', 'en'] as const) {
      const { what, toDo } = sayWorkbookFault(fault, language);
      expect(what).not.toBe('');
      expect(toDo).not.toBe('');
    }
  if (reading.edition !== null) {
    const file: unknown = JSON.parse(JSON.stringify(editionFileOf(reading.edition, reading.texts)));
    expect(parseEdition(file)).toMatchObject({ ok: true });
  }
  expect(writeMarkedWorkbook(bytes, reading.faults, ({ kind }) => kind).length).toBeGreaterThanOrEqual(0);
}

const readOurs = (bytes: Uint8Array) => readWith(bytes, builtIn, builtInTexts);

describe('a workbook that was changed by chance', () => {
  it('in its bytes is read, or its fault is named', () => {
    const change = fc.record({ at: fc.nat({ max: ours.length - 1 }), byte: fc.nat({ max: 255 }) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), fc.nat({ max: 20 }), (changes, cut) => {
        const bytes = ours.slice(0, cut === 0 ? Math.floor(ours.length / 2) : ours.length);
        for (const { at, byte } of changes) if (at < bytes.length) bytes[at] = byte;
        isUsable(bytes, readOurs(bytes));
      }),
      { numRuns: 400 },
    );
  });

  const parts = Object.fromEntries(Object.entries(partsOf(form)).map(([name, text]) => [name, text]));
  const names = Object.keys(parts);
  const pieces = [
    ...[
      '<',
      '>',
      '&',
      '"',
      '/',
      '</c>',
      '<row>',
      '<c r="A1">',
      '<!--',
      '<![CDATA[',
      '&#0;',
      '&x;',
      '&#x202e;',
      '_x0000_',
    ],
    ...[
      'r="ZZZ99"',
      't="e"',
      's="9999999"',
      '<v>99999999</v>',
      '<f>1+1</f>',
      '\u0000',
      '\u202e',
      '\ud800',
      '__proto__',
      '9e999',
      '-',
      'hidden="1"',
    ],
  ];

  it('in its XML is read, or its fault is named', () => {
    const change = fc.record({
      part: fc.constantFrom(...names),
      at: fc.double({ min: 0, max: 0.999, noNaN: true }),
      length: fc.nat({ max: 12 }),
      piece: fc.constantFrom('', ...pieces),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const changed = { ...parts };
        for (const { part, at, length, piece } of changes) {
          const text = changed[part] ?? '';
          const from = Math.floor(at * text.length);
          changed[part] = text.slice(0, from) + piece + text.slice(from + length);
        }
        const bytes = zipped(changed);
        isUsable(bytes, readOurs(bytes));
      }),
      { numRuns: 400 },
    );
  });

  it('in its cells is read, or its fault is named', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        '9.02',
        '-1',
        '1e99',
        '9.02亿元',
        '=1+1',
        '@SUM(A1)',
        '<b>1</b>',
        '约9.02',
        '１２',
        '相同',
        '今年没有',
        '新增',
      ),
      fc.record({
        number: fc.constantFrom('9.02', '1e308', '-0', '9.0200000000000007', 'NaN'),
        format: fc.constantFrom('0%', '@', 'yyyy'),
      }),
      fc.constantFrom({ error: '#N/A' }, { error: '#VALUE!' }),
      fc.string({ unit: 'binary', maxLength: 30 }).map((inline) => ({ inline })),
    );
    const changes = fc.dictionary(
      fc.constantFrom(
        'code',
        'relation',
        'name',
        'value',
        'phrase',
        'unit',
        'hedge',
        'growth',
        'direction',
        'growthUnit',
        'against',
        'section',
        'sectors',
        'kind',
        'weight',
        'period',
        'reading',
        'place',
        'nameEn',
      ),
      cell,
    );
    fc.assert(
      fc.property(fc.array(changes, { minLength: 1, maxLength: 4 }), (rows) => {
        const bytes = madeWorkbook(
          formOf(builtIn, [row, ...rows.map((one) => ({ ...row, code: '', ...one }))]),
        );
        isUsable(bytes, readOurs(bytes));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a workbook that is meant to do harm', () => {
  it('is not marked where its directory says that it has countless parts', () => {
    const bytes = ours.slice();
    const view = new DataView(bytes.buffer);
    // The directory begins over and over again.
    view.setUint16(bytes.length - 14, 0xffff, true);
    view.setUint16(bytes.length - 12, 0xffff, true);
    expect(writeMarkedWorkbook(bytes, [], ({ kind }) => kind)).toBe(bytes);
  });

  const faultOf = (bytes: Uint8Array) => {
    const reading = readOurs(bytes);
    isUsable(bytes, reading);
    return reading.faults.map(({ kind, found, detail }) => [kind, found, detail].filter(Boolean).join(' '));
  };
  const withPart = (name: string, text: string | Uint8Array) => zipped({ ...partsOf(form), [name]: text });
  const sheet = 'xl/worksheets/sheet2.xml';
  const rowsOf = (count: number, width = 1): MadeSheet => ({
    rows: Array.from({ length: count }, () => Array.from({ length: width }, () => '1')),
  });

  it.each<[string, () => Uint8Array, string]>([
    [
      'declares entities',
      () => withPart(sheet, `<!DOCTYPE a [<!ENTITY b "${'c'.repeat(99)}">]>${partsOf(form)[sheet]}`),
      `doctype ${sheet}`,
    ],
    [
      'grows without end',
      () => withPart('xl/sharedStrings.xml', `<sst>${'<si><t> </t></si>'.repeat(3_000_000)}</sst>`),
      'too-big inflated',
    ],
    ['is larger than 5 MB', () => new Uint8Array(5_000_001).fill(0x50), 'too-big file'],
    [
      'has too many parts',
      () => zipSync({ ...Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`a${i}`, strToU8('')])) }),
      'too-big 201 entries',
    ],
    ['has too many rows', () => madeWorkbook({ ...form, 指标: rowsOf(5001) }), 'too-big 指标 rows'],
    ['has too many columns', () => madeWorkbook({ ...form, 指标: rowsOf(2, 61) }), 'too-big 指标 columns'],
    [
      'is nested too deep',
      () => withPart(sheet, `${'<a>'.repeat(500)}${'</a>'.repeat(500)}`),
      `damaged ${sheet}`,
    ],
    [
      'ends in the middle of a sheet',
      () => withPart(sheet, (partsOf(form)[sheet] ?? '').slice(0, -40)),
      `damaged ${sheet}`,
    ],
    [
      'has no sheets',
      () => withPart('xl/workbook.xml', '<workbook><sheets/></workbook>'),
      'sheet-missing 指标',
    ],
    [
      'leads outside',
      () =>
        withPart(
          'xl/_rels/workbook.xml.rels',
          (partsOf(form)['xl/_rels/workbook.xml.rels'] ?? '').replaceAll(
            'Target="',
            'TargetMode="External" Target="https://example.org/',
          ),
        ),
      'sheet-missing 指标',
    ],
  ])('%s', (_, make, said) => {
    expect(faultOf(make())).toEqual([said]);
  });

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['a table as text', new TextEncoder().encode('年度,数值\n2022,1'), 'csv'],
    ['a web page', new TextEncoder().encode('<html><table></table></html>'), 'html'],
    ['an edition file', new TextEncoder().encode('{"format":1}'), 'json'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7'), 'pdf'],
    ['a document', zipped({ '[Content_Types].xml': '', 'word/document.xml': '' }), 'docx'],
    ['slides', zipped({ '[Content_Types].xml': '', 'ppt/presentation.xml': '' }), 'pptx'],
    ['OpenDocument', zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), 'ods'],
    ['an archive', zipped({ 'a.txt': '' }), 'zip'],
  ])('is %s, and is refused by name', (_, bytes, found) => {
    expect(faultOf(bytes)).toEqual([`not-a-workbook ${found}`]);
  });

  it('of the Office of old times, or with a password, is refused by name', () => {
    const container = (stream: string) => {
      const bytes = new Uint8Array(2048);
      bytes.set([0xd0, 0xcf, 0x11, 0xe0]);
      for (const [i, letter] of [...stream].entries()) bytes[1024 + 2 * i] = letter.charCodeAt(0);
      return bytes;
    };
    expect(faultOf(container('Workbook'))).toEqual(['not-a-workbook xls']);
    expect(faultOf(container('EncryptedPackage'))).toEqual(['not-a-workbook encrypted']);
    expect(faultOf(container('WordDocument'))).toEqual(['not-a-workbook doc']);
  });

  it('keeps markup, formulas and names of prototypes as texts, and no sign that turns text round', () => {
    const name = '=HYPERLINK("https://example.org")<script>alert(1)</script>\u202e__proto__';
    const reading = readOurs(
      madeWorkbook(formOf(builtIn, [{ ...row, relation: '改名', name, note: '__proto__' }])),
    );
    expect(reading.faults.map(({ kind, detail }) => [kind, detail])).toEqual([['cleaned', 'U+202E']]);
    expect(reading.edition?.indicators[0]?.name.zh).toBe(name.replace('\u202e', ''));
    expect(Object.getPrototypeOf(reading.edition?.indicators[0])).toBe(Object.prototype);
  });

  it('lies about its sizes', () => {
    const bytes = ours.slice();
    const view = new DataView(bytes.buffer);
    // Every size that a directory says of what is inside becomes one byte.
    for (let at = 0; at < bytes.length - 46; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true);
    expect(readOurs(bytes).faults).toEqual([]);
  });

  it('is read from all parts of the real one, whatever else is in it', () => {
    const files = unzipSync(ours);
    const more = zipSync({
      ...files,
      'xl/vbaProject.bin': strToU8('MZ'),
      'xl/media/a.png': strToU8('x'.repeat(9999)),
    });
    expect(readOurs(more).faults).toEqual([]);
    expect(strFromU8(files['xl/workbook.xml'] ?? new Uint8Array())).toContain('指标');
  });
});
