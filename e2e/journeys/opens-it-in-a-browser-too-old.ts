import type { Page } from 'playwright/test';
import { areas } from '../pages/areas';
import { sizeOf } from '../pages/box';
import { published } from '../pages/published';
import { expect, test } from '../pages/quiet-page';

const notice = '看板的互动功能没有运行';

/** What stands on the page where the app does not run: every figure with its phrase, and no dead control. */
async function expectDocument(page: Page): Promise<void> {
  await expect(page.getByText(notice)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: '全部指标与原文' })).toBeVisible();
  for (const { name } of areas.filter(({ id }) => id !== 'overview'))
    await expect(
      page.locator('#all-figures').getByRole('heading', { level: 3, name, exact: true }),
    ).toBeVisible();
  const rows = page.locator('#all-figures tbody tr');
  await expect(rows).toHaveCount(published.indicators.length);
  const funds = rows.filter({ hasText: '各级衔接资金全年投入' });
  await expect(funds).toContainText('8.73亿元');
  await expect(funds).toContainText('+13.38%');
  await expect(funds).toContainText('全年累计投入各级衔接资金8.73亿元');
  await expect(rows.filter({ hasText: '脱贫人口住院（含重症门诊）报销费用' }).last()).toContainText(
    '时期复原',
  );
  await expect(page.getByRole('button')).toHaveCount(0);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide, 'pixels wider than the window').toBeLessThanOrEqual(0);
}

for (const [what, size] of Object.entries({ 'an office screen': '1366 × 768', 'a phone': '390 × 844' }))
  test.describe(`with scripts off, on ${what}`, () => {
    test.use({ javaScriptEnabled: false, viewport: sizeOf(size) });

    test('the page is a document of all figures', async ({ page }) => {
      await page.goto('');
      await expectDocument(page);
    });
  });

test('where the app can’t be fetched, the page is that document too', async ({ page, lose }) => {
  await lose('**/assets/*.js');
  await page.goto('#/area/funding');
  await expectDocument(page);
});

test('where the script can’t be read, the page is that document too', async ({ page, allowedMessages }) => {
  // A syntax error has no stack, which is what is told of a page error.
  allowedMessages.push(/SyntaxError|^page error: $/);
  await page.route('**/assets/*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'let of a language to come' }),
  );
  await page.goto('');
  await expectDocument(page);
});

test('in a browser without modules nothing is hidden', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(HTMLScriptElement.prototype, 'noModule');
  });
  await page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.goto('');
  await expectDocument(page);
});

test('where it runs, the document is gone', async ({ page, dashboard }) => {
  await dashboard.open('');
  await expect(page.locator('#all-figures')).toHaveCount(0);
  await expect(page.getByText(notice)).toHaveCount(0);
});
