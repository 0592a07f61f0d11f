import type { Page } from 'playwright/test';

/** Has the browser remember a choice of an earlier visit, before the page is opened. */
export const remembers = (page: Page, what: 'theme' | 'language', value: string): Promise<unknown> =>
  page.addInitScript(([key, chosen]) => localStorage.setItem(key, chosen), [
    `suining-dashboard.${what}`,
    value,
  ] as const);
