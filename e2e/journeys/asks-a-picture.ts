import { expect, test } from '../pages/quiet-page';

const growth = '各级衔接资金全年投入8.73亿元，比上年约增1.03亿元（推算），增长13.38%';

test('a bar says what it stands for, and opens it', async ({ page, dashboard, figure }) => {
  await dashboard.open('#/area/relief');
  await dashboard.chartsAlive();
  const bar = dashboard.chartPlaces.locator(
    '[data-plot] a[data-indicator="relief.special-assistance.count"]',
  );
  await bar.filter({ visible: true }).first().hover();
  await expect(dashboard.tip).toHaveCount(1);
  await expect(dashboard.tip).toContainText('3766人');
  await expect(dashboard.tip).toContainText('纳入医保、教育、就业、住房等专项救助和帮扶3766人');
  // It is wholly seen, and nothing moves for it.
  await expect(dashboard.tip).toBeInViewport({ ratio: 0.999 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  await bar.filter({ visible: true }).first().click();
  await expect(figure.name).toHaveText('专项救助和帮扶');
  await expect(dashboard.tip).toHaveCount(0);
});

test('a share is told with its part', async ({ dashboard }) => {
  await dashboard.open('#/area/industry');
  await dashboard
    .number('2.47亿元', dashboard.chartPlaces.first())
    .or(dashboard.chartPlaces.first().locator('a[data-indicator="industry.linkage-funds.total"]'))
    .first()
    .hover();
  await expect(dashboard.tip).toContainText('2.47亿元 · 54.4%');
  await expect(dashboard.tip).toContainText('安排中省衔接资金2.47亿元(占总额的54.4%)');
});

test('the whole row of a bar answers, track and label too', async ({ page, dashboard, figure }) => {
  await dashboard.open('#/area/villages');
  const row = dashboard.chartPlaces.first().getByRole('listitem').nth(3);
  const box = await row.boundingBox();
  if (box === null) throw new Error('no row');
  for (const share of [0.02, 0.5, 0.98]) {
    await page.mouse.move(0, 0);
    await expect(dashboard.tip).toHaveCount(0);
    await page.mouse.move(box.x + box.width * share, box.y + box.height / 2);
    await expect(dashboard.tip).toContainText('自来水普及率85.13%');
  }
  await page.mouse.click(box.x + box.width * 0.02, box.y + box.height / 2);
  await expect(figure.name).toHaveText('自来水普及率');
});

test('a tip goes with the pointer, and Esc puts it away and nothing else', async ({ page, dashboard }) => {
  await dashboard.open('#/area/villages');
  const rows = dashboard.chartPlaces.first().getByRole('listitem');
  await rows.nth(3).hover();
  await expect(dashboard.tip).toContainText('85.13%');
  await rows.nth(2).hover();
  await expect(dashboard.tip).toHaveCount(1);
  await expect(dashboard.tip).toContainText('88.91%');
  const address = dashboard.address();
  await page.keyboard.press('Escape');
  await expect(dashboard.tip).toHaveCount(0);
  expect(dashboard.address()).toBe(address);
  await rows.nth(3).hover();
  await expect(dashboard.tip).toHaveCount(1);
  // It can be reached by the pointer, to be read under a magnifier; away from it, it goes.
  const tip = await dashboard.tip.boundingBox();
  const row = await rows.nth(3).boundingBox();
  if (tip === null || row === null) throw new Error('no tip');
  expect(tip.y + tip.height <= row.y + row.height / 2 || tip.y >= row.y + row.height / 2).toBe(true);
  await page.mouse.move(5, 5);
  await expect(dashboard.tip).toHaveCount(0);
});

test('the keyboard is told once: the words of the article as the description of the number', async ({
  page,
  dashboard,
}) => {
  await dashboard.open('#/area/funding');
  await dashboard.chartsAlive();
  const { place } = dashboard.picture(growth);
  const stops = place.locator('[data-indicator]:not([tabindex="-1"])');
  // 2020, 2021 and the increase: a bar is no second stop.
  await expect(stops).toHaveCount(3);
  await stops.first().focus();
  await dashboard.press('Tab');
  const stated = stops.nth(1);
  await expect(stated).toBeFocused();
  await expect(dashboard.tip).toContainText('全年累计投入各级衔接资金8.73亿元');
  await expect(stated).toHaveAccessibleDescription('全年累计投入各级衔接资金8.73亿元');
  await expect(stated).not.toHaveAttribute('title', /./);
  await page.keyboard.press('Escape');
  await expect(dashboard.tip).toHaveCount(0);
  await expect(stated).toBeFocused();
  await expect(stated).toHaveAccessibleDescription('');
});

test('in English the words of the article stay Chinese, and say so', async ({ dashboard }) => {
  await dashboard.open('#/area/villages?lang=en');
  await dashboard.chartPlaces.first().getByRole('listitem').first().hover();
  await expect(dashboard.tip.locator('q')).toHaveAttribute('lang', 'zh-CN');
  await expect(dashboard.tip.locator('q')).toContainText('通硬化路');
});

test('a finger gets no tip: its tap opens the figure', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto('#/area/villages');
  const row = page.locator('section[data-chart]').first().getByRole('listitem').first();
  await row.tap();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  await context.close();
});

test('years stand on an axis that says it is no money', async ({ page, dashboard }) => {
  await dashboard.open('#/area/funding');
  await dashboard.chartsAlive();
  const picture = dashboard.picture('扶贫项目资产43.29亿元（缺字补）已录入系统，2022年衔接资金项目储备868个');
  await expect(picture.frame).toContainText('横轴是年份，不是金额');
  await expect(picture.frame).toContainText('不相加');
  const widthOf = async (id: string) => {
    const bar = picture.place.locator(`[data-plot] a[data-indicator="${id}"] rect`).filter({ visible: true });
    return (await bar.first().boundingBox())?.width ?? Number.NaN;
  };
  const year = await widthOf('funding.linkage.total');
  expect((await widthOf('funding.assets.value')) / year).toBeCloseTo(8, 1);
  expect((await widthOf('funding.reserve-projects.investment')) / year).toBeCloseTo(1, 1);
  expect((await widthOf('funding.plan-projects.investment')) / year).toBeCloseTo(5, 1);
  // On a phone the words stand below the bars, each still said once.
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(picture.place.getByText('10.28亿元').filter({ visible: true })).toHaveCount(1);
});
