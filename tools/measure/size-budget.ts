import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A file as a browser fetches it, or what stands inline in the page; sizes in bytes, gzip at level 9. */
export interface Piece {
  readonly name: string;
  readonly bytes: number;
  readonly gzip: number;
}

export interface Sizes {
  readonly page: readonly Piece[];
  readonly css: readonly Piece[];
  /** Script that runs before anything can be clicked: inline, the entry, and all that these import at once. */
  readonly first: readonly Piece[];
  /** Script that comes later, without exports. */
  readonly later: readonly Piece[];
  /** Sentences and windows of the article, fetched with the first detail. */
  readonly texts: readonly Piece[];
  /** Script that serves further editions alone: bringing, checking, comparing and handing on. */
  readonly editions: readonly Piece[];
  /** Script of the exports, fetched when one is made. */
  readonly exports: readonly Piece[];
  /** What a visitor fetches who asks for one of these files, beyond the app. */
  readonly writers: Readonly<Record<Writer, readonly Piece[]>>;
  /** The dashboard in one file, beside the page. */
  readonly single: readonly Piece[];
}

/** Files that have a limit of their own, by the chunk that writes them. */
const writerChunks = { deck: 'write-slides', workbook: 'write-workbook', report: 'write-report' } as const;
export type Writer = keyof typeof writerChunks;

/** 1 KB is 1000 bytes here, the stricter reading. */
const KB = 1000;

/** In bytes after gzip: what is wanted, and what fails the check where that could not be reached. */
export const budgets = {
  'script before the first interaction': { wanted: 100 * KB, most: 100 * KB },
  // React, recharts and react-query alone are 172 KB; the rest is the article's data and both languages. It was 330 before the
  // findings of fourteen sectors and ten panels were written in both, with five kinds of pictures and the one page, and 355 before
  // the stage told decks of every sector and length: thirteen kinds of slides, the agenda, the presenter's window, and a caption for the wall of each figure in both languages;
  // 393 before several editions had a place in the address, the head, the foot and in what a figure says of the year before.
  'whole app with charts, without exports, editions and sentences': { wanted: 260 * KB, most: 388 * KB },
  // The desk, workbooks and files read, matches, the comparison, copies of the page, and the words of these in both languages: a
  // quarter of it says what is wrong in a file, where, and what to do.
  'code of editions': { wanted: 100 * KB, most: 125 * KB },
  // Read with the first detail, by nobody before.
  'sentences and windows': { wanted: 40 * KB, most: 40 * KB },
  CSS: { wanted: 14 * KB, most: 14 * KB },
  'code of a deck': { wanted: 40 * KB, most: 40 * KB },
  'code of a workbook': { wanted: 40 * KB, most: 40 * KB },
  'code of a report': { wanted: 100 * KB, most: 100 * KB },
  // It holds the words to say and every writer of files, too.
  'single file': { wanted: 650 * KB, most: 650 * KB },
} as const;

/** In bytes: what a file of the whole year may weigh, so that it passes any mail. */
export const fileLimits: Readonly<Record<Writer, number>> = {
  deck: 300 * KB,
  workbook: 150 * KB,
  report: 60 * KB,
};

/** Chunks of src/exports are named after their modules: write-slides, write-workbook. Their menu comes when it is opened. */
const exportChunk = /^write-(?!edition-)|^take-away|^exports?[-.]/;
/** What is loaded where somebody works with several editions; they bring their words, readers and writers along. */
const editionChunk = /^(DeskRoute|Compare|Edition[A-Z][a-z]*|save-copy|with-earlier|write-edition-\w+)[-.]/;
/** What src/editions/built-in-texts.ts becomes. */
const textsChunk = /^built-in-texts[-.]/;

