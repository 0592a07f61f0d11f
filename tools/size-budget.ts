import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';

/** A file as a browser fetches it, or what stands inline in the page; sizes in bytes. */
export interface Piece {
  readonly name: string;
  readonly bytes: number;
  /** At level 9. */
  readonly gzip: number;
}

export interface Sizes {
  /** Script that runs before anything can be clicked: inline, the entry, and all that these import at once. */
  readonly first: readonly Piece[];
  /** Script that comes later, without exports. */
  readonly later: readonly Piece[];
  /** Sentences and windows of the article, fetched with the first detail. */
  readonly texts: readonly Piece[];
  /** Script of the exports, fetched when one is made. */
  readonly exports: readonly Piece[];
  readonly css: readonly Piece[];
  readonly page: Piece;
  /** The single files beside the page or in a folder of their own; none where they were not built. */
  readonly single: readonly Piece[];
}

export interface Verdict {
  readonly what: string;
  /** Bytes after gzip. */
  readonly size: number;
  /** As `size`: the budget, and what is let pass. */
  readonly wanted: number;
  readonly most: number;
  readonly fits: boolean;
}

/** 1 KB is 1000 bytes here, the stricter reading. */
const KB = 1000;

/** In bytes after gzip: what is wanted, and what fails the check where that could not be reached. */
export const budgets = {
  'script before the first interaction': { wanted: 100 * KB, most: 100 * KB },
  // React, recharts and react-query alone are 172 KB; the rest is the article's data and both languages.
  'whole app with charts, without exports and sentences': { wanted: 260 * KB, most: 330 * KB },
  // Read with the first detail, by nobody before.
  'sentences and windows': { wanted: 40 * KB, most: 40 * KB },
  CSS: { wanted: 14 * KB, most: 14 * KB },
  'single file': { wanted: 520 * KB, most: 520 * KB },
} as const;

/** Chunks of src/exports are named after their modules: write-slides, write-workbook. */
const exportChunk = /^write-|^exports?[-.]/;
/** What src/app/later/detail-texts.ts becomes. */
const textsChunk = /^detail-texts[-.]/;

/**
 * Measures a build. Throws where the folder holds no index.html, or a page without any script: there
 * would be nothing to hold against the budgets.
 */
export function measureSizes(folder: string, singleFolder: string | null = null): Sizes {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const inline = inlineOf(html, 'script').filter(({ attributes }) => isScript(attributes));
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*>/g)].map(([tag]) => tag);
  const entries = named.flatMap((tag) => {
    const from = /^<script/.test(tag) ? attribute(tag, 'src') : null;
    const ahead = attribute(tag, 'rel') === 'modulepreload' ? attribute(tag, 'href') : null;
    return [from, ahead].filter((path) => path !== null).map(inFolder);
  });
  const inlineImports = inline.flatMap(({ text }) => importsOf('index.html', text));
  const first = closure(folder, [...entries, ...pathsOf(inlineImports, ['static'])], ['static'], () => true);
  const app = closure(
    folder,
    [...entries, ...pathsOf(inlineImports, ['static', 'lazy'])],
    ['static', 'lazy'],
    (path) => !exportChunk.test(posix.basename(path)),
  );
  const sheets = named
    .filter((tag) => attribute(tag, 'rel') === 'stylesheet')
    .map((tag) => inFolder(attribute(tag, 'href') ?? ''));
  const scripts = allFiles(folder).filter((path) => /\.m?js$/.test(path));
  const pieceOf = (path: string) => piece(path, readFileSync(join(folder, path)));
  const inlineScript = inline.map(({ text }, i) => piece(`inline script ${i + 1}`, Buffer.from(text)));
  if (inlineScript.length + first.size === 0) throw new Error(`${folder}: a page without a script`);
  const lazySheets = allFiles(folder).filter((path) => path.endsWith('.css') && !sheets.includes(path));
  return {
    first: [...inlineScript, ...[...first].map(pieceOf)],
    later: [...app].filter((path) => !first.has(path) && !textsChunk.test(posix.basename(path))).map(pieceOf),
    texts: [...app].filter((path) => textsChunk.test(posix.basename(path))).map(pieceOf),
    exports: scripts.filter((path) => !app.has(path) && !first.has(path)).map(pieceOf),
    css: [
      ...inlineOf(html, 'style').map(({ text }, i) => piece(`inline style ${i + 1}`, Buffer.from(text))),
      ...[...sheets, ...lazySheets].map(pieceOf),
    ],
    page: piece('index.html', Buffer.from(html)),
    single: [
      ...allFiles(folder)
        .filter((path) => /^[^/]+\.html$/.test(path) && path !== 'index.html')
        .map(pieceOf),
      ...singleFilesOf(singleFolder),
    ],
  };
}

