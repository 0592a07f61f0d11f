import { growthMessage, growths } from '../pages/areas';
import { boxOf } from '../pages/box';
import { expect, test } from '../pages/quiet-page';

test('sees each growth from its implied 2020, hollow and dashed', async ({ page, dashboard }) => {
  await dashboard.open('');
  await dashboard.growthLink.click();
  await expect(dashboard.title).toHaveText(growthMessage);
  await expect(page).toHaveTitle('增长 · 遂宁市乡村振兴 · 2021');

  for (const [name, before, after, growth, increase] of growths) {
    const panel = dashboard.tile(name);
    await expect(panel).toBeInViewport({ ratio: 0.999 });
    await expect(panel.getByText(growth, { exact: true })).toBeVisible();
    await expect(panel.locator('[data-derived="increase"]')).toContainText(`约增${increase}`);
    // Worked out, so it has its ring and says so to who does not see it.
    const implied = panel.locator('[data-derived="baseline"]').first();
    await expect(implied).toContainText(before);
    await expect(implied).toContainText('°（推算）');
    await expect(panel.locator('[data-indicator]:not([data-derived])').first()).not.toContainText('推算');
    await expect(panel).toContainText(after);
    await expect(panel).not.toContainText('区间');
    // Hollow and dashed above, solid below, both from one zero: the smaller one is the shorter.
    const hollow = panel.locator('[data-plot] rect.fill-none').filter({ visible: true });
    const solid = panel.locator('[data-plot] rect.fill-accent').filter({ visible: true });
    await expect(hollow).not.toHaveCSS('stroke-dasharray', 'none');
    expect((await boxOf(hollow)).y).toBeLessThan((await boxOf(solid)).y);
    const lengthOf = async (bar: typeof hollow) => Number.parseFloat((await bar.getAttribute('width')) ?? '');
    const ratio = (await lengthOf(hollow)) / (await lengthOf(solid));
    expect(ratio).toBeCloseTo(1 / (1 + Number.parseFloat(growth) / 100), 2);
    expect(ratio).toBeLessThan(1);
  }
});

test('has all four above the fold of a laptop', async ({ page, dashboard }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await dashboard.open('#/growth');
  for (const [name] of growths) await expect(dashboard.tile(name)).toBeInViewport({ ratio: 0.999 });
});

test('reads the four as a table and takes it along', async ({ dashboard }) => {
  await dashboard.open('#/growth');
  const picture = dashboard.picture('增长');
  await picture.showTable.click();
  const expected = [['指标', '2020年（推算）', '2021年', '同比', '增减额（推算）', '区间'], ...growths];
  expect(await picture.cells()).toEqual(expected);
  await picture.hideTable.click();
  expect(await picture.copiedCells()).toEqual(expected);
});

test('learns once that nothing else has growth, and no area says it again', async ({ dashboard }) => {
  await dashboard.open('#/growth');
  await expect(dashboard.main).toContainText('原文有上年对照的指标只有四项。');
  for (const id of ['industry', 'funding']) {
    await dashboard.open(`#/area/${id}`);
    await expect(dashboard.main).not.toContainText('载明同比');
  }
});

test('under 医疗 there is none, and none is made up', async ({ page, dashboard }) => {
  await dashboard.open('#/growth');
  await dashboard.toggleSector('医疗');
  expect(dashboard.address()).toBe('#/growth?sector=medical');
  await expect(page.getByText('“医疗”条线没有载明同比的指标。', { exact: true })).toBeVisible();
  await expect(dashboard.figures).toHaveCount(0);
  await expect(dashboard.pictures).toHaveCount(0);
  await expect(dashboard.chartPlaces).toHaveCount(0);
});

test('under 就业 only the growth of jobs is left', async ({ dashboard }) => {
  await dashboard.open('#/growth?sector=employment');
  await expect(dashboard.title).toHaveText('脱贫劳动力转移就业务工 +5.33%');
  expect(await dashboard.shownIds()).toEqual(['employment.transfers.count']);
  expect(await dashboard.shownIds()).not.toContain('employment.posts.offered');
});

test('opens the implied 2020 from the chart', async ({ dashboard, figure }) => {
  await dashboard.open('#/growth');
  await dashboard.tile('脱贫村村均集体经济收入').locator('[data-derived="baseline"]').first().click();
  await expect(figure.name).toHaveText('2020年脱贫村村均集体经济收入');
  await expect(figure.dialog.getByText('推算，非原文数字', { exact: true })).toBeVisible();
  await expect(figure.section('算式')).toContainText('6.08万元 ÷（1 + 7%） ≈ 5.7万元');
  await expect(figure.section('算式')).toContainText('区间 5.65—5.72万元');
});
