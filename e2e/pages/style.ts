import type { Page } from 'playwright/test';

/** Adds a reader's own style rules as a style sheet object, because the page's policy refuses a style element. */
export const addRules = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
