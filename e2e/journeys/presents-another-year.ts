import type { Page } from 'playwright/test';
import { EditionDesk } from '../pages/edition-desk';
import { madeUp } from '../pages/made-up';
import { expect, test } from '../pages/quiet-page';

/** Brings a made-up year as an edition file, as a person does on the desk. */
async function bring(page: Page): Promise<void> {
  await page.goto('#/edition');
  await new EditionDesk(page).open({
    name: 'made-up-2022.edition.json',
    bytes: Buffer.from(JSON.stringify(madeUp(2022))),
  });
  await page.getByRole('link', { name: '看板预览' }).first().click();
  await expect(page.getByRole('banner').locator('summary').filter({ hasText: '年度与地区' })).toBeVisible();
}

test('the presenter’s window shows the edition that was opened, and gives it back after a reload', async ({
  page,
  stage,
}) => {
  await bring(page);
  await stage.show('#/present/1?edition=made-up-2022');
  await stage.isAt(1);
  await expect(page).toHaveTitle(/2022/);
  const desk = await stage.openDesk();
  await expect(desk.page.getByText('汇报窗口已连接')).toBeVisible();
  await expect(desk.page).toHaveTitle(/2022/);
  await stage.press('PageDown');
  await expect(desk.position).toHaveText(/^2 \//);
  await expect(stage.slide).toContainText(/虚构|校验码/);

  await page.reload();
  await expect(page).toHaveTitle(/2022/);
  await stage.isAt(2);
});

test('an opened edition that no tab has any more is asked for again', async ({ page }) => {
  await bring(page);
  await page.goto('about:blank');
  await page.goto('#/growth?edition=made-up-2022');
  const alert = page.getByRole('main').getByRole('alert');
  await expect(alert).toContainText('本页没有“made-up-2022”这个年度');
  await alert.getByRole('link', { name: '重新打开文件' }).click();
  await bring(page);
});

test('a figure of an opened edition has its own words, and files say whose they are', async ({
  page,
  figure,
}) => {
  await bring(page);
  await page.getByRole('banner').locator('summary').filter({ hasText: '年度与地区' }).click();
  await page
    .getByRole('banner')
    .getByRole('link', { name: /遂宁市 2022年/ })
    .first()
    .click();
  await page.getByRole('main').getByText('9.02亿元').first().click();
  await expect(figure.phrases.first()).toContainText('9.02');
  await page.keyboard.press('Escape');
  await page.getByRole('banner').locator('summary').filter({ hasText: /^下载/ }).click();
  const download = page.waitForEvent('download');
  await page
    .getByRole('banner')
    .getByRole('button', { name: /幻灯片|PPTX/ })
    .first()
    .click();
  expect((await download).suggestedFilename()).toMatch(/2022.*-[0-9a-f]{8}\.pptx$/);
});
