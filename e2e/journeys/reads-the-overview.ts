import { areas, growths, overviewFinding } from '../pages/areas';
import { boxOf } from '../pages/box';
import { expect, test } from '../pages/quiet-page';

/** Of each area the first figure on its card. */
const cards = [
  ['86.7万户', '农户全覆盖排查'],
  ['1.48万人', '纳入社会救助保障范围'],
  ['4.17万名', '搬迁对象至少享受一项后续帮扶'],
  ['1.5万余个', '向脱贫劳动力推送岗位'],
  ['4.9万亩', '累计改扩建“6+3”产业基地'],
  ['819个', '全年实施项目'],
  ['57996户', '无害化卫生厕所年度目标任务'],
] as const;

test('the four growths stand in one row and need no scrolling', async ({ page, dashboard }) => {
  await dashboard.open('');
  await expect(dashboard.title).toHaveText(overviewFinding);
  await expect(page).toHaveTitle('遂宁市乡村振兴 · 2021');

  let rightOfLast = -1;
  const tops: number[] = [];
  for (const [name, before, value, growth, interval] of growths) {
    const tile = dashboard.tile(name);
    await expect(tile).toBeInViewport({ ratio: 0.999 });
    for (const text of [growth, `${before}（推算）`, `2020年区间 ${interval}`]) {
      await expect(tile.getByText(text, { exact: true })).toBeVisible();
      await expect(tile.getByText(text, { exact: true })).toBeInViewport({ ratio: 0.999 });
    }
    // The value twice: large, and in this year's bar.
    const values = dashboard.number(value, tile);
    await expect(values).toHaveCount(2);
    await expect(values.first()).toBeInViewport({ ratio: 0.999 });
    await expect(tile).toContainText(`2020年${before}（推算）`);
    await expect(tile).toContainText(`2021年${value}`);
    // A screen reader is told the direction in words.
    await expect(tile).toContainText(`同比增长${growth.slice(1)}`);

    const box = await boxOf(tile);
    expect(box.x).toBeGreaterThan(rightOfLast);
    rightOfLast = box.x + box.width;
    tops.push(box.y);

    // The year before is drawn hollow, dashed, and as long as it was large.
    const hollow = tile.locator('rect[stroke-dasharray]');
    await expect(hollow).toHaveCSS('fill', 'none');
    const ratio = Number.parseFloat(before.slice(1)) / Number.parseFloat(value);
    expect((await boxOf(hollow)).width / box.width).toBeCloseTo(ratio, 1);
    const digits = await boxOf(values.first().locator('span').first());
    expect(digits.height, `${name} is large`).toBeGreaterThan(60);
  }
  expect(new Set(tops).size).toBe(1);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test('seven areas in order, two chapters, the source and what there is not', async ({ page, dashboard }) => {
  await dashboard.open('');

  const section = page.locator('section').filter({
    has: page.getByRole('heading', { level: 2, name: '工作落实：七个领域' }),
  });
  const articles = section.getByRole('article');
  await expect(articles).toHaveCount(cards.length);
  for (const [i, [value, caption]] of cards.entries()) {
    const card = articles.nth(i);
    await expect(card.getByRole('heading', { level: 3 })).toHaveText(`${i + 1}${areas[i]?.name}›`);
    await expect(dashboard.number(value, card).first()).toBeVisible();
    await expect(card.getByText(caption, { exact: true })).toBeVisible();
    // A small picture, and a line that says how to read it.
    await expect(card.locator('svg, ol').first()).toBeVisible();
  }

  for (const [name, part, first] of [
    ['责任落实', '第一部分', '40个'],
    ['政策落实', '第二部分', '16条'],
  ] as const) {
    const chapter = page.getByRole('article').filter({
      has: page.getByRole('heading', { level: 3, name: `${name} ${part}` }),
    });
    await expect(chapter.getByRole('listitem')).toHaveCount(4);
    await expect(chapter.getByRole('listitem').first()).toContainText(first);
  }

  await expect(dashboard.footer).toContainText('《遂宁年鉴（2022）》专文·专纪');
  await expect(dashboard.footer.getByTitle('2021年遂宁市乡村振兴工作综述')).toBeVisible();
  await expect(dashboard.footer).toContainText('综述只有四项有上年对照');
  await expect(dashboard.footer).toContainText('没有分县（市、区）数据');
  await expect(dashboard.footer).toContainText('推算：按原文数字算出，非原文数字');
  await expect(dashboard.footer).toContainText('点线 原文缺字，据上下文补');
  await expect(page.getByText('本综述仅载明这几项增幅，其余指标无上年对照')).toBeVisible();
  await expect(page.getByText('全市未发生规模性返贫')).toBeInViewport();
});

test('further figures carry their period and what was restored', async ({ page, dashboard }) => {
  await dashboard.open('');
  const further = page.getByRole('region', { name: '其他主要指标' });
  await expect(further.getByRole('article')).toHaveCount(8);
  await expect(dashboard.tile('家庭经济困难学生教育资助金')).toContainText('11428万元');
  await expect(dashboard.tile('家庭经济困难学生教育资助金')).toContainText('累计');
  await expect(dashboard.tile('脱贫人口住院（含重症门诊）报销费用')).toContainText('2.41亿元');
  await expect(dashboard.tile('脱贫人口住院（含重症门诊）报销费用')).toContainText('2021年1—9月 时期复原');
  await expect(dashboard.tile('录入扶贫项目资产金额')).toContainText('2013—2020年扶贫资产 时期复原');
});
