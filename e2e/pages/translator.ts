import type { Page } from 'playwright/test';

/**
 * Does to the page what a browser's translator does: each text stands in two `font` elements that React knows
 * nothing of. Drawings are left alone. The words stay, so that what is to be read can be compared.
 */
export const translate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    for (let next = texts.nextNode(); next !== null; next = texts.nextNode()) {
      const text = next as Text;
      if (
        text.data.trim() === '' ||
        text.parentElement?.closest('svg, script, style, noscript, font') !== null
      )
        continue;
      found.push(text);
    }
    for (const text of found) {
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      outer.append(inner);
      text.replaceWith(outer);
      inner.append(text.data);
    }
  });
