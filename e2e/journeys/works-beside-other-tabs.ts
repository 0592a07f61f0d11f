import type { Page } from 'playwright/test';
import { Dashboard } from '../pages/dashboard';
import { expect, test } from '../pages/quiet-page';

const speaks = (page: Page, language: 'zh-CN' | 'en') =>
  expect(page.locator('html')).toHaveAttribute('lang', language);

test('a talk goes on in its language while another tab chooses another', async ({ page, stage }) => {
  await stage.open('#/present/3');
  const colleague = await page.context().newPage();
  await new Dashboard(colleague).open('#/');
  await colleague.keyboard.press('e');
  await speaks(colleague, 'en');
  for (const step of [1, 2, 3, 4, 5]) {
    await stage.press('PageDown');
    await expect(stage.position).toHaveText(new RegExp(`^${3 + step} /`));
    await speaks(page, 'zh-CN');
    expect(page.url()).not.toContain('lang=');
    // The other one goes on as it was asked to.
    await colleague.keyboard.press(String((step % 4) + 1));
    await expect(colleague).toHaveURL(/lang=en/);
    await speaks(colleague, 'en');
  }
  // Asked, it speaks the other language; and the window that it opens speaks as it does.
  const desk = await stage.openDesk();
  await expect(desk.position).toHaveText(/^8 \//);
  await speaks(desk.page, 'zh-CN');
});

test('two dashboards walk five steps in language and theme', async ({ page, dashboard, context }) => {
  await dashboard.open('#/');
  const colleague = await context.newPage();
  await new Dashboard(colleague).open('#/');
  await colleague.keyboard.press('e');
  await speaks(colleague, 'en');
  for (const key of ['t', 't']) await colleague.keyboard.press(key);
  await expect(colleague.locator('html')).toHaveAttribute('data-theme', 'dark');
  for (const key of ['2', '3', '4', '1', '2']) {
    for (const [at, language, theme] of [
      [page, 'zh-CN', 'light'],
      [colleague, 'en', 'dark'],
    ] as const) {
      const before = at.url();
      await at.keyboard.press(key);
      await expect(at).not.toHaveURL(before);
      await expect(at.getByRole('heading', { level: 1 })).toBeVisible();
      await speaks(at, language);
      await expect(at.locator('html')).toHaveAttribute('data-theme', theme);
    }
  }
  // A page that is opened now begins with what was chosen last.
  const third = await context.newPage();
  await new Dashboard(third).open('#/growth');
  await speaks(third, 'en');
});

test('what another application of the same host remembers is not ours', async ({ page, dashboard }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.addInitScript(() => {
    localStorage.setItem('language', 'en');
    localStorage.setItem('theme', 'dark');
    sessionStorage.setItem('stage-pair', 'theirs');
  });
  for (const address of ['', '#/growth']) {
    await dashboard.open(address);
    await speaks(page, 'zh-CN');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await dashboard.hasTheme('跟随系统');
  }
  await page.keyboard.press('e');
  await speaks(page, 'en');
  expect(
    await page.evaluate(() => [localStorage.getItem('language'), localStorage.getItem('theme')]),
  ).toEqual(['en', 'dark']);
});
