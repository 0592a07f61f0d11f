import { areas, everyPlace } from '../pages/areas';
import { sizeOf } from '../pages/box';
import { columnsOf, expectTogether, holesOf } from '../pages/columns';
import { expectWhole, step } from '../pages/every-screen';
import { layoutFaults } from '../pages/layout';
import { expect, test } from '../pages/quiet-page';
import { everyCombination } from '../pages/slice';

for (const { size, theme, tag } of everyCombination({
  size: [
    'a laptop, 1366 × 768',
    'a meeting room, 1920 × 1080',
    'a wall, 3840 × 2160',
    'a wide wall, 2560 × 1080',
    'a tablet, 768 × 1024',
    'a phone, 390 × 844',
  ],
  theme: ['light', 'dark'],
}))
  test(`every screen fits ${size}, ${theme}`, { tag }, async ({ page, dashboard }) => {
    await page.setViewportSize(sizeOf(size.split(', ')[1] ?? ''));
    await page.emulateMedia({ colorScheme: theme });
    await dashboard.open('#/');
    await page.evaluate(() => document.fonts.ready);
    await expectWhole(page, everyPlace);
  });

test('tables open within the screen of a phone', async ({ page, dashboard }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of ['#/growth', '#/area/monitoring', '#/area/villages', '#/area/funding']) {
    await dashboard.open(address);
    await dashboard.chartsAlive();
    const closed = page.getByRole('button', { name: '看表格', exact: true });
    while ((await closed.count()) > 0) await closed.first().click();
    await expect(page.getByRole('table')).toHaveCount(await dashboard.pictures.count());
    expect.soft(await layoutFaults(page), address).toEqual([]);
  }
});

test('the overview needs no scrolling in a meeting room and on a wall', async ({ page, dashboard }) => {
  for (const size of ['1920 × 1080', '3840 × 2160']) {
    await page.setViewportSize(sizeOf(size));
    await dashboard.open('#/');
    await page.reload();
    await expect(dashboard.footer).toBeInViewport({ ratio: 0.999 });
    const spare = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
    expect(spare).toBeLessThanOrEqual(0);
  }
});

for (const { language, size, columns } of [
  { language: 'zh', size: '1920 × 1080', columns: 3 },
  { language: 'en', size: '1920 × 1080', columns: 3 },
  { language: 'zh', size: '1366 × 768', columns: 2 },
  { language: 'en', size: '1366 × 768', columns: 2 },
] as const)
  test(`the columns of every panel end together, ${size}, ${language}`, async ({ page, dashboard }) => {
    await page.setViewportSize(sizeOf(size));
    await dashboard.open(`#/area/policy?lang=${language}`);
    for (const { id } of areas) {
      await step(page, `#/area/${id}?lang=${language}`);
      const found = await columnsOf(page);
      expect.soft(found.length, id).toBeGreaterThan(1);
      expect.soft(found.length, id).toBeLessThanOrEqual(columns);
      expectTogether(found, id);
      if (size === '1920 × 1080') expect.soft(await holesOf(page), `${id}: holes`).toEqual([]);
    }
  });

test('a phone has one column, and a panel that opens a table keeps its groups where they are', async ({
  page,
  dashboard,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await dashboard.open('#/area/villages');
  expect(await columnsOf(page)).toHaveLength(1);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await expect.poll(async () => (await columnsOf(page)).length).toBe(3);
  const before = (await columnsOf(page)).map(({ groups }) => groups);
  await dashboard
    .picture(areas.find(({ id }) => id === 'villages')?.pictures[0]?.title ?? '')
    .showTable.click();
  expect((await columnsOf(page)).map(({ groups }) => groups)).toEqual(before);
});
