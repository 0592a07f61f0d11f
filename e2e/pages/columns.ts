import { expect, type Page } from 'playwright/test';

/** The columns of a panel: where their last group ends, and which groups stand in them. */
export const columnsOf = (page: Page) =>
  page.evaluate(() =>
    [...(document.querySelector('.columns')?.children ?? [])].map((column) => {
      const groups = [...column.children].filter((group) => group instanceof HTMLElement);
      return {
        groups: groups.map((group) => group.dataset.group ?? ''),
        width: column.getBoundingClientRect().width,
        end: Math.max(...groups.map((group) => group.getBoundingClientRect().bottom)),
      };
    }),
  );

/** How far apart columns may end. A hole that is seen at once is 400 pixels wide and 160 high. */
const together = 96;

/** No column ends far above the longest one. */
export function expectTogether(columns: Awaited<ReturnType<typeof columnsOf>>, place: string): void {
  const longest = Math.max(...columns.map(({ end }) => end));
  for (const { end, groups } of columns)
    expect
      .soft(longest - end, `${place}: the column with ${groups.join(', ')}`)
      .toBeLessThanOrEqual(together);
}
