import type { Page } from 'playwright/test';
import { boxOf } from '../pages/box';
import { expect, test } from '../pages/quiet-page';

// With scroll bars, as on an office machine: they go and come, and nothing may move with them.
test.use({
  launchOptions: [
    async ({ launchOptions }, use) => use({ ...launchOptions, ignoreDefaultArgs: ['--hide-scrollbars'] }),
    { scope: 'worker' },
  ],
});

const place = (page: Page) =>
  page.evaluate(() => ({
    scrolled: Math.round(window.scrollY),
    left: document.querySelector('main')?.getBoundingClientRect().left,
    width: document.querySelector('main')?.getBoundingClientRect().width,
  }));

/** Turns the wheel over a point and waits until a scroll would have happened. */
async function wheel(page: Page, x: number, y: number): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 400);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
}

test('behind figure, search and keys the page stands still', async ({ page, dashboard, figure, search }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await dashboard.open('#/area/policy');
  await dashboard.chartsAlive();
  expect(await page.evaluate(() => window.innerWidth - document.documentElement.clientWidth)).toBeGreaterThan(
    5,
  );
  const number = dashboard.number('11个', dashboard.row('初步评定的市级重点帮扶优秀村'));
  await number.scrollIntoViewIfNeeded();
  const before = await place(page);
  expect(before.scrolled).toBeGreaterThan(100);

  const ways = {
    figure: () => number.click(),
    search: () => page.keyboard.press('/'),
    keys: () => page.keyboard.press('?'),
  };
  for (const [name, open] of Object.entries(ways))
    await test.step(name, async () => {
      await open();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await place(page)).toEqual(before);
      await wheel(page, 100, 700);
      await page.keyboard.press('End');
      expect(await place(page)).toEqual(before);
      await figure.leave();
      expect(await place(page)).toEqual(before);
    });
  // And then it scrolls again.
  await wheel(page, 300, 400);
  expect((await place(page)).scrolled).toBeGreaterThan(before.scrolled);

  // From a result of the search to a figure: one dialog follows the other.
  await page.keyboard.press('/');
  await search.field.fill('8.73');
  await page.keyboard.press('Enter');
  await expect(figure.name).toBeFocused();
  const below = await place(page);
  await wheel(page, 100, 700);
  expect(await place(page)).toEqual(below);
  await figure.leave();
  // Upwards, because the page may stand at its end.
  await page.mouse.move(300, 400);
  await page.mouse.wheel(0, -400);
  await expect.poll(async () => (await place(page)).scrolled).toBeLessThan(below.scrolled);
});

test('a long detail scrolls itself', async ({ page, figure }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto('#/?figure=funding.linkage.total');
  await expect(figure.name).toBeInViewport();
  // The detail grows while the rest of the app arrives: a person turns the wheel again.
  await expect(async () => {
    await wheel(page, 1200, 400);
    await expect(figure.name).not.toBeInViewport({ timeout: 1000 });
  }).toPass();
});

test('marking beyond the edge closes nothing, nor a click inside', async ({ page, dashboard, figure }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await dashboard.open('#/?figure=funding.linkage.total');
  const name = await boxOf(figure.name);
  await page.mouse.move(name.x + 60, name.y + name.height / 2);
  await page.mouse.down();
  await page.mouse.move(300, name.y + name.height / 2, { steps: 5 });
  await page.mouse.up();
  await expect(figure.dialog).toBeVisible();
  await figure.leave();
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: '快捷键' });
  const box = await boxOf(keys);
  await page.mouse.click(box.x + 8, box.y + 8);
  await expect(keys).toBeVisible();
  await page.mouse.click(box.x - 8, box.y + 8);
  await expect(keys).toHaveCount(0);
});
