import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { ColdPage } from './cold-page';

/**
 * Writes the limit: one HTML file that shows what the overview shows, with no script. It is what the
 * built page has drawn, without what no width of window shows, with those of its CSS rules inlined that
 * match something. Throws where its text is not that of the overview.
 */
export async function writeStaticPage(browser: Browser, origin: string, folder: string): Promise<void> {
  const built = await ColdPage.open(browser, [], null);
  const { page } = built;
  await page.goto(`${origin}/`);
  await built.quiet();
  const text = await page.locator('body').innerText();
  await page.evaluate(markHidden, 'wide');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.evaluate(markHidden, 'narrow');
  await page.setViewportSize({ width: 1920, height: 1080 });
  const html = await page.evaluate(writeOut);
  await built.close();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), html);
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await plain.setViewportSize({ width: 1920, height: 1080 });
  await plain.setContent(html);
  const written = await plain.locator('body').innerText();
  await plain.context().close();
  if (written !== text) throw new Error('the static page does not show what the overview shows');
}

/** In the page: marks what has no place in the layout at this width. */
function markHidden(width: string): void {
  for (const element of document.querySelectorAll('body *'))
    if (getComputedStyle(element).display === 'none') element.setAttribute(`data-bench-${width}`, '');
}

/** In the page: the document as HTML, with the rules that it uses. */
function writeOut(): string {
  const hidden = '[data-bench-wide][data-bench-narrow], script, noscript, template, style, link';
  for (const element of [...document.querySelectorAll(`body :is(${hidden})`)]) element.remove();
  for (const element of document.querySelectorAll('[data-bench-wide], [data-bench-narrow]')) {
    element.removeAttribute('data-bench-wide');
    element.removeAttribute('data-bench-narrow');
  }
  const used = (selector: string): boolean => {
    const plain =
      selector.replace(
        /::?(?:before|after|placeholder|backdrop|marker|selection|file-selector-button|-[\w-]+|hover|focus(?:-visible|-within)?|active|visited)(?![\w-])/g,
        '',
      ) || '*';
    try {
      return document.querySelector(plain.replace(/(^|[\s>+~,])(?=$|[\s>+~,])/g, '$1')) !== null;
    } catch {
      return true;
    }
  };
  const declarations = (text: string): string => text.replace(/([:;,]) /g, '$1').replace(/;$/, '');
  const write = (rules: CSSRuleList): string =>
    [...rules]
      .map((rule) => {
        if (rule instanceof CSSStyleRule)
          return used(rule.selectorText) ? `${rule.selectorText}{${declarations(rule.style.cssText)}}` : '';
        if (rule instanceof CSSGroupingRule) {
          const inner = write(rule.cssRules);
          const head = rule.cssText.slice(0, rule.cssText.indexOf('{')).trim();
          return inner === '' ? '' : `${head}{${inner}}`;
        }
        return rule.cssText;
      })
      .join('');
  const css = [...document.styleSheets].map((sheet) => write(sheet.cssRules)).join('');
  const root = document.documentElement;
  const attributes = (element: Element) =>
    [...element.attributes].map(({ name, value }) => ` ${name}="${value}"`).join('');
  return [
    `<!doctype html><html${attributes(root)}><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${document.title}</title><style>${css}</style></head>`,
    `<body${attributes(document.body)}>${document.body.innerHTML.trim()}</body></html>`,
  ].join('');
}
