import type { Page } from 'playwright/test';
import { findingOf, overviewFinding } from '../pages/areas';
import { expect, test } from '../pages/quiet-page';
import { findingOfSectors } from '../pages/sectors';

const rest = '**/assets/app-*.js';
const message = '这一屏没能载入，网址已记住。检查网络后重试。';

test.beforeEach(({ lose }) => lose(rest));

const retry = async (page: Page) => {
  await page.unroute(rest);
  await page.getByRole('alert').getByRole('button', { name: '重试' }).click();
};

test('reads the overview without the app, is told so, and goes on by 重试', async ({ page, dashboard }) => {
  await page.goto('');
  await expect(dashboard.title).toHaveText(overviewFinding);
  await expect(dashboard.headlines.first()).toHaveText('10955元');
  await expect(page.getByRole('alert')).toContainText(message);
  // What is asked for in the meantime is not forgotten.
  await dashboard.sectors.getByRole('link', { name: /医疗/ }).click();
  await retry(page);
  await expect(dashboard.title).toHaveText(findingOfSectors('medical'));
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.goBack();
  await dashboard.areaCardLink('资金项目').click();
  await expect(dashboard.title).toHaveText(findingOf('funding'));
});

test('a shared link to an area says what is missing, and opens by 重试', async ({ page, dashboard }) => {
  await page.goto('#/area/funding');
  await expect(page.getByRole('alert')).toContainText(message);
  await retry(page);
  await expect(dashboard.title).toHaveText(findingOf('funding'));
});

test('a figure that can’t be opened yet opens by 重试', async ({ page, dashboard, figure }) => {
  await page.goto('');
  await dashboard.headlines.first().click();
  await expect(page.getByRole('alert')).toContainText(message);
  await retry(page);
  await expect(figure.name).toBeVisible();
});