/** Holds the sizes against their budgets; the single file is left out where there is none. */
export function judge(sizes: Sizes): readonly Verdict[] {
  const first = total(sizes.first);
  const verdict = (what: keyof typeof budgets, size: number): Verdict => ({
    what,
    size,
    ...budgets[what],
    fits: size <= budgets[what].most,
  });
  return [
    verdict('script before the first interaction', first),
    verdict('whole app with charts, without exports and sentences', first + total(sizes.later)),
    verdict('sentences and windows', total(sizes.texts)),
    verdict('CSS', total(sizes.css)),
    ...sizes.single.map(({ gzip }) => verdict('single file', gzip)),
  ];
}

/** Bytes after gzip, all together. */
export const total = (pieces: readonly Piece[]): number => pieces.reduce((sum, { gzip }) => sum + gzip, 0);

const piece = (name: string, content: Buffer): Piece => ({
  name,
  bytes: content.length,
  gzip: gzipSync(content, { level: 9 }).length,
});

/** Everything that files import, from file to file; only what `admits` lets pass. */
function closure(
  folder: string,
  entries: readonly string[],
  kinds: readonly string[],
  admits: (path: string) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...entries];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path) || !admits(path)) continue;
    found.add(path);
    const text = readFileSync(join(folder, path), 'utf8');
    open.push(...pathsOf(importsOf(path, text), kinds));
  }
  return found;
}

interface Reached {
  readonly path: string;
  readonly kind: string;
}

function importsOf(from: string, text: string): readonly Reached[] {
  const { module, errors } = parseSync(from.replace(/\.html$/, '.js'), text);
  if (errors.length > 0)
    throw new Error(`${from} cannot be parsed: ${errors.map(({ message }) => message).join('; ')}`);
  const atOnce = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.map(({ moduleRequest }) => moduleRequest?.value ?? ''),
    ),
  ];
  const later = module.dynamicImports.map(
    ({ moduleRequest: { start, end } }) => /^(['"`])([^$]*)\1$/.exec(text.slice(start, end))?.[2] ?? '',
  );
  const reach = (specifiers: readonly string[], kind: Reached['kind']) =>
    specifiers
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => ({ path: posix.join(posix.dirname(from), specifier), kind }));
  return [...reach(atOnce, 'static'), ...reach(later, 'lazy')];
}

const pathsOf = (reached: readonly Reached[], kinds: readonly string[]): readonly string[] =>
  reached.filter(({ kind }) => kinds.includes(kind)).map(({ path }) => path);

function inlineOf(html: string, tag: 'script' | 'style') {
  return [...html.matchAll(new RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}>`, 'g'))]
    .map(([, attributes = '', text = '']) => ({ attributes, text }))
    .filter(({ text }) => text.trim() !== '');
}

/** Data in a script element (JSON) is no script. */
const isScript = (attributes: string): boolean => {
  const type = attribute(attributes, 'type');
  return type === null || type === 'module' || type === 'text/javascript';
};

const attribute = (tag: string, name: string): string | null =>
  new RegExp(`\\s${name}=["']?([^"'\\s>]*)`).exec(tag)?.[1] ?? null;

const inFolder = (path: string): string => posix.normalize(path.replace(/^\.?\//, ''));

const allFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(folder, join(entry.parentPath, entry.name).replaceAll('\\', '/')))
    .sort();

const singleFilesOf = (folder: string | null): readonly Piece[] =>
  folder === null || !existsSync(folder)
    ? []
    : allFiles(folder)
        .filter((path) => path.endsWith('.html'))
        .map((path) => piece(path, readFileSync(join(folder, path))));