/** What a script imports at once, and what it fetches when it is wanted. */
const atOnce = /\b(?:import|from)\s*["'`](\.\/[^"'`]+)/g;
const onDemand = /\bimport\(\s*["'`](\.\/[^"'`]+)/g;

/** Measures a build. Throws where there is no page, no script in it, or a script that nothing leads to. */
export function measureSizes(folder: string): Sizes {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  const pieceOf = (path: string) => piece(path, readFileSync(join(folder, path)));
  const scripts = new Map(
    files
      .filter((file) => /\.m?js$/.test(file))
      .map((file) => [file, String(readFileSync(join(folder, file)))]),
  );
  const imported = (file: string, by: RegExp) =>
    [...(scripts.get(file) ?? '').matchAll(by)]
      .map(([, path = '']) => posix.join(posix.dirname(file), path))
      .filter((path) => scripts.has(path));
  const both = (file: string) => [...imported(file, atOnce), ...imported(file, onDemand)];
  const isExport = (file: string) => exportChunk.test(basename(file));
  const isEdition = (file: string) => editionChunk.test(basename(file));

  // Scripts that the page names, and what it asks for ahead; style sheets and the icon are no scripts.
  const named = [
    ...html.matchAll(/<(?:script|link rel="modulepreload")[^>]*? (?:src|href)="\.\/([^"]+)"/g),
  ].map(([, file = '']) => file);
  const firstFiles = reached(named, (file) => imported(file, atOnce));
  const app = reached(firstFiles, (file) => both(file).filter((path) => !isExport(path) && !isEdition(path)));
  const laterFiles = app.filter((file) => !firstFiles.includes(file));
  // What only exports or only editions need; the app leads to all of it.
  const beyond = (file: string) => (app.includes(file) ? [] : both(file));
  const exportFiles = reached([...scripts.keys()].filter(isExport), (file) =>
    beyond(file).filter((path) => !isEdition(path)),
  ).filter((file) => !app.includes(file));
  const editionFiles = reached([...scripts.keys()].filter(isEdition), beyond).filter(
    (file) => !app.includes(file) && !exportFiles.includes(file),
  );
  const stray = [...scripts.keys()].filter(
    (file) => ![app, exportFiles, editionFiles].some((files) => files.includes(file)),
  );
  if (stray.length > 0) throw new Error(`nothing leads to ${stray.join(', ')}`);
  const inlineScripts = inlineOf(html, 'script').filter(({ tag }) => !tag.includes('application/json'));
  if (inlineScripts.length + firstFiles.length === 0) throw new Error(`${folder}: a page without a script`);
  const writer = (chunk: string) =>
    reached(
      exportFiles.filter((file) => basename(file).startsWith(chunk)),
      (file) => imported(file, atOnce),
    )
      .filter((file) => !app.includes(file))
      .map(pieceOf);
  return {
    page: [piece('index.html', Buffer.from(html))],
    css: [
      ...inlineOf(html, 'style').map(({ text }, i) => piece(`inline style ${i + 1}`, Buffer.from(text))),
      ...files.filter((file) => file.endsWith('.css')).map(pieceOf),
    ],
    first: [
      ...inlineScripts.map(({ text }, i) => piece(`inline script ${i + 1}`, Buffer.from(text))),
      ...firstFiles.map(pieceOf),
    ],
    later: laterFiles.filter((file) => !textsChunk.test(basename(file))).map(pieceOf),
    texts: laterFiles.filter((file) => textsChunk.test(basename(file))).map(pieceOf),
    editions: editionFiles.map(pieceOf),
    exports: exportFiles.map(pieceOf),
    writers: {
      deck: writer(writerChunks.deck),
      workbook: writer(writerChunks.workbook),
      report: writer(writerChunks.report),
    },
    single: files.filter((file) => /^(?!index\.)[^/]+\.html$/.test(file)).map(pieceOf),
  };
}

/** These files and all that they lead to. */
function reached(from: readonly string[], next: (file: string) => readonly string[]): readonly string[] {
  const found = new Set(from);
  // A set that grows while it is walked is walked to its end.
  for (const file of found) for (const path of next(file)) found.add(path);
  return [...found];
}

/** Elements of the page with something in them. */
const inlineOf = (html: string, name: 'script' | 'style') =>
  [...html.matchAll(new RegExp(`(<${name}\\b[^>]*>)([\\s\\S]*?)</${name}>`, 'g'))]
    .map(([, tag = '', text = '']) => ({ tag, text }))
    .filter(({ text }) => text.trim() !== '');

const piece = (name: string, content: Buffer): Piece => ({
  name,
  bytes: content.length,
  gzip: gzipSync(content, { level: 9 }).length,
});
