import { growths, namesInArticle } from '../pages/areas';
import { boxOf } from '../pages/box';
import { expect, test } from '../pages/quiet-page';

test('sees each growth from its implied 2020, hollow and dashed', async ({ page, dashboard }) => {
  await dashboard.open('');
  await dashboard.growthLink.click();
  await expect(dashboard.title).toHaveText(
    '四项载明同比的指标全部增长，脱贫人口家庭年人均纯收入增幅最高：+19.2%',
  );
  await expect(page).toHaveTitle('增长 · 遂宁市乡村振兴 · 2021');
  await expect(page.getByRole('heading', { level: 2, name: '2020年 → 2021年' })).toBeVisible();
  await expect(page.getByText('推算（口径未说明，按名义增长）', { exact: true })).toBeVisible();
  await dashboard.chartsAlive();

  for (const [name, before, after, growth, interval] of growths) {
    const panel = dashboard.tile(name);
    await expect(panel).toBeInViewport({ ratio: 0.999 });
    await expect(panel.getByText(growth, { exact: true })).toBeVisible();
    await expect(panel).toContainText(`2020年区间 ${interval}`);
    const chart = panel.locator('svg.recharts-surface');
    await expect(chart).toContainText('2020年');
    await expect(chart).toContainText('2021年');

    const implied = chart.locator('a[data-derived]');
    await expect(implied).toHaveCount(1);
    await expect(implied).toContainText(before);
    await expect(implied).toContainText('推算');
    const stated = chart.locator('a:not([data-derived])');
    await expect(stated).toContainText(after);
    await expect(stated).not.toContainText('推算');

    const hollow = chart.locator('rect[stroke-dasharray]');
    await expect(hollow).toHaveCSS('fill', 'none');
    const small = await boxOf(hollow);
    const large = await boxOf(chart.locator('rect.fill-accent'));
    // Earlier stands at the left, both from one zero, and the smaller one is the shorter.
    expect(small.x).toBeLessThan(large.x);
    expect(small.y + small.height).toBeCloseTo(large.y + large.height, -1);
    expect(small.height / large.height).toBeCloseTo(1 / (1 + Number.parseFloat(growth) / 100), 1);
    expect(small.height).toBeLessThan(large.height);
  }
});

test('reads the four as a table and takes it along', async ({ dashboard }) => {
  await dashboard.open('#/growth');
  const picture = dashboard.picture('脱贫人口人均纯收入增幅最高，为19.2%');
  await expect(picture.chart).toBeVisible();
  await picture.showTable.click();
  const expected = [['指标', '2020年（推算）', '2021年', '同比', '区间'], ...growths];
  expect(await picture.cells()).toEqual(expected);
  await picture.hideTable.click();
  expect(await picture.copiedCells()).toEqual(expected);
});

test('learns which areas have no growth at all', async ({ page, dashboard }) => {
  await dashboard.open('#/growth');
  const byArea = page.locator('section').filter({
    has: page.getByRole('heading', { level: 3, name: '各部分同比载明情况' }),
  });
  const stated = ['脱贫人口稳岗就业', '资金项目'];
  await expect(byArea.getByRole('listitem')).toHaveText([
    '全市总览：2项',
    ...namesInArticle.map((name) => `${name}：${stated.includes(name) ? '1项' : '没有载明同比的指标'}`),
  ]);
  // The areas themselves say the same.
  await dashboard.open('#/area/industry');
  await expect(dashboard.main).toContainText('这一部分没有载明同比的指标。');
  await dashboard.open('#/area/funding');
  await expect(dashboard.main).toContainText('同比仅载明各级衔接资金全年投入一项。');
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
  await expect(dashboard.chartPlaces).toHaveCount(1);
  expect(await dashboard.sectorsHere()).toEqual(['就业', '收入与集体经济', '资金']);
});

test('opens the implied 2020 from the chart', async ({ dashboard, figure }) => {
  await dashboard.open('#/growth');
  await dashboard
    .tile('脱贫村村均集体经济收入')
    .locator('svg.recharts-surface a[data-derived] text')
    .first()
    .click();
  await expect(figure.name).toHaveText('2020年脱贫村村均集体经济收入');
  await expect(figure.dialog.getByText('推算，非原文数字', { exact: true })).toBeVisible();
  await expect(figure.section('算式')).toContainText('6.08万元 ÷（1 + 7%） ≈ 5.7万元');
  await expect(figure.section('算式')).toContainText('区间 5.65—5.72万元');
});
