import type { Page } from 'playwright/test';
import { findingOf } from '../pages/areas';
import { holdBack } from '../pages/hold-back';
import { expect, test } from '../pages/quiet-page';
import { remembers } from '../pages/remembers';

/** The page as it was built: every script of the app is held back until it is let go. */
async function openHeld(page: Page, address: string): Promise<() => void> {
  const letGo = await holdBack(page, '**/assets/*.js');
  await page.goto(address, { waitUntil: 'commit' });
  return letGo;
}

test('the numbers stand before any script and are taken over as they stand', async ({ page, dashboard }) => {
  const letGo = await openHeld(page, '');
  for (const number of ['10955元', '8.73亿元', '6.08万元', '7.5万人次'])
    await expect(dashboard.headlines.filter({ hasText: number }).first()).toBeVisible();
  await expect(dashboard.main.getByText('+13.38%').first()).toBeVisible();
  await expect(dashboard.areaCardLink('宜居乡村建设')).toBeVisible();
  // A mark that only the same element keeps.
  await dashboard.headlines.first().evaluate((element) => Object.assign(element, { marked: true }));
  letGo();
  await expect(page.locator('html')).toHaveAttribute('data-start', /app|complete/);
  expect(await dashboard.headlines.first().evaluate((element) => 'marked' in element)).toBe(true);
  await dashboard.headlines.first().click();
  await expect(page.getByRole('dialog')).toContainText('脱贫人口家庭年人均纯收入达到10955元');
});

for (const address of ['#/area/funding', '#/?lang=en', '#/?sector=medical', '#/?exact=1', '#/present/2'])
  test(`${address} never shows the overview that the page was built with`, async ({ page }) => {
    const letGo = await openHeld(page, address);
    await expect(page.locator('html')).toHaveAttribute('data-start', 'elsewhere');
    const headline = page.locator('[data-headline]').first();
    await expect(headline).toBeAttached();
    await expect(headline).toBeHidden();
    await expect(page.locator('#all-figures')).toBeHidden();
    letGo();
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  });

test('the chosen theme is there before any script of the app', async ({ page, dashboard }) => {
  await remembers(page, 'theme', 'dark');
  const letGo = await openHeld(page, '');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(21, 25, 21)');
  letGo();
  await dashboard.hasTheme('深色');
});

for (const [width, height] of [
  [1366, 768],
  [1920, 1080],
  [390, 844],
] as const)
  test(`nothing moves when the app takes over, at ${width} × ${height}`, async ({ page, dashboard }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      const moved: { text: string; at: number }[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          for (const { node } of (entry as PerformanceEntry & { sources: readonly { node: Node | null }[] })
            .sources)
            moved.push({ text: (node?.textContent ?? '').slice(0, 40), at: entry.startTime });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const letGo = await openHeld(page, '');
    const controls = page.locator('header a, header summary, .bar a, .bar summary').filter({ visible: true });
    const places = () =>
      controls.evaluateAll((all) =>
        all
          // Before the app has come, chips that find no room are only cut.
          .filter((one) => {
            const row = one.closest('ul')?.getBoundingClientRect();
            return row === undefined || one.getBoundingClientRect().top < row.bottom;
          })
          .map((one) => [one.textContent, JSON.stringify(one.getBoundingClientRect())]),
      );
    await expect(dashboard.sectorMenu).toBeVisible();
    // A busy browser paints a page of which half has come; what grows then is the page arriving, not the app.
    await page.waitForFunction(() => document.readyState !== 'loading');
    const before = await places();
    const arrived = await page.evaluate(() => performance.now());
    expect(before.length).toBeGreaterThan(8);
    letGo();
    await expect(page.locator('html')).toHaveAttribute('data-start', 'complete');
    const after = await places();
    expect(after.map(([, box]) => box)).toEqual(before.map(([, box]) => box));
    const moved: { text: string; at: number }[] = await page.evaluate(() => Reflect.get(window, 'moved'));
    expect(moved.filter(({ at }) => at > arrived)).toEqual([]);
  });

test('who once chose English never sees Chinese flash by', async ({ page }) => {
  await remembers(page, 'language', 'en');
  const letGo = await openHeld(page, '');
  await expect(page.locator('[data-headline]').first()).toBeHidden();
  letGo();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('No large-scale return to poverty');
});

test('a shared figure stands over the overview as built', async ({ page, dashboard }) => {
  const letGo = await openHeld(page, '#/?figure=funding.linkage.total');
  await expect(page.locator('[data-headline]').first()).toBeVisible();
  letGo();
  await expect(page.getByRole('dialog')).toContainText('全年累计投入各级衔接资金8.73亿元');
  await page.keyboard.press('Escape');
  await dashboard.areaCardLink('资金项目').click();
  await expect(dashboard.title).toHaveText(findingOf('funding'));
});
