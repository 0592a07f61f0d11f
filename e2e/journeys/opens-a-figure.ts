import { findingOf, overviewFinding } from '../pages/areas';
import { pasted } from '../pages/clipboard';
import { Dashboard } from '../pages/dashboard';
import { FigureDialog } from '../pages/figure-dialog';
import { expect, test } from '../pages/quiet-page';

const address = '#/?figure=funding.linkage.total';

test('clicks 8.73亿元 and reads where it comes from', async ({ dashboard, figure }) => {
  await dashboard.open('');
  await dashboard.linkageFunds.click();

  await expect(figure.dialog).toBeVisible();
  expect(dashboard.address()).toBe(address);
  await expect(figure.dialog.getByText('资金项目', { exact: true })).toBeInViewport();
  await expect(figure.name).toHaveText('各级衔接资金全年投入');
  await expect(figure.dialog).toHaveAccessibleName('各级衔接资金全年投入');
  await expect(figure.dialog.getByText('原文载明', { exact: true })).toBeVisible();

  await expect(figure.phrases.first()).toHaveText('全年累计投入各级衔接资金8.73亿元');
  await expect(figure.phrases.first().locator('mark')).toHaveText('8.73亿元');
  await expect(figure.phrases.first().locator('mark')).toBeInViewport();
  await expect(figure.phrases.nth(1)).toHaveText('8.73亿元,较2020年增长13.38%');
  await expect(figure.phrases.nth(1).locator('mark')).toHaveText('13.38%');
  await expect(figure.section('原文')).toContainText('三、工作落实（六）第1段');

  const previous = figure.section('2020年推算值');
  await expect(previous).toContainText('推算，非原文数字');
  await expect(previous).toContainText('8.73亿元 ÷（1 + 13.38%） ≈ 7.70亿元');
  await expect(previous).toContainText('区间 7.695—7.705亿元；增长口径原文未说明，按名义增长');
  await expect(previous).toContainText('8.73亿元 − 8.73亿元 ÷（1 + 13.38%） ≈ 1.03亿元');

  await expect(figure.dialog).toContainText('873,000,000元（按原文所列位数）');
  const chosen = figure.section('时期').locator('li[aria-current="true"]');
  await expect(chosen).toHaveText('原文写明全年“全年”');
  await expect(figure.section('据此推算')).toContainText('8.73亿元 ÷ 819个 ≈ 107万元');
});

test('closed in four ways, stands where it stood, not reopened', async ({ page, dashboard, figure }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await dashboard.open('#/area/funding');
  await dashboard.overviewLink.click();
  const number = dashboard.linkageFunds;
  const ways = {
    Esc: () => page.keyboard.press('Escape'),
    button: () => figure.close.click(),
    veil: () => page.mouse.click(200, 500),
    back: () => page.goBack(),
  };
  for (const [name, close] of Object.entries(ways))
    await test.step(name, async () => {
      await number.click();
      await expect(figure.dialog).toBeVisible();
      await close();
      await expect(figure.dialog).toHaveCount(0);
      await expect(number).toBeFocused();
      expect(dashboard.address()).toBe('#/');
      await expect(dashboard.title).toHaveText(overviewFinding);
    });
  await page.goBack();
  await expect(dashboard.title).toHaveText(findingOf('funding'));
  await expect(figure.dialog).toHaveCount(0);
});

test('a figure without growth says so; reloaded, it closes', async ({ page, dashboard, figure }) => {
  await dashboard.open('#/area/funding');
  await dashboard.number('819个').first().click();
  await expect(figure.name).toHaveText('全年实施项目');
  await page.reload();
  await expect(figure.name).toHaveText('全年实施项目');
  await expect(figure.dialog).toContainText('原文未载明同比，无上年数');
  await expect(figure.section('2020年推算值')).toHaveCount(0);
  await figure.leave('#/area/funding');
  await expect(dashboard.title).toHaveText(findingOf('funding'));
});

test('goes from a figure to a related one and to its area', async ({ page, dashboard, figure }) => {
  await dashboard.open('');
  await dashboard.linkageFunds.click();
  await figure.related('全年实施项目').click();
  await expect(figure.name).toHaveText('全年实施项目');
  await expect(figure.phrases.first()).toHaveText(
    '投入各级衔接资金8.73亿元,较2020年增长13.38%,实施项目819个',
  );
  await expect(figure.phrases.first().locator('mark')).toHaveText('819个');
  // The new one begins at its top.
  await expect(figure.name).toBeInViewport();
  await expect(figure.dialog).toHaveCount(1);
  await page.goBack();
  await expect(figure.name).toHaveText('各级衔接资金全年投入');
  await page.goForward();
  await expect(figure.name).toHaveText('全年实施项目');
  await figure.dialog.getByRole('link', { name: '看“资金项目”全部指标' }).click();
  await expect(figure.dialog).toHaveCount(0);
  await expect(dashboard.title).toHaveText(findingOf('funding'));
});

test('copies sentence, number, footnote and link', async ({ page, dashboard, figure, baseURL }) => {
  await dashboard.open(address);
  const copies = {
    复制一句话: '2021年全年，遂宁市累计投入各级衔接资金8.73亿元，较2020年增长13.38%。',
    复制数字: '8.73亿元',
    复制脚注:
      '“全年累计投入各级衔接资金8.73亿元”：2021年遂宁市乡村振兴工作综述[M]//遂宁年鉴（2022）. 专文·专纪，三、工作落实（六）第1段（出版者、页码所据文本未列）.',
    复制链接: `${baseURL}/${address}`,
  };
  for (const [name, copied] of Object.entries(copies)) {
    await figure.dialog.getByRole('button', { name }).click();
    await expect(figure.dialog.getByRole('status').filter({ hasText: '已复制' }).first()).toBeVisible();
    expect(await pasted(page)).toBe(copied);
  }
  const colleague = await page.context().newPage();
  const there = new FigureDialog(colleague);
  await colleague.goto(copies.复制链接);
  await expect(there.name).toHaveText('各级衔接资金全年投入');
  await there.close.click();
  await expect(there.dialog).toHaveCount(0);
  await expect(colleague).toHaveURL(/#\/$/);
  await expect(new Dashboard(colleague).title).toHaveText(overviewFinding);
});

test('a damaged figure shows how it is read', async ({ page, dashboard, figure }) => {
  await dashboard.open('#/area/monitoring');
  const number = dashboard.main.locator('[data-indicator="monitoring.new-households.count"]').first();
  // A dotted line beneath, and a word for who does not see it.
  await expect(number).toHaveCSS('text-decoration-style', 'dotted');
  await expect(number).toContainText('（缺字补）');
  await number.click();
  await expect(figure.dialog).toContainText('复原：原文缺字，按上下文读出');
  await expect(figure.phrases.first()).toHaveText('新增监测对象137416名');
  await expect(figure.phrases.first().locator('mark')).toHaveText('137');
  const evidence = figure.section('原文');
  await expect(evidence).toContainText('读作 新增监测对象137户416名');
  await expect(evidence.locator('ins')).toHaveText('户');
  await expect(evidence.locator('ins')).toBeVisible();
  await expect(evidence).toContainText('框内为补正文字');
  await expect(figure.section('说明')).toContainText('原文作“137416名”，读作“137户416名”');
  await expect(figure.section('核对')).toContainText('复原依据之一，不是独立核对');
  await expect(figure.section('核对')).not.toContainText('✓');
  await figure.copySentence.click();
  expect(await pasted(page)).toBe(
    '遂宁市新增监测对象137户（原文缺字，按上下文复原；前文有“累计”，是否及于此数，原文未说）。',
  );
});
