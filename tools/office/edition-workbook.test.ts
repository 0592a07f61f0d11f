import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtIn } from '../../src/editions/built-in';
import { builtInTexts } from '../../src/editions/built-in-texts';
import { writeEditionWorkbook } from '../../src/exports/edition/write-edition-workbook';
import { writeMarkedWorkbook } from '../../src/exports/edition/write-marked-workbook';
import { readWith } from './edition-workbook/read';
import { openOffice } from './office-file';
import { cellsOf } from './sheet-cells';

const office = 'soffice';
const hasLibreOffice = spawnSync(office, ['--version'], { timeout: 60_000 }).status === 0;
const reason = hasLibreOffice ? '' : ' (skipped: there is no soffice)';

/** A part of a workbook as text. */
const partOf = (bytes: Uint8Array, path: string): string =>
  strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

it('The workbook of an edition keeps its sections and names in sight, and folds away what few will read', () => {
  // LibreOffice has no window here, and without one it saves no frozen columns of any file.
  const bytes = writeEditionWorkbook(builtIn, { for: 'next-year', language: 'zh' });
  const sheet = partOf(bytes, 'xl/worksheets/sheet3.xml');
  expect(
    [...sheet.matchAll(/<col [^>]*outlineLevel="1"[^>]*>/g)].map(([col]) => /hidden="1"/.test(col)),
  ).toEqual(Array(8).fill(true));
  expect(sheet).toContain(
    '<pane xSplit="3" ySplit="1" topLeftCell="D2" activePane="bottomRight" state="frozen"/>',
  );
});

describe.skipIf(!hasLibreOffice)(`the workbook of an edition, saved by LibreOffice${reason}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'edition-workbook-'));
  const saved = new Map<string, Uint8Array>();
  const workbooks: Readonly<Record<string, Uint8Array>> = {
    same: writeEditionWorkbook(builtIn, { for: 'same-year', language: 'zh' }),
    next: writeEditionWorkbook(builtIn, { for: 'next-year', language: 'en' }),
  };

  beforeAll(() => {
    const files = Object.entries(workbooks).map(([name, bytes]) => {
      const file = join(folder, `${name}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const out = join(folder, 'saved');
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    spawnSync(
      office,
      ['--headless', profile, '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out, ...files],
      { timeout: 300_000 },
    );
    for (const name of Object.keys(workbooks))
      saved.set(name, new Uint8Array(readFileSync(join(out, `${name}.xlsx`))));
  }, 320_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const bytesOf = (name: string) => saved.get(name) ?? new Uint8Array();
  const sheetOf = (name: string, i: number) => partOf(bytesOf(name), `xl/worksheets/sheet${i}.xml`);

  it('is read back as the same edition', () => {
    const { edition, texts, faults } = readWith(bytesOf('same'), builtIn, builtInTexts);
    expect(faults).toEqual([]);
    expect(JSON.parse(JSON.stringify(edition))).toEqual(JSON.parse(JSON.stringify(builtIn)));
    expect(JSON.parse(JSON.stringify(texts))).toEqual(JSON.parse(JSON.stringify(builtInTexts)));
  });

  it('keeps lists and texts', () => {
    for (const name of ['same', 'next']) {
      const figures = sheetOf(name, 3);
      const lists = [...figures.matchAll(/<dataValidation\b[^>]*type="list"[^>]*>/g)];
      expect(lists, name).toHaveLength(11);
      const cells = cellsOf(openOffice(bytesOf(name))).get('指标');
      for (const [at, { format, isNumber }] of cells ?? []) {
        expect(isNumber, at).toBe(false);
        expect(format, at).toBe('@');
      }
    }
  });

  it('for the year after waits in every row', () => {
    const { faults } = readWith(bytesOf('next'), builtIn);
    expect(faults.filter(({ kind }) => kind === 'not-filled')).toHaveLength(builtIn.indicators.length);
    expect(faults.filter(({ weight }) => weight === 'error').map(({ kind }) => kind)).toEqual([
      'missing',
      'missing',
    ]);
  });

  it('is marked as it stands', () => {
    const { faults } = readWith(bytesOf('next'), builtIn);
    const copy = writeMarkedWorkbook(bytesOf('next'), faults, ({ kind }) => kind);
    expect(copy).not.toBe(bytesOf('next'));
    expect(readWith(copy, builtIn).faults).toEqual(faults);
  });
});
