import type { Page } from 'playwright/test';

/**
 * Changes the page as a browser's translator does: each text is put into two `font` elements that React doesn't know.
 * Drawings are left out. The words stay the same, so that the text can be compared.
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
