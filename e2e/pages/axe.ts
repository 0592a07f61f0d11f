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
    const faults = await page.evaluate(
      async ({ tags, root }) => {
        const { run } = (window as unknown as { readonly axe: typeof axe }).axe;
        const { violations } = await run(root, {
          runOnly: { type: 'tag', values: tags },
          resultTypes: ['violations'],
        });
        return violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
        );
      },
      { tags: rules, root: within },
    );
    expect.soft(faults, place).toEqual([]);
  };
}
