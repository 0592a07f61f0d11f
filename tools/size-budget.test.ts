import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { budgets, judge, measureSizes, total } from './size-budget';
import { sizeLines } from './size-lines';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sizes-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** A script of about this many bytes that gzip can't shrink much: digits of a fixed random row. */
function ballast(bytes: number, seed = 1): string {
  let state = seed;
  let text = '';
  while (text.length < bytes) {
    state = (state * 48271) % 2147483647;
    text += String.fromCharCode(33 + (state % 90)).replace(/["\\]/, '!');
  }
  return `export const ballast${seed} = "${text}";`;
}

const page = (head: string) => `<!doctype html><html><head>${head}</head><body></body></html>`;
const entry = '<script type="module" crossorigin src="./assets/main.js"></script>';
const names = (pieces: readonly { readonly name: string }[]) => pieces.map(({ name }) => name).sort();

describe('what is measured', () => {
  it('counts the entry, all that it imports at once, and preloads as first; the rest as later', () => {
    write('index.html', page(`${entry}<link rel="modulepreload" href="./assets/ahead.js">`));
    write('assets/main.js', 'import{a}from"./shared.js";a();import("./charts.js");');
    write('assets/shared.js', 'import"./deep.js";export const a=()=>0;');
    write('assets/deep.js', 'globalThis.deep=1;');
    write('assets/ahead.js', 'export const ahead=1;');
    write('assets/charts.js', 'import{a}from"./shared.js";import"./lines.js";export{a};');
    write('assets/lines.js', 'export const lines=1;');
    const sizes = measureSizes(folder);
    expect(names(sizes.first)).toEqual([
      'assets/ahead.js',
      'assets/deep.js',
      'assets/main.js',
      'assets/shared.js',
    ]);
    expect(names(sizes.later)).toEqual(['assets/charts.js', 'assets/lines.js']);
    expect(sizes.exports).toEqual([]);
  });

  it('leaves exports out, with what only they load', () => {
    write('index.html', page(entry));
    write('assets/main.js', 'import("./write-slides-abc.js");import("./chart.js");');
    write('assets/write-slides-abc.js', 'import("./zip.js");export const x=1;');
    write('assets/zip.js', 'export const zip=1;');
    write('assets/chart.js', 'export const c=1;');
    const sizes = measureSizes(folder);
    expect(names(sizes.exports)).toEqual(['assets/write-slides-abc.js', 'assets/zip.js']);
    expect(names(sizes.later)).toEqual(['assets/chart.js']);
  });

  it('counts inline scripts as first, data in a script element not, and inline styles as CSS', () => {
    write(
      'index.html',
      page(
        `<style>a{color:red}</style><link rel="stylesheet" href="./assets/a.css"><script>theme()</script><script type="application/json">{"a":1}</script>${entry}`,
      ),
    );
    write('assets/main.js', 'main();');
    write('assets/a.css', 'b{color:blue}');
    write('assets/lazy.css', 'i{color:green}');
    const sizes = measureSizes(folder);
    expect(names(sizes.first)).toEqual(['assets/main.js', 'inline script 1']);
    expect(names(sizes.css)).toEqual(['assets/a.css', 'assets/lazy.css', 'inline style 1']);
  });

  it('is the gzip at level 9 and the plain size', () => {
    const text = ballast(5000);
    write('index.html', page(entry));
    write('assets/main.js', text);
    const [main] = measureSizes(folder).first;
    expect(main).toEqual({
      name: 'assets/main.js',
      bytes: Buffer.byteLength(text),
      gzip: gzipSync(Buffer.from(text), { level: 9 }).length,
    });
  });

  it('throws without a page, without a script, and on a script that is missing', () => {
    expect(() => measureSizes(folder)).toThrow(/index\.html/);
    write('index.html', page(''));
    expect(() => measureSizes(folder)).toThrow(/without a script/);
    write('index.html', page(entry));
    expect(() => measureSizes(folder)).toThrow(/main\.js/);
  });
});

describe('budgets', () => {
  const failing = () =>
    judge(measureSizes(folder, join(folder, 'single')))
      .filter(({ fits }) => !fits)
      .map(({ what }) => what);

  it('are kept by a small build', () => {
    write('index.html', page(entry));
    write('assets/main.js', ballast(50_000));
    write('single/one.html', '<p>small</p>');
    expect(failing()).toEqual([]);
  });

  it('fail for a large entry, even where its weight stands in what it imports', () => {
    write('index.html', page(entry));
    write('assets/main.js', 'import"./a.js";import"./b.js";');
    write('assets/a.js', ballast(80_000, 3));
    write('assets/b.js', ballast(80_000, 5));
    expect(failing()).toEqual(['script before the first interaction']);
  });

  it('fail for a large app behind a small entry, but not for large exports', () => {
    write('index.html', page(entry));
    write('assets/main.js', 'import("./write-book.js");');
    write('assets/write-book.js', ballast(500_000, 7));
    expect(failing()).toEqual([]);
    write('assets/main.js', 'import("./charts.js");');
    write('assets/charts.js', ballast(500_000, 9));
    expect(failing()).toEqual(['whole app with charts, without exports and sentences']);
  });

  it('fail for much CSS and for a large single file', () => {
    write('index.html', page(`<style>${ballast(26_000, 11)}</style>${entry}`));
    write('assets/main.js', 'main();');
    write('single/one.html', ballast(700_000, 13));
    expect(failing()).toEqual(['CSS', 'single file']);
    write('suining-2021-2026-01-01.html', ballast(700_000, 17));
    expect(failing()).toEqual(['CSS', 'single file', 'single file']);
  });

  it('count the sentences of the first detail apart, and fail where they are many', () => {
    write('index.html', page(entry));
    write('assets/main.js', "import('./detail-texts-x1.js');");
    write('assets/detail-texts-x1.js', ballast(80_000, 19));
    const sizes = measureSizes(folder);
    expect(names(sizes.texts)).toEqual(['assets/detail-texts-x1.js']);
    expect(sizes.later).toEqual([]);
    expect(failing()).toEqual(['sentences and windows']);
  });

  it('are kept to the byte', () => {
    const first = [{ name: 'a', bytes: 0, gzip: budgets['script before the first interaction'].most }];
    const sizes = {
      first,
      later: [],
      texts: [],
      exports: [],
      css: [],
      page: first[0] ?? never(),
      single: [],
    };
    expect(judge(sizes)[0]?.fits).toBe(true);
    const more = [...first, { name: 'b', bytes: 1, gzip: 1 }];
    expect(judge({ ...sizes, first: more })[0]?.fits).toBe(false);
    expect(total(more)).toBe(100_001);
  });

  it('say where what is wanted was missed, without failing', () => {
    const { wanted, most } = budgets['whole app with charts, without exports and sentences'];
    const small = { name: 'a', bytes: 0, gzip: 1000 };
    const sizes = (gzip: number) => ({
      first: [small],
      later: [{ name: 'b', bytes: 0, gzip: gzip - small.gzip }],
      texts: [],
      exports: [],
      css: [],
      page: small,
      single: [],
    });
    const line = (gzip: number) => sizeLines(sizes(gzip)).find((row) => row.includes('whole app'));
    expect(line(wanted)).toMatch(/✓ \|$/);
    expect(line(wanted + 1)).toMatch(/missed \|$/);
    expect(judge(sizes(most)).every(({ fits }) => fits)).toBe(true);
    expect(line(most + 1)).toMatch(/✗ \|$/);
    expect(judge(sizes(most + 1)).every(({ fits }) => fits)).toBe(false);
  });

  it('stand in the printed table', () => {
    write('index.html', page(entry));
    write('assets/main.js', ballast(160_000, 15));
    const lines = sizeLines(measureSizes(folder)).join('\n');
    expect(lines).toMatch(
      /\| script before the first interaction \| 1\d\d\.\d KB \| 100\.0 KB \| 100\.0 KB \| ✗ \|/,
    );
    expect(lines).toContain('| before the first interaction | assets/main.js |');
  });
});

function never(): never {
  throw new Error('unreachable');
}
