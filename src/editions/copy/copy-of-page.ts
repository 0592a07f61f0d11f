import type { PageParts } from './page-parts';

/** What one copy of the page shows. */
export interface CopyContent {
  /** Edition files as JSON. The first is the one that the copy opens with. */
  readonly editions: readonly { readonly id: string; readonly json: string }[];
  readonly title: string;
  readonly description: string;
  /** Markup of all figures with their phrases, for where the app can't run. */
  readonly documentHtml: string;
}

/**
 * The dashboard in one file with other editions in it. Scripts and styles stay byte for byte what they were, so that the hashes of
 * the policy hold. The editions stand in blocks that are no scripts; the app finds them when it starts. The page has no
 * prerendered overview: it is marked as a copy, and says that it is starting until the app has drawn the first screen.
 */
export function copyOfPage(parts: PageParts, content: CopyContent): string {
  const { policy, first, style, app, metas, icon, standIns } = parts;
  return [
    '<!doctype html>',
    '<html lang="zh-CN" translate="no" data-copy="">',
    '<head>',
    '<meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}" />`,
    `<script data-page="first">${first}</script>`,
    `<style data-page="">${style}</style>`,
    ...metas.map(meta),
    meta(['description', content.description]),
    `<title>${escapeHtml(content.title)}</title>`,
    `<link rel="icon" href="${escapeHtml(icon)}" type="image/svg+xml" />`,
    '</head>',
    '<body>',
    ...standIns.map(([id, html]) => `<div id="${id}">${html}</div>`),
    '<div id="root"></div>',
    `<div id="all-figures">${content.documentHtml}</div>`,
    ...content.editions.map(block),
    `<script type="module" data-page="app">${app}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const meta = ([name, content]: readonly [name: string, content: string]) =>
  `<meta name="${escapeHtml(name)}" content="${escapeHtml(content)}" />`;

const block = ({ id, json }: CopyContent['editions'][number]) =>
  `<script type="application/json" data-edition="${escapeHtml(id)}">${inBlock(json)}</script>`;

/** JSON that can neither end the element that it stands in nor begin a comment there. */
export const inBlock = (json: string): string => json.replace(/</g, '\\u003c');

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
