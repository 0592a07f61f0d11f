import type { Locator, Page } from 'playwright/test';
import { areas } from '../pages/areas';
import { expect, test } from '../pages/quiet-page';

/** Whether an entry stands wholly within its row, as a person sees it. */
const isWhole = (entry: Locator) =>
  entry.evaluate((element) => {
    const { left, right } = element.getBoundingClientRect();
    return left >= 0 && right <= document.documentElement.clientWidth;
  });

const scrolled = (page: Page) => page.evaluate(() => window.scrollY);

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a shared link shows the chosen sector and the area in their rows', async ({ page, dashboard }) => {
    for (const { id, shortName } of areas)
      await test.step(id, async () => {
        await page.goto('about:blank');
        await dashboard.open(`#/area/${id}?sector=organisation`);
        await expect(dashboard.areaLink(shortName)).toBeVisible();
        await expect.poll(() => isWhole(dashboard.areaLink(shortName))).toBe(true);
        await expect(dashboard.sectorMenu).toHaveText(/组织帮扶/);
        await expect.poll(() => isWhole(dashboard.sectorMenu)).toBe(true);
        expect(await scrolled(page)).toBe(0);
      });
  });

  test('what back chooses comes into view; what is let go stays in place', async ({ page, dashboard }) => {
    await dashboard.open('#/area/monitoring?sector=medical');
    await dashboard.areaLink('资金项目').click();
    await dashboard.areaLink('政策落实').click();
    await expect.poll(() => isWhole(dashboard.areaLink('政策落实'))).toBe(true);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => isWhole(dashboard.areaLink('防返贫监测'))).toBe(true);
    // On the overview the chips scroll.
    await dashboard.open('#/?sector=organisation');
    await expect.poll(() => isWhole(dashboard.sector('组织帮扶'))).toBe(true);
    const before = await dashboard.sector('组织帮扶').boundingBox();
    await dashboard.toggleSector('组织帮扶');
    await expect(dashboard.sector('组织帮扶')).toHaveAttribute('aria-current', 'false');
    const after = await dashboard.sector('组织帮扶').boundingBox();
    // The mark before the name goes, and the row may end a little earlier for it.
    expect(Math.abs((after?.x ?? 0) - (before?.x ?? 0))).toBeLessThan(40);
  });
});

test('an area that a filter empties says so, no paragraph of it is empty', async ({ page, dashboard }) => {
  await dashboard.open('#/area/employment?sector=water');
  await expect(dashboard.main.getByText('本领域没有这一条线的指标', { exact: false })).toBeVisible();
  const empty = () =>
    dashboard.main.locator('p').evaluateAll((all) => all.filter((p) => p.textContent?.trim() === '').length);
  expect(await empty()).toBe(0);
  // The way out is taken by keys, and the focus is not lost with it.
  const clear = dashboard.main.getByRole('link', { name: /清除|全部/ });
  await clear.focus();
  await page.keyboard.press('Enter');
  await expect(clear).toHaveCount(0);
  await expect(dashboard.main).toBeFocused();
  expect(await empty()).toBe(0);
});
