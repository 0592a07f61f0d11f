import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { budgets, measureSizes } from './size-budget';
import { judge, sizeLines, total } from './size-lines';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sizes-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

interface Chunk {
  readonly text?: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

const entry = '<script type="module" crossorigin src="./assets/main.js"></script>';

/** Writes a page and its chunks, which import as the bundler writes it. */
function build(chunks: Readonly<Record<string, Chunk>>, head = entry): void {
  write('index.html', `<!doctype html><html><head>${head}</head><body></body></html>`);
  for (const [name, { text = name, imports = [], dynamicImports = [] }] of Object.entries(chunks)) {
    const first = imports.map((path) => `import{a}from"./${path}.js";`);
    const later = dynamicImports.map((path) => `import(\`./${path}.js\`);`);
    write(`assets/${name}.js`, [...first, ...later, text].join(''));
  }
}

/** A text that gzip can't make smaller than about this many bytes. */
const ballast = (bytes: number): string => randomBytes(bytes).toString('base64');

const names = (pieces: readonly { readonly name: string }[]) =>
  pieces.map(({ name }) => name.replace(/^assets\/(.*)\.js$/, '$1')).sort();

describe('what is measured', () => {
  it('counts the entry, all that it imports at once, and preloads as first; the rest as later', () => {
    build(
      {
        main: { imports: ['shared'], dynamicImports: ['charts'] },
        shared: { imports: ['deep'] },
        deep: {},
        ahead: {},
        charts: { imports: ['shared', 'lines'] },
        lines: {},
      },
      `${entry}<link rel="modulepreload" href="./assets/ahead.js">`,
    );
    const sizes = measureSizes(folder);
    expect(names(sizes.first)).toEqual(['ahead', 'deep', 'main', 'shared']);
    expect(names(sizes.later)).toEqual(['charts', 'lines']);
    expect(sizes.exports).toEqual([]);
  });

  it('counts for a file what only its writer needs, at once', () => {
    build({
      main: { dynamicImports: ['write-slides-abc', 'write-workbook-abc'] },
      'write-slides-abc': { imports: ['main', 'kernel'] },
      'write-workbook-abc': { imports: ['kernel'], dynamicImports: ['rare'] },
      kernel: {},
      rare: {},
    });
    const { writers } = measureSizes(folder);
    expect(names(writers.deck)).toEqual(['kernel', 'write-slides-abc']);
    expect(names(writers.workbook)).toEqual(['kernel', 'write-workbook-abc']);
    expect(writers.report).toEqual([]);
  });

  it('leaves exports out, with what only they load', () => {
    build({
      main: { dynamicImports: ['write-slides-abc', 'chart'] },
      'write-slides-abc': { dynamicImports: ['zip'] },
      zip: {},
      chart: {},
    });
    const sizes = measureSizes(folder);
    expect(names(sizes.exports)).toEqual(['write-slides-abc', 'zip']);
    expect(names(sizes.later)).toEqual(['chart']);
  });

  it('counts apart what only further editions need', () => {
    build({
      main: {
        dynamicImports: [
          'DeskRoute-abc',
          'Compare-abc',
          'Editions',
          'write-edition-workbook-abc',
          'write-report-abc',
        ],
      },
      'DeskRoute-abc': { imports: ['main', 'words', 'zip'] },
      'Compare-abc': { imports: ['words'], dynamicImports: ['trend'] },
      'write-edition-workbook-abc': { imports: ['zip'] },
      'write-report-abc': { imports: ['zip'] },
      Editions: {},
      words: {},
      trend: {},
      zip: {},
    });
    const sizes = measureSizes(folder);
    expect(names(sizes.editions)).toEqual([
      'Compare-abc',
      'DeskRoute-abc',
      'trend',
      'words',
      'write-edition-workbook-abc',
    ]);
    expect(names(sizes.later)).toEqual(['Editions']);
    expect(names(sizes.exports)).toEqual(['write-report-abc', 'zip']);
  });

  it('counts inline scripts as first, data in a script element not, and inline styles as CSS', () => {
    build(
      { main: {} },
      `<style>a{color:red}</style><link rel="stylesheet" href="./assets/a.css"><script>theme()</script><script type="application/json">{"a":1}</script>${entry}`,
    );
    write('assets/a.css', 'b{color:blue}');
    write('assets/lazy.css', 'i{color:green}');
    const sizes = measureSizes(folder);
    expect(names(sizes.first)).toEqual(['inline script 1', 'main']);
    expect(names(sizes.css)).toEqual(['assets/a.css', 'assets/lazy.css', 'inline style 1']);
  });

  it('is the gzip at level 9 and the plain size', () => {
    const text = ballast(5000);
    build({ main: { text } });
    expect(measureSizes(folder).first).toEqual([
      {
        name: 'assets/main.js',
        bytes: Buffer.byteLength(text),
        gzip: gzipSync(Buffer.from(text), { level: 9 }).length,
      },
    ]);
  });

  it('throws without a page, without a script, and on a script that is not there or that nothing leads to', () => {
    expect(() => measureSizes(folder)).toThrow(/index\.html/);
    build({}, '');
    expect(() => measureSizes(folder)).toThrow(/without a script/);
    build({});
    expect(() => measureSizes(folder)).toThrow(/main\.js/);
    build({ main: {}, other: {} });
    expect(() => measureSizes(folder)).toThrow(/nothing leads to assets\/other\.js/);
  });
});

describe('budgets', () => {
  const failing = () =>
    judge(measureSizes(folder))
      .filter(({ fits }) => !fits)
      .map(({ what }) => what);

  it('are kept by a small build', () => {
    build({ main: { text: ballast(50_000) } });
    write('suining-2021-2026-01-01.html', '<p>small</p>');
    expect(failing()).toEqual([]);
  });

  it('fail for a large entry, even where its weight stands in what it imports', () => {
    build({
      main: { imports: ['a', 'b'] },
      a: { text: ballast(80_000) },
      b: { text: ballast(80_000) },
    });
    expect(failing()).toEqual(['script before the first interaction']);
  });

  it('fail for a large app behind a small entry, but not for large exports', () => {
    build({ main: { dynamicImports: ['write-book'] }, 'write-book': { text: ballast(500_000) } });
    expect(failing()).toEqual([]);
    build({ main: { dynamicImports: ['charts'] }, charts: { text: ballast(500_000) } });
    expect(failing()).toEqual(['whole app with charts, without exports, editions and sentences']);
  });

  it('fail for much CSS and for a large single file', () => {
    build({ main: {} }, `<style>${ballast(26_000)}</style>${entry}`);
    expect(failing()).toEqual(['CSS']);
    write('suining-2021-2026-01-01.html', ballast(700_000));
    expect(failing()).toEqual(['CSS', 'single file']);
  });

  it('count the sentences of the first detail apart, and fail where they are many', () => {
    build({
      main: { dynamicImports: ['built-in-texts-x1'] },
      'built-in-texts-x1': { text: ballast(80_000) },
    });
    const sizes = measureSizes(folder);
    expect(names(sizes.texts)).toEqual(['built-in-texts-x1']);
    expect(sizes.later).toEqual([]);
    expect(failing()).toEqual(['sentences and windows']);
  });

  const nothing = {
    page: [],
    css: [],
    first: [],
    later: [],
    texts: [],
    editions: [],
    exports: [],
    writers: { deck: [], workbook: [], report: [] },
    single: [],
  };
  const weighing = (gzip: number) => [{ name: 'a', bytes: 0, gzip }];

  it('are kept to the byte', () => {
    const { most } = budgets['script before the first interaction'];
    expect(judge({ ...nothing, first: weighing(most) })[0]?.fits).toBe(true);
    const more = [...weighing(most), ...weighing(1)];
    expect(judge({ ...nothing, first: more })[0]?.fits).toBe(false);
    expect(total(more)).toBe(100_001);
  });

  it('say where what is wanted was missed, without failing', () => {
    const { wanted, most } = budgets['whole app with charts, without exports, editions and sentences'];
    const sizes = (gzip: number) => ({ ...nothing, first: weighing(1000), later: weighing(gzip - 1000) });
    const line = (gzip: number) => sizeLines(sizes(gzip)).find((row) => row.includes('whole app'));
    expect(line(wanted)).toMatch(/✓ \|$/);
    expect(line(wanted + 1)).toMatch(/missed \|$/);
    expect(judge(sizes(most)).every(({ fits }) => fits)).toBe(true);
    expect(line(most + 1)).toMatch(/✗ \|$/);
    expect(judge(sizes(most + 1)).every(({ fits }) => fits)).toBe(false);
  });

  it('stand in the printed table', () => {
    build({ main: { text: ballast(160_000) } });
    const lines = sizeLines(measureSizes(folder)).join('\n');
    expect(lines).toMatch(
      /\| script before the first interaction \| 1\d\d\.\d KB \| 100\.0 KB \| 100\.0 KB \| ✗ \|/,
    );
    expect(lines).toContain('| before the first interaction | assets/main.js |');
  });
});
