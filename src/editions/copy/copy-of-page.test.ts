/** @vitest-environment happy-dom */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type CopyContent, copyOfPage } from './copy-of-page';
import { faultsOfCopy } from './faults-of-copy';
import { partsOfPage } from './page-parts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What breaks a page that is put together carelessly, by `replace` or without escaping. */
const first = `var a = "$& $' $1 &amp; <b>" < 1;`;
const app = `const html = "<\\/script><\\!-- $\` $& </b>"; let 数 = '𠮷'; if (1 < 2 && 3 > 2) run();\n`;
const style = `a > b::before { content: "<$&"; }`;
const policy = `default-src 'none'; script-src ${hashOf(first)} ${hashOf(app)}; style-src ${hashOf(style)}`;
const page = `<!doctype html><html lang="zh-CN" translate="no"><head><meta charset="utf-8" />
  <meta http-equiv="Content-Security-Policy" content="${policy}" />
  <script data-page="first">${first}</script><style data-page="">${style}</style>
  <meta name="viewport" content="width=device-width, initial-scale=1" /><meta name="google" content="notranslate" />
  <meta name="color-scheme" content="light dark" /><meta name="description" content="甲市" /><title>甲市2021年</title>
  <link rel="icon" href="data:image/svg+xml;base64,AAAA" type="image/svg+xml" /></head>
  <body><div id="starting"><p>正在打开</p></div><div id="missing"><button>再试</button></div><div id="notice"><p>注意</p></div>
  <div id="root"><p>甲市2021年</p></div><div id="all-figures"><table></table></div>
  <script type="module" data-page="app">${app}</script></body></html>`;

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const planted = `</script><script>alert(1)</script><!--<script> $& $' \\u003c 汉 𠮷`;
const content: CopyContent = {
  editions: [
    { id: 'b-2022', json: JSON.stringify({ name: planted }) },
    { id: 'a-2021', json: '{"year":2021}' },
  ],
  title: `乙县 </title><script>alert(1)</script> $&`,
  description: `"><script>alert(1)</script>`,
  documentHtml: '<table><tbody><tr><td>9.02亿元</td></tr></tbody></table>',
};
const parts = partsOfPage(parse(page));
const copy = copyOfPage(parts, content);

describe('a copy of the page', () => {
  it('keeps scripts, style and policy byte for byte, so that the hashes of the policy hold', () => {
    const [, firstOf = ''] = /<script data-page="first">([\s\S]*?)<\/script>/.exec(copy) ?? [];
    const [, appOf = ''] = /<script type="module" data-page="app">([\s\S]*?)<\/script>/.exec(copy) ?? [];
    const [, styleOf = ''] = /<style data-page="">([\s\S]*?)<\/style>/.exec(copy) ?? [];
    expect([firstOf, appOf, styleOf]).toEqual([first, app, style]);
    for (const text of [firstOf, appOf, styleOf]) expect(policy).toContain(hashOf(text));
    expect(parse(copy).querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(policy);
  });

  it('has the policy before everything that it governs', () => {
    expect(copy.indexOf('Content-Security-Policy')).toBeLessThan(copy.indexOf('<script'));
    expect(copy.indexOf('Content-Security-Policy')).toBeLessThan(copy.indexOf('<style'));
  });

  it('holds the editions letter by letter, and what is planted in them stays text', () => {
    const blocks = [...parse(copy).querySelectorAll('script[data-edition]')];
    expect(blocks.map((block) => block.getAttribute('data-edition'))).toEqual(['b-2022', 'a-2021']);
    expect(JSON.parse(blocks[0]?.textContent ?? '')).toEqual({ name: planted });
    expect(parse(copy).title).toBe(content.title);
    expect(parse(copy).querySelectorAll('script:not([type="application/json"])')).toHaveLength(2);
  });

  it('holds nothing of the edition that the page was built with', () => {
    const read = parse(copy);
    for (const block of read.querySelectorAll('[data-edition="a-2021"]')) block.remove();
    expect(read.documentElement.outerHTML).not.toMatch(/甲市|2021/);
    expect(read.querySelector('#root')?.childNodes).toHaveLength(0);
    expect(read.querySelector('#all-figures')?.textContent).toContain('9.02亿元');
  });

  it('can be copied again', () => {
    expect(partsOfPage(parse(copy))).toEqual(parts);
    expect(copyOfPage(partsOfPage(parse(copy)), content)).toBe(copy);
  });

  it('takes nothing that an extension of the browser has put into the page', () => {
    const live = parse(page);
    const script = live.createElement('script');
    script.textContent = 'spy()';
    live.head.prepend(script, live.createElement('style'));
    live.querySelector('[data-page="first"]')?.setAttribute('nonce', 'x');
    live.getElementById('notice')?.remove();
    const notice = parse(page).getElementById('notice');
    expect(
      copyOfPage(
        partsOfPage(live, (id) => (id === 'notice' ? notice : null)),
        content,
      ),
    ).toBe(copy);
  });

  it('is not made of a page that is served in pieces', () => {
    const served = page.replace('data-page="app"', 'src="./assets/main.js"');
    expect(() => partsOfPage(parse(served))).toThrow(/data-page="app"/);
  });
});

describe('the self-test of a copy', () => {
  it('finds no fault in a sound one', () => {
    expect(faultsOfCopy(copy, parts, content)).toEqual([]);
  });

  it.each([
    ['policy', 'no policy', /<meta http-equiv[^>]*>/, ''],
    ['scripts', 'a script with another letter', 'let 数', 'let 字'],
    ['scripts', 'a script more', '<div id="root">', '<script>spy()</script><div id="root">'],
    ['styles', 'a style with another letter', 'a > b', 'a  > b'],
    ['editions', 'a block that is cut', '{"year":2021}', '{"year":2'],
    ['editions', 'a block less', /<script type="application\/json" data-edition="a-2021">.*?<\/script>/, ''],
    ['figures', 'no document of all figures', content.documentHtml, ''],
    [
      'foreign',
      'something to be fetched',
      '<div id="root">',
      '<img src="https://a.example/"><div id="root">',
    ],
  ] as const)('%s: %s', (fault, _, what, by) => {
    const broken = copy.replace(what, () => by);
    expect(broken).not.toBe(copy);
    expect(faultsOfCopy(broken, parts, content)).toContain(fault);
  });
});
