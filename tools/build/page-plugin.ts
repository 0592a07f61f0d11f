import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown, runnerImport } from 'vite';

type Bundle = Rolldown.OutputBundle;

/** Which page is built: the one that is served with its chunks and data beside it, or all of it in one file. */
interface Options {
  /** The name of the one file; null for the served page. */
  readonly singleFile: string | null;
}

/**
 * Writes the page as it is published: the overview and the document of all figures in it, styles and the
 * script of the first paint inlined, under a content security policy that allows these and nothing else.
 * In one file, the app, the icon and the data are inlined too.
 */
export function publishPage({ singleFile }: Options): Plugin {
  return {
    name: 'publish-page',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      // Behind Vite's own steps, which write the page and finish the chunks.
      order: 'post',
      async handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('there is no index.html');
        const pieces = await loadPrerender(singleFile === null ? 'production' : 'single');
        const first = await firstPaintScript();
        const style = takeStyle(bundle);
        const filled = [
          ['starting', pieces.renderStarting()],
          ['missing', pieces.renderMissing()],
          ['notice', pieces.renderNotice()],
          ['root', pieces.renderOverview()],
          ['all-figures', pieces.renderAllFigures()],
        ] as const;
        const html = filled
          .reduce((sofar, [id, piece]) => fill(sofar, id, piece), String(page.source))
          .replace(/\s*<link rel="stylesheet"[^>]*>/g, '')
          .replace(/<title>.*<\/title>/, () => `${pieces.renderDescription()}\n    ${pieces.renderTitle()}`);
        if (singleFile === null) {
          const next = ` data-next="./${chunkNamed(bundle, 'app')}"`;
          const policy = policyOf({ own: true, scripts: [first], styles: [style] });
          page.source = withHead(scriptsLast(html), { policy, first, next, style });
        } else {
          const app = takeApp(bundle);
          const policy = policyOf({ own: false, scripts: [first, app], styles: [style] });
          page.source = copyable(withHead(inOneFile(html, app), { policy, first, next: '', style }));
          page.fileName = singleFile;
        }
      },
    },
  };
}

/**
 * Takes out what Vite puts around every `import()` to preload what the file will import: here all of that has
 * come before it.
 */
export function withoutPreloads(): Plugin {
  return {
    name: 'without-preloads',
    apply: 'build',
    enforce: 'pre',
    load: (id) =>
      id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : null,
  };
}

/** The app's scripts behind everything that can be read, so that they don't compete with it for a slow link. */
function scriptsLast(page: string): string {
  const scripts = page.match(/<script type="module"[^>]*><\/script>/g) ?? [];
  if (scripts.length === 0) throw new Error('the page has no script of the app');
  return page
    .replace(/\s*<script type="module"[^>]*><\/script>/g, '')
    .replace('</body>', () => `${scripts.join('\n    ')}\n  </body>`);
}

interface Head {
  readonly policy: string;
  readonly first: string;
  readonly next: string;
  readonly style: string;
}

/** Behind the encoding, before everything that the policy governs. */
function withHead(page: string, { policy, first, next, style }: Head): string {
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    `<script data-page="first"${next}>${first}</script>`,
    `<style data-page="">${style}</style>`,
  ].join('\n    ');
  return page.replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${head}`);
}

/** The app at the end of the page. The data is not in it a second time: the app makes its files when they are wanted. */
function inOneFile(page: string, app: string): string {
  const icon = readFileSync(new URL('../../public/icon.svg', import.meta.url));
  return page
    .replace(/\s*<script type="module"[^>]*><\/script>/, '')
    .replace('href="./icon.svg"', `href="data:image/svg+xml;base64,${icon.toString('base64')}"`)
    .replace('</body>', () => `<script type="module" data-page="app">${app}</script>\n</body>`);
}

/** The page makes copies of itself out of its marked elements (`src/editions/copy/page-parts.ts`): without one of them it could not. */
function copyable(page: string): string {
  for (const mark of [
    '<script data-page="first"',
    '<style data-page',
    '<script type="module" data-page="app"',
  ])
    if (!page.includes(mark)) throw new Error(`the one file has no ${mark}`);
  return page;
}

/** Escapes what, in a string of the app, could end the script element that holds it. */
const escapeScript = (text: string): string =>
  text.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');

interface Inlined {
  /** Whether files of the page's own origin may be loaded; one file has no other. */
  readonly own: boolean;
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** What the page may load: its own files, and of inline code only what was put there by the build. */
export function policyOf({ own, scripts, styles }: Inlined): string {
  const hashes = (texts: readonly string[]) =>
    texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  const self = own ? ["'self'"] : [];
  return [
    `default-src 'none'`,
    `script-src ${[...self, ...hashes(scripts)].join(' ')}`,
    `style-src ${hashes(styles).join(' ')}`,
    `img-src ${[...self, 'data:', 'blob:'].join(' ')}`,
    `connect-src ${own ? "'self'" : "'none'"}`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

/** The components run in Node, through Vite, with a module graph of their own. */
async function loadPrerender(mode: string) {
  const path = fileURLToPath(new URL('../../src/app/start/prerender.tsx', import.meta.url));
  const { module } = await runnerImport<typeof import('../../src/app/start/prerender')>(path, {
    configFile: false,
    mode,
    logLevel: 'warn',
  });
  return module;
}

/** Puts markup into an empty element of the page. */
function fill(html: string, id: string, markup: string): string {
  if (/\sstyle="/.test(markup)) throw new Error(`#${id} has a style attribute, which the policy forbids`);
  const empty = `<div id="${id}"></div>`;
  if (!html.includes(empty)) throw new Error(`index.html has no ${empty}`);
  return html.replace(empty, () => `<div id="${id}">${markup}</div>`);
}

/** Takes the one style sheet out of the bundle. */
function takeStyle(bundle: Bundle): string {
  const sheets = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.css'));
  const [sheet] = sheets;
  if (sheet?.type !== 'asset' || sheets.length !== 1)
    throw new Error(`one style sheet is expected, there are ${sheets.length}`);
  delete bundle[sheet.fileName];
  return String(sheet.source).trim();
}

/** Takes the one script out of the bundle, safe to stand in the page. */
function takeApp(bundle: Bundle): string {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const [chunk] = chunks;
  if (chunk === undefined || chunks.length !== 1)
    throw new Error(`one script is expected, there are ${chunks.length}`);
  delete bundle[chunk.fileName];
  return escapeScript(chunk.code.trim());
}

function chunkNamed(bundle: Bundle, name: string): string {
  const found = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === name);
  if (found === undefined) throw new Error(`there is no chunk ${name}`);
  return found.fileName;
}

/** The script of the head in one piece, small enough to stand in the page. */
async function firstPaintScript(): Promise<string> {
  const entry = fileURLToPath(new URL('../../src/app/start/first-paint-script.ts', import.meta.url));
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { write: false, target: 'es2015', lib: { entry, formats: ['iife'], name: 'firstPaint' } },
  });
  const output = Array.isArray(built) ? built[0]?.output : 'output' in built ? built.output : undefined;
  if (output?.length !== 1) throw new Error('the script of the first paint is not one piece');
  return output[0].code.trim();
}
