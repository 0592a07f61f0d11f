import axe from 'axe-core';
import type { Page } from 'playwright/test';

/** The rules of WCAG, and those that axe recommends besides: the order of headings, landmarks. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Puts axe into the page. That is needed once, because it stays until the page is loaded again. */
export const bringAxe = (page: Page): Promise<unknown> => page.evaluate(axe.source);

/** What axe finds on the present screen, a line for each place. */
export const violations = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async (tags) => {
    const { run } = (window as unknown as { readonly axe: typeof axe }).axe;
    const { violations: found } = await run({
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'],
    });
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
    );
  }, rules);
