import type { Page } from 'playwright/test';
import { boxOf, sizeOf } from '../pages/box';
import { asking, step } from '../pages/every-screen';
import { tabTo } from '../pages/focus';
import { holdBack } from '../pages/hold-back';
import { published } from '../pages/published';
import { expect, test } from '../pages/quiet-page';

test('menus open by keys, Esc closes them and gives the focus back', async ({ page, dashboard }) => {
  await dashboard.open('#/area/funding');
  for (const [menu, name, entry] of [
    [dashboard.downloads, /^下载/, page.getByRole('link', { name: '数据表（CSV）' })],
    [dashboard.more, /^更多/, page.getByRole('button', { name: /快捷键/ })],
    [dashboard.sectorMenu, /^条线/, page.getByRole('link', { name: '资金，20项' })],
  ] as const) {
    await tabTo(page, (focus) => focus.tag === 'SUMMARY' && name.test(focus.name));
    await expect(entry).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(entry).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(menu).not.toBeFocused();
    await page.keyboard.press('Escape');
    await expect(entry).toBeHidden();
    await expect(menu).toBeFocused();
    // The keyboard going on closes it as well.
    await page.keyboard.press('Enter');
    await expect(entry).toBeVisible();
    await page.keyboard.press('Shift+Tab');
    await expect(entry).toBeHidden();
  }
});

test('menus open by mouse, a click elsewhere or into another closes them', async ({ page, dashboard }) => {
  await dashboard.open('#/');
  const table = page.getByRole('link', { name: '数据表（CSV）' });
  const dark = page.getByRole('button', { name: '深色' });
  await dashboard.downloads.click();
  await expect(table).toBeVisible();
  await dashboard.more.click();
  await expect(table).toBeHidden();
  await expect(dark).toBeVisible();
  // The display is a choice that stays open and shows the present one.
  await expect(page.getByRole('button', { name: '跟随系统' })).toHaveAttribute('aria-pressed', 'true');
  await dark.click();
  await expect(dark).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await dashboard.title.click();
  await expect(dark).toBeHidden();
  // What leads elsewhere closes it.
  await dashboard.more.click();
  await page.getByRole('banner').getByRole('link', { name: '数据说明' }).click();
  await expect(dashboard.title).toHaveText('数据来源、读法与核对');
  await expect(dark).toBeHidden();
});

test('a menu is there before the app is, and stays open when it comes', async ({ page, dashboard }) => {
  const letGo = await holdBack(page, '**/assets/*.js');
  await page.goto('', { waitUntil: 'commit' });
  await dashboard.more.click();
  const dark = page.getByRole('button', { name: '深色' });
  await expect(dark).toBeVisible();
  letGo();
  await expect(page.locator('html[data-start="complete"]')).toBeAttached();
  await dark.click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Escape');
  await expect(dark).toBeHidden();
});

test('several sectors are chosen in one opened list, and stand in the row', async ({ page, dashboard }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await dashboard.open('#/');
  const list = dashboard.sectors.locator('details');
  await dashboard.sectorMenu.click();
  await list.getByRole('link', { name: /^动态监测，/ }).click();
  await list.getByRole('link', { name: /^组织帮扶，/ }).click();
  await expect(list.getByRole('link', { name: /^组织帮扶，/ })).toContainText('✓');
  expect(dashboard.address()).toBe('#/?sector=monitoring,organisation');
  await page.keyboard.press('Escape');
  for (const name of ['动态监测', '组织帮扶']) {
    await expect(dashboard.sector(name)).toBeVisible();
    await expect(dashboard.sector(name)).toContainText('✓');
  }
  // A link that is opened anew shows them too; what is let go stays under the pointer.
  await page.reload();
  const chip = dashboard.sector('组织帮扶');
  await expect(chip).toBeVisible();
  const before = await boxOf(chip);
  await chip.click();
  await expect(chip).toHaveAttribute('aria-current', 'false');
  expect(Math.abs((await boxOf(chip)).x - before.x)).toBeLessThan(before.width);
});

test('on a panel the chosen sectors are named and let go by one click', async ({ page, dashboard }) => {
  await dashboard.open('#/area/policy?sector=medical,education');
  await expect(dashboard.sectorMenu).toHaveText(/医疗、教育/);
  await dashboard.dropSectors.click();
  expect(dashboard.address()).toBe('#/area/policy');
  await expect(dashboard.sectorMenu).toHaveText('条线');
  // First what the panel has something of, then the others.
  await dashboard.sectorMenu.click();
  await expect(page.getByText('本页没有内容的条线')).toBeVisible();
  expect(await dashboard.sectorsHere()).toContain('教育');
  expect(await dashboard.sectorsHere()).not.toContain('收入与集体经济');
});

