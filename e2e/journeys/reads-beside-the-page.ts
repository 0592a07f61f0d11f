import type { Page } from 'playwright/test';
import { lookWithAxe } from '../pages/axe';
import { boxOf } from '../pages/box';
import { pasted } from '../pages/clipboard';
import { focusOf } from '../pages/focus';
import { expect, test } from '../pages/quiet-page';

/** How far the page could be scrolled sideways. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('goes from number to number while the page stays alive', async ({ page, dashboard, figure }) => {
  await dashboard.open('#/area/funding');
  await dashboard.chartsAlive();
  const wide = await boxOf(dashboard.main);
  const first = dashboard.linkageFunds;
  await first.click();
  await expect(figure.name).toBeFocused();
  await expect(figure.dialog).not.toHaveAttribute('aria-modal');

  // The page has what the column leaves, and nothing of it lies below the column.
  const column = await boxOf(figure.dialog);
  await expect.poll(async () => (await boxOf(dashboard.main)).width).toBeLessThan(wide.width - 500);
  const narrow = await boxOf(dashboard.main);
  expect(narrow.x + narrow.width).toBeLessThanOrEqual(column.x);
  expect(await overflow(page)).toBe(0);
  await expect(page.getByRole('main')).toHaveCount(1);
  // The opened number is ringed wherever it stands.
  await expect(first).toHaveAttribute('aria-current', 'true');
  expect(await figure.chosen.count()).toBeGreaterThan(2);

  const before = await page.evaluate(() => window.scrollY);
  await page.mouse.move(300, 700);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before + 100);
  const second = dashboard.number('86个').first();
  await second.click();
  await expect(figure.name).toHaveText('储备乡村振兴重大项目');
  await expect(second).toHaveAttribute('aria-current', 'true');
  await expect(first).not.toHaveAttribute('aria-current');

  // The search lies over both and closes first; closing leaves the page where it was scrolled to.
  const place = await page.evaluate(() => window.scrollY);
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog', { name: '搜索' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(figure.name).toHaveText('储备乡村振兴重大项目');
  await figure.leave('#/area/funding');
  await expect(second).toBeFocused();
  await expect(figure.chosen).toHaveCount(0);
  await expect.poll(async () => (await boxOf(dashboard.main)).width).toBe(wide.width);
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - place)).toBeLessThan(400);
  await expect(second).toBeInViewport();
});

test('the arrows walk through the numbers of the screen', async ({ page, dashboard, figure }) => {
  await dashboard.open('#/area/funding');
  await dashboard.chartsAlive();
  await dashboard.number('819个').first().click();
  await expect(figure.position).toHaveText(/^2 \/ \d+$/);
  await page.keyboard.press('ArrowDown');
  await expect(figure.position).toHaveText(/^3 \/ \d+$/);
  await expect(figure.name).toHaveText('储备衔接资金项目');
  await expect(figure.name).toBeFocused();
  await expect(figure.chosen.first()).toBeInViewport();
  await figure.dialog.getByRole('button', { name: '下一个数字' }).click();
  await expect(figure.position).toHaveText(/^4 \/ \d+$/);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await figure.dialog.getByRole('button', { name: '上一个数字' }).click();
  await expect(figure.position).toHaveText(/^1 \/ \d+$/);
  // From the first to the last, and all of them are one step for “back”.
  await page.keyboard.press('ArrowUp');
  await expect(figure.position).toHaveText(/^(\d+) \/ \1$/);
  await page.keyboard.press('ArrowDown');
  await expect(figure.name).toHaveText('各级衔接资金全年投入');
  await figure.leave('#/area/funding');
  expect(await focusOf(page)).toMatchObject({ figure: 'funding.linkage.total', shown: true });
  await dashboard.number('819个').first().click();
  await page.keyboard.press('ArrowDown');
  await page.goBack();
  await expect(figure.dialog).toHaveCount(0);
  expect(dashboard.address()).toBe('#/area/funding');
});

for (const [width, height] of [
  [1600, 900],
  [2560, 1080],
  [3840, 2160],
] as const)
  test(`beside the page of ${width} × ${height} nothing is cut or covered`, async ({
    page,
    dashboard,
    figure,
  }) => {
    await page.setViewportSize({ width, height });
    await dashboard.open('#/');
    await dashboard.linkageFunds.click();
    await expect(figure.name).toBeFocused();
    await expect(figure.chosen.first()).toBeVisible();
    const column = await boxOf(figure.dialog);
    for (const address of ['#/area/funding', '#/area/policy', '#/growth', '#/indicators', '#/'])
      await test.step(address, async () => {
        await dashboard.open(`${address}?figure=funding.linkage.total`);
        await dashboard.chartsAlive();
        await expect(figure.chosen.first()).toBeAttached();
        expect(await overflow(page)).toBe(0);
        const ends = await dashboard.main.evaluate((main) =>
          Math.max(...[...main.children].map((child) => child.getBoundingClientRect().right)),
        );
        expect(ends).toBeLessThanOrEqual(column.x);
      });
  });

test('in a smaller window the detail covers the page', async ({ page, dashboard, figure }) => {
  await dashboard.open('#/area/funding?figure=funding.linkage.total');
  await expect(figure.dialog).not.toHaveAttribute('aria-modal');
  await page.setViewportSize({ width: 1366, height: 768 });
  await expect(figure.dialog).toHaveAttribute('aria-modal', 'true');
  await expect(figure.name).toBeFocused();
  // What is taken away stands above the fold.
  await expect(figure.openSlide).toBeInViewport({ ratio: 0.999 });
  await page.setViewportSize({ width: 1920, height: 1080 });
  await expect(figure.dialog).not.toHaveAttribute('aria-modal');
  await figure.leave('#/area/funding');
  await expect(dashboard.main).toBeVisible();
  expect(await overflow(page)).toBe(0);
});

test('a worked-out figure is cited, linked and opened as itself', async ({
  page,
  dashboard,
  figure,
  baseURL,
}) => {
  await dashboard.open('#/area/monitoring');
  await dashboard.main.locator('a[data-derived="people-per-new-household"]').first().click();
  await expect(figure.name).toHaveText('新增监测对象户均人数');
  await expect(figure.dialog.getByText('推算，非原文数字', { exact: true })).toHaveCount(1);
  const formula = figure.section('算式');
  await expect(formula).toContainText('416名（缺字补） ÷ 137户（缺字补） ≈ 3.0');
  await expect(figure.phrases).toHaveCount(2);
  await expect(figure.phrases.nth(0).locator('mark')).toHaveText('416名');
  await expect(figure.phrases.nth(1).locator('mark')).toHaveText('137');
  await figure.dialog.getByRole('button', { name: '复制脚注' }).click();
  expect(await pasted(page)).toMatch(
    /^推算，非原文：新增监测对象户均人数约3\.04名，由416名 ÷ 137户算出。“新增监测对象137416名”：/,
  );
  await figure.copyLink.click();
  const link = await pasted(page);
  expect(link).toBe(`${baseURL}/#/area/monitoring?figure=check_people-per-new-household`);
  await formula.getByRole('link', { name: /^416名/ }).click();
  await expect(figure.name).toHaveText('新增监测对象（人）');
  await page.goBack();
  await expect(figure.name).toHaveText('新增监测对象户均人数');
  await page.goto('about:blank');
  await page.goto(link);
  await expect(figure.name).toHaveText('新增监测对象户均人数');
  await figure.leave('#/area/monitoring');
});

test('opens the slide that shows the figure, with the figure asked for', async ({
  page,
  dashboard,
  figure,
  stage,
}) => {
  await dashboard.open('#/area/funding?figure=funding.linkage.total');
  await figure.openSlide.click();
  await expect.poll(() => stage.address()).toMatch(/^#\/present\/\d+\?figure=funding\.linkage\.total$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('各级衔接资金全年投入');
  // Any turn of the page shows the slide itself.
  await page.keyboard.press('PageDown');
  await expect.poll(() => stage.address()).toMatch(/^#\/present\/\d+$/);
  await expect(page.locator('#root')).toContainText('8.73');
});

test('axe finds nothing with a detail beside the page', async ({ page, dashboard, figure }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await dashboard.open('#/');
  const look = await lookWithAxe(page);
  for (const reference of [
    'funding.linkage.total',
    'monitoring.new-people.count',
    'check_reimbursement-per-stay',
  ])
    for (const address of ['#/', '#/area/policy?lang=en']) {
      await dashboard.open(`${address}${address.includes('?') ? '&' : '?'}figure=${reference}`);
      await expect(figure.name).toBeVisible();
      await expect(figure.dialog.getByRole('heading', { level: 3 }).last()).toBeAttached();
      await look(`${address} ${reference}`);
    }
});
