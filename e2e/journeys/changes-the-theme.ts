import type { Page } from 'playwright/test';
import { findingOf, overviewFinding } from '../pages/areas';
import { expect, test } from '../pages/quiet-page';
import { remembers } from '../pages/remembers';

/** Paper, ink and what the browser draws itself: scrollbars, fields. “Only” keeps it from darkening the page. */
const themes = {
  light: { paper: 'rgb(247, 243, 234)', ink: 'rgb(29, 34, 30)', scheme: 'light only' },
  dark: { paper: 'rgb(21, 25, 21)', ink: 'rgb(238, 233, 220)', scheme: 'dark' },
  contrast: { paper: 'rgb(255, 255, 255)', ink: 'rgb(0, 0, 0)', scheme: 'light only' },
} as const;

async function expectTheme(page: Page, theme: keyof typeof themes): Promise<void> {
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-theme', theme);
  await expect(html).toHaveCSS('background-color', themes[theme].paper);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', themes[theme].ink);
  await expect(html).toHaveCSS('color-scheme', themes[theme].scheme);
}

for (const system of ['light', 'dark'] as const)
  test(`every display can be chosen on a ${system} system, and is remembered`, async ({
    page,
    dashboard,
  }) => {
    await page.emulateMedia({ colorScheme: system });
    await dashboard.open('');
    const round = [
      { choice: '跟随系统', theme: system },
      { choice: '浅色', theme: 'light' },
      { choice: '深色', theme: 'dark' },
      { choice: '高对比', theme: 'contrast' },
      { choice: '跟随系统', theme: system },
    ] as const;
    for (const [i, { choice, theme }] of round.entries())
      await test.step(`${i} ${choice}`, async () => {
        if (i > 0) await dashboard.chooseTheme(choice);
        await dashboard.hasTheme(choice);
        await expectTheme(page, theme);
        const remembered = async () => {
          await page.reload();
          await dashboard.hasTheme(choice);
        };
        // From a file the browser now and then gives the reloaded page an empty memory, and then it may keep to it. So a
        // person chooses once more; a served page remembers at once.
        const chosenAgain = async () => {
          await dashboard.chooseTheme(choice);
          await remembered();
        };
        await (page.url().startsWith('file:') ? expect(chosenAgain).toPass() : remembered());
        await expectTheme(page, theme);
      });
  });

test('跟随系统 follows while the page is open, a choice does not', async ({ page, dashboard }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await dashboard.open('');
  await expectTheme(page, 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectTheme(page, 'dark');
  await dashboard.chooseTheme('浅色');
  await expectTheme(page, 'light');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectTheme(page, 'light');
});

test('the theme holds on every screen and in the detail', async ({ page, dashboard }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await dashboard.open('');
  await dashboard.chooseTheme('深色');
  await dashboard.areaCardLink('资金项目').click();
  await dashboard.chartsAlive();
  await expectTheme(page, 'dark');
  const chart = dashboard.picture(
    '各级衔接资金全年投入8.73亿元，比上年约增1.03亿元（推算），增长13.38%',
  ).chart;
  await expect(chart.locator('rect.fill-accent').first()).toHaveCSS('fill', 'rgb(140, 198, 154)');
  await dashboard.linkageFunds.click();
  await expect(page.getByRole('dialog')).toHaveCSS('background-color', 'rgb(31, 37, 31)');
  await expect(page.getByRole('dialog').locator('mark').first()).toHaveCSS(
    'background-color',
    'rgb(74, 58, 28)',
  );
});

test('a foreign word in the memory is ignored', async ({ page, dashboard }) => {
  await remembers(page, 'theme', 'neon');
  await dashboard.open('');
  await dashboard.hasTheme('跟随系统');
  await expectTheme(page, 'light');
});

for (const blocked of [['localStorage'], ['localStorage', 'sessionStorage']])
  test(`without ${blocked.join(', ')} all works for the time being`, async ({ page, dashboard, figure }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.addInitScript((names) => {
      for (const name of names)
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
    }, blocked);
    await dashboard.open('');
    const isBlocked = () => Reflect.getOwnPropertyDescriptor(window, 'localStorage')?.get !== undefined;
    expect(await page.evaluate(isBlocked)).toBe(true);
    await expect(dashboard.title).toHaveText(overviewFinding);
    await dashboard.chooseTheme('浅色');
    await page.keyboard.press('t');
    await dashboard.hasTheme('深色');
    await expectTheme(page, 'dark');
    await dashboard.areaCardLink('资金项目').click();
    await expect(dashboard.title).toHaveText(findingOf('funding'));
    await expectTheme(page, 'dark');
    await dashboard.number('819个').first().click();
    await expect(figure.name).toHaveText('全年实施项目');
    await figure.leave();
    await page.reload();
    await dashboard.hasTheme('跟随系统');
    await expectTheme(page, 'light');

    await dashboard.overviewLink.click();
    await dashboard.speaks('zh');
    await page.keyboard.press('e');
    await dashboard.speaks('en');
    await dashboard.main.getByRole('link', { name: 'Funds and projects' }).first().click();
    await dashboard.speaks('en');
    expect(dashboard.address()).toBe('#/area/funding?lang=en');
    await page.reload();
    await dashboard.speaks('en');
    await dashboard.more.click();
    await page.getByRole('button', { name: 'Light' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  });