/** Of the head and the row below it: what is cut, covered or outside of the window, one line a fault. */
const outOfReach = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const within = [document.querySelector('header'), document.querySelector('.bar')];
    const controls = within.flatMap((part) => [...(part?.querySelectorAll('a, button, summary') ?? [])]);
    for (const control of controls) {
      if (!control.checkVisibility({ visibilityProperty: true })) continue;
      control.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      // Of a title in two lines the first.
      const { left, right, top, bottom } = control.getClientRects()[0] ?? control.getBoundingClientRect();
      const name = (control.getAttribute('aria-label') ?? control.textContent ?? '').trim();
      if (left < 0 || right > window.innerWidth) faults.push(`outside: ${name}`);
      for (const x of [left + 4, (left + right) / 2, right - 4]) {
        const hit = document.elementFromPoint(x, (top + bottom) / 2);
        if (hit === null || !control.contains(hit)) faults.push(`covered: ${name}`);
      }
    }
    window.scrollTo(0, 0);
    return faults;
  });

for (const language of ['zh', 'en'] as const)
  for (const size of ['1366 × 768', '1920 × 1080', '768 × 1024', '390 × 844'])
    test(`nothing of the head is out of reach at ${size}, ${language}`, async ({ page, dashboard }) => {
      await page.setViewportSize(sizeOf(size));
      await dashboard.open('#/');
      const touch = sizeOf(size).width < 1280;
      for (const address of [
        '#/',
        '#/?sector=organisation',
        '#/area/policy',
        '#/area/villages?sector=medical,income,environment',
        '#/growth',
        '#/method',
      ])
        await test.step(address, async () => {
          await step(page, asking(address, `lang=${language}`));
          expect.soft(await outOfReach(page), address).toEqual([]);
          const bar = page.locator('.bar');
          expect.soft((await boxOf(bar)).height, 'one row').toBeLessThanOrEqual(touch ? 60 : 56);
          // What the row has no room for stands in the list, with all others.
          const menu = bar.locator('details');
          await menu.locator('summary').click();
          await expect(menu.getByRole('link')).toHaveCount(published.sectors.length);
          expect.soft(await outOfReach(page), `${address}, the list open`).toEqual([]);
          const heights = await menu
            .getByRole('link')
            .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
          expect.soft(Math.min(...heights)).toBeGreaterThanOrEqual(touch ? 44 : 32);
          await page.keyboard.press('Escape');
        });
    });

test('Tab walks the row from left to right', async ({ page, dashboard }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await dashboard.open('#/?sector=organisation');
  await dashboard.allSectors.focus();
  const places: number[] = [];
  for (;;) {
    const at = await page.evaluate(() =>
      document.activeElement?.closest('.bar') == null
        ? null
        : document.activeElement.getBoundingClientRect().x,
    );
    if (at === null) break;
    places.push(at);
    await page.keyboard.press('Tab');
  }
  expect(places.length).toBeGreaterThan(8);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('the row stays in reach and never covers what has the focus', async ({ page, dashboard }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  for (const address of ['#/area/policy', '#/', '#/indicators', '#/method']) {
    await dashboard.open(address);
    await dashboard.chartsAlive();
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    const bar = page.locator('.bar');
    await expect.poll(async () => (await boxOf(bar)).y).toBe(0);
    await dashboard.footer.getByRole('link').focus();
    const covered: string[] = [];
    for (let back = 0; back < 60; back += 1) {
      await page.keyboard.press('Shift+Tab');
      covered.push(
        ...(await page.evaluate(() => {
          const focused = document.activeElement;
          const row = document.querySelector('.bar');
          if (focused === null || row === null || !focused.matches('main *')) return [];
          const { top } = focused.getBoundingClientRect();
          return top < row.getBoundingClientRect().bottom ? [focused.textContent ?? ''] : [];
        })),
      );
    }
    expect.soft(covered, address).toEqual([]);
  }
  // Where the window is low the row scrolls away, and paper has none.
  await page.setViewportSize({ width: 844, height: 390 });
  await dashboard.open('#/area/policy');
  await page.evaluate(() => window.scrollTo(0, 600));
  await expect(page.locator('.bar')).not.toBeInViewport();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.bar')).toBeHidden();
});
