import type { Page } from 'playwright/test';
import { asCells, copyBySelection, pasted, pastedCells } from '../pages/clipboard';
import { published } from '../pages/published';
import { expect, test } from '../pages/quiet-page';

/** A growth as a spreadsheet takes it for a number: sign, digits, percent, and nothing else. */
const growth = /^[+−]\d+(\.\d+)?%$/;

/** The cells that Ctrl+V would make, by a program that takes text and by one that takes tables; they must agree. */
async function cellsOfClipboard(page: Page): Promise<readonly (readonly string[])[]> {
  const cells = asCells(await pasted(page)).map((row) => row.map((cell) => cell.trim()));
  expect(await pastedCells(page)).toEqual(cells);
  return cells;
}

function expectWholeTable(
  cells: readonly (readonly string[])[],
  heading: readonly string[],
  rows: number,
): void {
  expect(cells[0]).toEqual(heading);
  expect(cells).toHaveLength(rows + 1);
  for (const row of cells) expect(row).toHaveLength(heading.length);
  const at = heading.findIndex((name) => name === '同比' || name === 'Growth');
  const growths = cells.slice(1).map((row) => row[at] ?? '');
  for (const text of growths) if (text !== '') expect(text).toMatch(growth);
  expect(growths.filter((text) => text !== '').length).toBeGreaterThan(0);
}

test('the table, marked and copied, is the cells that are seen', async ({ page, dashboard, table }) => {
  await dashboard.open('#/indicators');
  const heading = await table.head.getByRole('columnheader').allTextContents();
  await expect(table.table).toHaveAttribute('aria-busy', 'false');
  await copyBySelection(table.table);
  const cells = await cellsOfClipboard(page);
  expectWholeTable(
    cells,
    heading.map((text) => text.replace(/[▲▼]/, '')),
    published.indicators.length,
  );
  expect(cells.find(([, name]) => name === '各级衔接资金全年投入')?.slice(2, 4)).toEqual([
    '8.73亿元',
    '+13.38%',
  ]);
});

for (const [language, button, done] of [
  ['zh', '复制表格', '已复制'],
  ['en', 'Copy table', 'Copied'],
] as const)
  test(`its button copies every row that the filters leave, ${language}`, async ({ page, dashboard }) => {
    await dashboard.open(`#/indicators?section=funding&sort=-value&lang=${language}`);
    const main = page.getByRole('main');
    const head = main.locator('thead').getByRole('columnheader');
    const heading = (await head.allTextContents()).map((text) => text.replace(/[▲▼]/, ''));
    const names = await main.locator('tbody').getByRole('rowheader').allTextContents();
    await main.getByRole('button', { name: button }).click();
    await expect(main.getByRole('status').filter({ hasText: done })).toBeVisible();
    const cells = await cellsOfClipboard(page);
    expectWholeTable(cells, heading, names.length);
    expect(cells.slice(1).map((row) => row[1])).toEqual(names);
  });

test('words for screen readers are not copied along with a growth', async ({ page, dashboard }) => {
  for (const address of ['#/', '#/area/funding', '#/growth', '#/?figure=funding.linkage.total', '#/method'])
    await test.step(address, async () => {
      await dashboard.open(address);
      const place = address.includes('figure=') ? page.getByRole('dialog') : dashboard.main;
      await expect(place.getByText('13.38%').first()).toBeVisible();
      // Said to those who can't see the triangle.
      if (address !== '#/method')
        await expect(place.getByText('同比增长13.38%', { exact: true }).first()).toBeAttached();
      await copyBySelection(place);
      const text = await pasted(page);
      expect(text).toContain('13.38%');
      expect(text).not.toMatch(/%\s*同比(增长|下降)/);
      const hidden = await place.locator('.sr-only').allTextContents();
      for (const words of hidden.filter((each) => each.length > 12)) expect(text).not.toContain(words);
    });
});
