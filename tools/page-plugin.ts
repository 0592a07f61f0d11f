import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build, type IndexHtmlTransformContext, type Plugin, runnerImport } from 'vite';

type Bundle = NonNullable<IndexHtmlTransformContext['bundle']>;

/**
 * Writes the page as it is published: the overview and the document of all figures in it, styles and the
 * script of the first paint inlined, under a content security policy that allows these and nothing else.
 */
export function publishPage(): Plugin {
  return {
    name: 'publish-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        if (bundle === undefined) return html;
        const pieces = await loadPrerender();
        const script = await firstPaintScript();
        const style = takeStyle(bundle);
        const filled = [
          ['notice', pieces.renderNotice()],
          ['root', pieces.renderOverview()],
          ['all-figures', pieces.renderAllFigures()],
        ] as const;
        const markup = filled.reduce((page, [id, piece]) => fill(page, id, piece), html);
        const next = chunkNamed(bundle, 'whole-app');
        const head = [
          `<meta http-equiv="Content-Security-Policy" content="${policyOf({ scripts: [script], styles: [style] })}" />`,
          `<script data-next="./${next}">${script}</script>`,
          `<style>${style}</style>`,
        ].join('\n    ');
        return (
          markup
            .replace(/\s*<link rel="stylesheet"[^>]*>/g, '')
            // Behind the encoding, before everything that the policy governs.
            .replace(/(<meta charset="utf-8" \/>)/, (charset) => `${charset}\n    ${head}`)
        );
      },
    },
  };
}

interface Inlined {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** What the page may load: its own files, and of inline code only what was put there by the build. */
export function policyOf({ scripts, styles }: Inlined): string {
  const hashes = (texts: readonly string[]) =>
    texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [
    `default-src 'none'`,
    `script-src ${["'self'", ...hashes(scripts)].join(' ')}`,
    `style-src ${hashes(styles).join(' ')}`,
    `img-src 'self' data: blob:`,
    `connect-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

/** The components run in Node, through Vite, with a module graph of their own. */
async function loadPrerender() {
  const path = fileURLToPath(new URL('../src/app/prerender.tsx', import.meta.url));
  const { module } = await runnerImport<typeof import('../src/app/prerender')>(path, {
    configFile: false,
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

function chunkNamed(bundle: Bundle, name: string): string {
  const found = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === name);
  if (found === undefined) throw new Error(`there is no chunk ${name}`);
  return found.fileName;
}

/** The script of the head in one piece, small enough to stand in the page. */
async function firstPaintScript(): Promise<string> {
  const entry = fileURLToPath(new URL('../src/app/first-paint-script.ts', import.meta.url));
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
