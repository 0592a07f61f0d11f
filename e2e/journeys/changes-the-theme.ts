import type { Page } from 'playwright/test';
import { Dashboard } from '../pages/dashboard';
import { expect, test } from '../pages/quiet-page';

const paper = { light: 'rgb(247, 243, 234)', dark: 'rgb(21, 25, 21)' } as const;
const ink = { light: 'rgb(29, 34, 30)', dark: 'rgb(238, 233, 220)' } as const;

async function expectTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-theme', theme);
  await expect(html).toHaveCSS('background-color', paper[theme]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', ink[theme]);
  await expect(html).toHaveCSS('color-scheme', theme);
}

for (const system of ['light', 'dark'] as const) {
  test(`the switch goes round on a ${system} system, and is remembered`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: system });
    const dashboard = new Dashboard(page);
    await dashboard.open('');
    const round = [
      { choice: '跟随系统', theme: system },
      { choice: '浅色', theme: 'light' },
      { choice: '深色', theme: 'dark' },
      { choice: '跟随系统', theme: system },
    ] as const;
    for (const [i, { choice, theme }] of round.entries()) {
      await test.step(`${i} ${choice}`, async () => {
        await expect(dashboard.themeSwitch).toHaveText(choice);
        await expectTheme(page, theme);
        await page.reload();
        await expect(dashboard.themeSwitch).toHaveText(choice);
        await expectTheme(page, theme);
        await dashboard.themeSwitch.click();
      });
    }
  });
}

test('跟随系统 follows while the page is open, a choice does not', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const dashboard = new Dashboard(page);
  await dashboard.open('');
  await expectTheme(page, 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectTheme(page, 'dark');
  await dashboard.themeSwitch.click();
  await expect(dashboard.themeSwitch).toHaveText('浅色');
  await expectTheme(page, 'light');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectTheme(page, 'light');
});

test('the theme holds on every screen and in the detail', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const dashboard = new Dashboard(page);
  await dashboard.open('');
  await dashboard.themeSwitch.click();
  await dashboard.themeSwitch.click();
  await dashboard.areaCardLink('资金项目').click();
  await dashboard.chartsAlive();
  await expectTheme(page, 'dark');
  const chart = dashboard.picture('一年之间，投入增长13.38%').chart;
  await expect(chart.locator('rect.fill-accent')).toHaveCSS('fill', 'rgb(140, 198, 154)');
  await dashboard.tile('各级衔接资金全年投入').getByRole('link', { name: '8.73亿元' }).click();
  await expect(page.getByRole('dialog')).toHaveCSS('background-color', 'rgb(31, 37, 31)');
  await expect(page.getByRole('dialog').locator('mark').first()).toHaveCSS(
    'background-color',
    'rgb(74, 58, 28)',
  );
});

test('a foreign word in the memory is ignored', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('theme', 'neon'));
  const dashboard = new Dashboard(page);
  await dashboard.open('');
  await expect(dashboard.themeSwitch).toHaveText('跟随系统');
  await expectTheme(page, 'light');
});

test('without storage the switch works as long as the page is open', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    }),
  );
  const dashboard = new Dashboard(page);
  await dashboard.open('');
  expect(
    await page.evaluate(() => Reflect.getOwnPropertyDescriptor(window, 'localStorage')?.get !== undefined),
  ).toBe(true);
  await expect(dashboard.title).toHaveText('有同比的四项，全部增长');
  await dashboard.themeSwitch.click();
  await dashboard.themeSwitch.click();
  await expect(dashboard.themeSwitch).toHaveText('深色');
  await expectTheme(page, 'dark');
  await dashboard.areaCardLink('资金项目').click();
  await expect(dashboard.title).toHaveText('全年投入衔接资金8.73亿元，比2020年增长13.38%');
  await expectTheme(page, 'dark');
  await page.reload();
  await expect(dashboard.themeSwitch).toHaveText('跟随系统');
  await expectTheme(page, 'light');
});
