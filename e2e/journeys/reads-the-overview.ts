import { areas, bottomLine, growths, increases, overviewFinding } from '../pages/areas';
import { boxOf } from '../pages/box';
import { expect, test } from '../pages/quiet-page';

/** Of each area the finding on its card, then those of the chapters. */
const findings = [
  '86.7万农户全覆盖排查，137户监测对象“一户一策”帮扶',
  '1.48万人纳入社会救助保障，为20.8万农村低收入人口购买防贫保险',
  '4.17万名搬迁对象至少享受一项后续帮扶',
  '脱贫劳动力转移就业7.5万人次，以工代赈帮助1030名就近就业',
  '2.47亿元中省衔接资金用于产业，累计改扩建基地4.9万亩',
  '全年实施项目819个，储备2022年项目868个',
  '新改建农村道路220公里，57996户改厕年度任务全面完成',
] as const;
const chapterFindings = [
  '35名市级领导联系55个重点帮扶村和85个巩固成果较重的脱贫村；40个成员单位，先后召开会议12次',
  '16条措施、30项配套政策；调整轮换驻村帮扶干部982名，2.1万名帮扶干部结对帮扶',
] as const;

test('a leader with thirty seconds: the message, four growths and the bottom line stand above the fold', async ({
  page,
  dashboard,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await dashboard.open('');
  await expect(dashboard.title).toHaveText(overviewFinding);
  await expect(dashboard.title).toBeInViewport({ ratio: 0.999 });
  await expect(page).toHaveTitle('遂宁市乡村振兴 · 2021');

  let rightOfLast = -1;
  const tops: number[] = [];
  for (const [i, [name, before, value, growth]] of growths.entries()) {
    const tile = dashboard.tile(name);
    await expect(tile).toBeInViewport({ ratio: 0.999 });
    await expect(tile).toContainText(growth);
    await expect(dashboard.number(`${increases[i]}°（推算）`, tile)).toBeInViewport({ ratio: 0.999 });
    // The value once, large, and the year before with its ring.
    await expect(dashboard.number(value, tile)).toHaveCount(1);
    await expect(tile).toContainText(`2020年${before}°`);
    // A screen reader is told the direction in words.
    await expect(tile).toContainText(`同比增长${growth.slice(1)}`);

    const box = await boxOf(tile);
    expect(box.x).toBeGreaterThan(rightOfLast);
    rightOfLast = box.x + box.width;
    tops.push(box.y);

    // The year before is drawn hollow, dashed, and as long as it was large.
    const hollow = tile.locator('rect.fill-none').filter({ visible: true });
    await expect(hollow).not.toHaveCSS('stroke-dasharray', 'none');
    const ratio = Number.parseFloat(before.slice(1)) / Number.parseFloat(value);
    expect((await boxOf(hollow)).width / box.width).toBeCloseTo(ratio, 1);
    const digits = await boxOf(dashboard.number(value, tile).locator('span').first());
    expect(digits.height, `${name} is large`).toBeGreaterThan(45);
  }
  expect(new Set(tops).size).toBe(1);

  const held = page.getByRole('region', { name: '底线与清零' }).getByRole('listitem');
  await expect(held).toHaveText(bottomLine.map(([sentence]) => sentence));
  for (const [i, [, word]] of bottomLine.entries()) {
    await expect(held.nth(i)).toBeInViewport({ ratio: 0.999 });
    await expect(held.nth(i).locator('strong')).toHaveText(word);
  }
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test('the page speaks of the work and not of itself', async ({ page, dashboard }) => {
  for (const size of [
    { width: 1366, height: 768 },
    { width: 1920, height: 1080 },
  ]) {
    await page.setViewportSize(size);
    await dashboard.open('#/');
    const seen = await page.locator('body').evaluate((body) => {
      // What a screen reader alone is told is not seen.
      for (const hidden of body.querySelectorAll('.sr-only')) (hidden as HTMLElement).style.display = 'none';
      return (body as HTMLElement).innerText;
    });
    const own = seen.match(/推算|复原|载明|口径|区间/g) ?? [];
    expect(own.length, own.join()).toBeLessThanOrEqual(6);
    await page.reload();
  }
});

test('asks how much it grew by, and where the number comes from', async ({ page, dashboard, figure }) => {
  await dashboard.open('#/');
  // The whole tile answers, beside its number too.
  const tile = await boxOf(dashboard.tile('各级衔接资金全年投入'));
  await page.mouse.click(tile.x + tile.width - 12, tile.y + 12);
  await expect(figure.name).toHaveText('各级衔接资金全年投入');
  await figure.leave('#/');
  // And the number of the message.
  await dashboard.number('819个', dashboard.title).click();
  await expect(figure.name).toHaveText('全年实施项目');
  await figure.leave('#/');
});

test('seven areas in order, two chapters, what is planned, the source and what there is not', async ({
  page,
  dashboard,
}) => {
  await dashboard.open('');

  const section = page.locator('section').filter({
    has: page.getByRole('heading', { level: 2, name: '工作落实：七个领域' }),
  });
  const articles = section.getByRole('article');
  for (const [i, finding] of findings.entries()) {
    const card = articles.nth(i);
    await expect(card.getByRole('heading', { level: 3 })).toHaveText(`${i + 1}${areas[i]?.name}›`);
    await expect(card.getByText(finding)).toBeVisible();
    // A small picture whose marks open their figures.
    await expect(card.locator('[data-indicator]').first()).toBeVisible();
  }
  for (const [i, name] of ['责任落实', '政策落实'].entries())
    await expect(page.getByRole('article', { name, exact: true })).toContainText(chapterFindings[i] ?? '');

  const targets = page.getByRole('region', { name: '目标与完成' });
  for (const text of ['57996户全面完成', '868个，总投资10.28亿元', '86个，总投资290亿元'])
    await expect(targets).toContainText(text);
});

test('the foot says once how to read the signs and what can’t be compared', async ({ dashboard }) => {
  await dashboard.open('');
  await expect(dashboard.footer).toContainText('《遂宁年鉴（2022）》专文·专纪');
  await expect(dashboard.footer.getByTitle('2021年遂宁市乡村振兴工作综述')).toBeVisible();
  await expect(dashboard.footer).toContainText('综述只有四项有上年对照');
  await expect(dashboard.footer).toContainText('没有分县（市、区）数据');
  await expect(dashboard.footer).toContainText('推算：按原文数字算出，非原文数字');
  await expect(dashboard.footer).toContainText('点线 原文缺字，据上下文补');
});

test('the whole card opens its panel', async ({ page, dashboard }) => {
  await dashboard.open('');
  const card = page.getByRole('article', { name: '易地扶贫搬迁后续扶持', exact: true });
  const finding = await boxOf(card.getByText(findings[2]));
  await page.mouse.click(finding.x + finding.width / 2, finding.y + finding.height / 2);
  await expect(page).toHaveURL(/#\/area\/relocation$/);
});

test('a link leads to what is planned', async ({ page, dashboard }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await dashboard.open('#/?block=targets');
  const heading = page.getByRole('heading', { level: 2, name: '目标与完成' });
  await expect(heading).toBeInViewport();
  await expect(heading).toBeFocused();
});

test('figures of one place stand apart, and names of bars keep to their line', async ({
  page,
  dashboard,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await dashboard.open('');
  const pair = page.getByRole('listitem').filter({ hasText: '新增监测对象' }).locator('[data-indicator]');
  const [households, people] = await Promise.all([boxOf(pair.nth(0)), boxOf(pair.nth(1))]);
  expect(people.x - households.x - households.width).toBeGreaterThan(5);
  for (const name of ['至少享受一项后续帮扶', '得到就业、产业扶持'])
    expect((await boxOf(page.getByText(name, { exact: true }))).height, name).toBeLessThan(28);
});
