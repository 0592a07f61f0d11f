import axe from 'axe-core';
import { expect, type Page } from 'playwright/test';

/** The rules of WCAG, and those that axe recommends besides: the order of headings, landmarks. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Puts axe into the page, once: steps within the page keep it. What comes back holds that it finds nothing on the
 * screen as it stands; a fault is a line for each place. Below an open menu a link is only covered, not too small: then
 * `within` names where to look.
 */
export async function lookWithAxe(page: Page): Promise<(place: string, within?: string) => Promise<void>> {
  await page.evaluate(axe.source);
  return async (place, within = 'html') => {
    let faults = await look(page, within);
    while (faults === 'drawn anew') faults = await look(page, within);
    expect.soft(faults, place).toEqual([]);
  };
}

/** While a screen is drawn anew, as when a further edition arrives, the old one stands dimmed: that isn't looked at. */
async function look(page: Page, within: string): Promise<readonly string[] | 'drawn anew'> {
  await expect(page.locator('main[aria-busy="true"]')).toHaveCount(0);
  return page.evaluate(
    async ({ tags, root }) => {
      const { run } = (window as unknown as { readonly axe: typeof axe }).axe;
      let isDrawnAnew = document.querySelector('main[aria-busy="true"]') !== null;
      const watch = new MutationObserver(() => {
        isDrawnAnew = true;
      });
      watch.observe(document, { subtree: true, attributeFilter: ['aria-busy'] });
      const { violations } = await run(root, {
        runOnly: { type: 'tag', values: tags },
        resultTypes: ['violations'],
      });
      isDrawnAnew ||= watch.takeRecords().length > 0;
      watch.disconnect();
      if (isDrawnAnew) return 'drawn anew';
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
      );
    },
    { tags: rules, root: within },
  );
}
