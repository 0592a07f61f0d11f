import { areas, areasOnOverview, overviewFinding } from '../pages/areas';
import { boxOf } from '../pages/box';
import { expect, test } from '../pages/quiet-page';

test('opens every area from the overview and comes back', async ({ page, dashboard }) => {
  test.slow();
  await dashboard.open('');
  for (const area of areasOnOverview)
    await test.step(area.name, async () => {
      await dashboard.areaCardLink(area.name).click();

      await expect(dashboard.title).toHaveText(area.finding);
      await expect(page).toHaveTitle(`${area.name} · 遂宁市乡村振兴 · 2021`);
      await expect(dashboard.areas.getByRole('link').filter({ hasText: area.shortName })).toHaveAttribute(
        'aria-current',
        'page',
      );
      await expect(dashboard.figures.first()).toBeVisible();
      expect(await page.evaluate(() => window.scrollY)).toBe(0);

      await expect(dashboard.pictures).toHaveCount(area.pictures.length);
      for (const { title, isMark, firstRow } of area.pictures) {
        const picture = dashboard.picture(title);
        if (isMark) await expect(picture.chart).toHaveCount(0);
        await expect(picture.frame).toContainText('来源：《遂宁年鉴（2022）》');
        await expect(picture.table).toHaveCount(0);
        await picture.showTable.click();
        await expect(picture.table).toBeVisible();
        const [, first] = await picture.cells();
        expect(first).toEqual(firstRow);
        await picture.hideTable.click();
        await expect(picture.table).toHaveCount(0);
      }

      await page.goBack();
      await expect(dashboard.title).toHaveText(overviewFinding);
      await expect(page).toHaveTitle('遂宁市乡村振兴 · 2021');
      await page.goForward();
      await expect(dashboard.title).toHaveText(area.finding);
      await dashboard.overviewLink.click();
      await expect(dashboard.title).toHaveText(overviewFinding);
    });
});

test('goes from area to area by the row of areas', async ({ dashboard }) => {
  await dashboard.open('');
  await expect(dashboard.areas).toHaveCount(0);
  await dashboard.areaCardLink('防止返贫动态监测帮扶').click();
  await expect(dashboard.areas.getByRole('link')).toHaveText([
    '总览',
    ...areas.map(({ shortName }, i) => (i < 7 ? `${i + 1}${shortName}` : shortName)),
  ]);
  for (const area of areas) {
    await dashboard.areaLink(area.shortName).click();
    await expect(dashboard.title).toHaveText(area.finding);
  }
});

test('goes from area to area by the link at the foot, and on to the table', async ({ page, dashboard }) => {
  await dashboard.open('#/area/monitoring?sector=medical,funds&exact=1');
  const kept = dashboard.address().replace('#/area/monitoring', '');
  for (const [i, area] of areas.entries()) {
    const next = areas[i + 1];
    if (i > 0) await expect(dashboard.areaLink(area.shortName)).toHaveAttribute('aria-current', 'page');
    const link = dashboard.next;
    await expect(link).toHaveText(next === undefined ? '接着看：全部指标›' : `下一项：${next.name}›`);
    // It is the last of the panel, and high enough for a finger.
    await link.scrollIntoViewIfNeeded();
    const box = await boxOf(link);
    expect(box.height).toBeGreaterThanOrEqual(44);
    await link.click();
    expect(dashboard.address()).toBe(`${next === undefined ? '#/indicators' : `#/area/${next.id}`}${kept}`);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
    await expect(dashboard.main).toBeFocused();
  }
  await expect(dashboard.next).toHaveCount(0);
});

test('the link at the foot fits a phone and stays off paper', async ({ page, dashboard }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await dashboard.open('#/area/monitoring?lang=en');
  await dashboard.next.scrollIntoViewIfNeeded();
  await expect(dashboard.next).toHaveText('Next: Relief for low-income people›');
  const { x, width } = await boxOf(dashboard.next);
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(360);
  await page.emulateMedia({ media: 'print' });
  await expect(dashboard.next).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await dashboard.open('#/booklet');
  await expect(page.getByRole('heading', { name: 'Relief for low-income people' }).first()).toBeAttached();
  await expect(dashboard.next).toHaveCount(0);
});

test('goes back from area to area by the link at the foot, and to the overview', async ({
  page,
  dashboard,
}) => {
  await dashboard.open('#/area/responsibility');
  await dashboard.previous.click();
  await expect(dashboard.title).toHaveText(areas.find(({ id }) => id === 'overview')?.finding ?? '');
  await expect(page).toHaveTitle('收入与集体经济 · 遂宁市乡村振兴 · 2021');
  await dashboard.open('#/area/monitoring');
  await expect(dashboard.previous).toHaveText('‹上一项：总览');
  await dashboard.previous.click();
  await expect(dashboard.title).toHaveText(overviewFinding);
});

test('finds every subject of a panel under its own finding, with its numbers in one column', async ({
  dashboard,
}) => {
  await dashboard.open('#/area/policy');
  const medical = dashboard.groups.filter({ hasText: '2021年1—9月为住院脱贫人口报销' });
  await expect(medical).toHaveCount(1);
  await expect(medical).toContainText('医疗');
  await expect(medical.getByRole('heading', { level: 3 })).toContainText('个人支付比例稳定在3.3%左右');
  await expect(dashboard.row('住房安全存在隐患的脱贫户')).toHaveText(
    /^73户排查出住房安全存在隐患的脱贫户，全部整改到位/,
  );
  await expect(dashboard.groups.filter({ hasText: '义务教育阶段学生无人辍学' })).toHaveCount(1);
  // Numbers end at one line, their words begin at one.
  const ends = await medical
    .locator('.rows > li > p:first-child')
    .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().right)));
  expect(ends).toHaveLength(5);
  expect(new Set(ends).size).toBe(1);
});

const growthOfFunds = '各级衔接资金全年投入8.73亿元，比上年约增1.03亿元（推算），增长13.38%';
const copied = [
  ['指标', '2020年（推算）', '2021年', '同比', '增减额（推算）', '区间'],
  ['各级衔接资金全年投入', '约7.70亿元', '8.73亿元', '+13.38%', '1.03亿元', '7.695—7.705亿元'],
];

test('copies a table, which pastes as cells', async ({ dashboard }) => {
  await dashboard.open('#/area/funding');
  expect(await dashboard.picture(growthOfFunds).copiedCells()).toEqual(copied);
  const cells = await dashboard
    .picture('扶贫项目资产43.29亿元（缺字补）已录入系统，2022年衔接资金项目储备868个')
    .copiedCells();
  expect(cells).toHaveLength(9);
  expect(cells[1]).toEqual(['2013—2020年', '录入扶贫项目资产金额', '43.29亿元']);
});

test('copies a table where the browser has no clipboard of its own', async ({ page, dashboard }) => {
  // As over plain http on another host: a place where the clipboard may not be asked for.
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined }),
  );
  await dashboard.open('#/area/funding');
  expect(await dashboard.picture(growthOfFunds).copiedCells()).toEqual(copied);
  expect(await page.evaluate(() => navigator.clipboard === undefined)).toBe(true);
});
