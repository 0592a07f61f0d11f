import { screens } from '../pages/areas';
import { layoutFaults } from '../pages/layout';
import { expect, test } from '../pages/quiet-page';
import { everyCombination } from '../pages/slice';

const sizes = [
  { name: 'a laptop', width: 1366, height: 768 },
  { name: 'a meeting room', width: 1920, height: 1080 },
  { name: 'a wall', width: 3840, height: 2160 },
  { name: 'a wide wall', width: 2560, height: 1080 },
  { name: 'a tablet', width: 768, height: 1024 },
  { name: 'a phone', width: 390, height: 844 },
] as const;

const addresses = [
  ...screens,
  '#/?sector=medical,water',
  '#/area/relief?sector=medical,water',
  '#/nowhere',
  '#/?figure=funding.linkage.total',
  '#/area/monitoring?figure=monitoring.new-households.count',
];

for (const { size, theme, tag } of everyCombination({ size: sizes, theme: ['light', 'dark'] })) {
  const { name, width, height } = size;
  test(`every screen fits ${name}, ${width} × ${height}, ${theme}`, { tag }, async ({ page, dashboard }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: theme });
    await dashboard.open('#/');
    await page.evaluate(() => document.fonts.ready);
    for (const address of addresses) {
      await dashboard.open(address);
      await expect(dashboard.title.or(page.getByRole('dialog')).first()).toBeVisible();
      await dashboard.chartsAlive();
      expect.soft(await layoutFaults(page), address).toEqual([]);
    }
  });
}

test('tables open within the screen of a phone', async ({ page, dashboard }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of ['#/growth', '#/area/monitoring', '#/area/villages', '#/area/funding']) {
    await dashboard.open(address);
    await dashboard.chartsAlive();
    const closed = page.getByRole('button', { name: '看表格', exact: true });
    while ((await closed.count()) > 0) await closed.first().click();
    await expect(page.getByRole('table')).toHaveCount(await dashboard.pictures().count());
    expect.soft(await layoutFaults(page), address).toEqual([]);
  }
});

test('the overview needs no scrolling in a meeting room and on a wall', async ({ page, dashboard }) => {
  for (const { width, height } of [
    { width: 1920, height: 1080 },
    { width: 3840, height: 2160 },
  ]) {
    await page.setViewportSize({ width, height });
    await dashboard.open('#/');
    await page.reload();
    await expect(dashboard.title).toBeVisible();
    await expect(dashboard.footer).toBeInViewport({ ratio: 0.999 });
    const spare = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
    expect(spare).toBeLessThanOrEqual(0);
  }
});
