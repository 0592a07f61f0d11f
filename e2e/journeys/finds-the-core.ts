import { expect, test } from '../pages/quiet-page';

test('the core is found first', async ({ search }) => {
  await search.open();
  const asked: readonly (readonly [typed: string, group: string, first: RegExp])[] = [
    ['增长', '指标', /^脱贫人口家庭年人均纯收入10955元 \+19\.2%/],
    ['同比', '栏目', /^增长2020年 → 2021年/],
    ['9190', '指标', /^脱贫人口家庭年人均纯收入10955元/],
    ['7.70', '指标', /^各级衔接资金全年投入8\.73亿元/],
    ['873000000', '指标', /^各级衔接资金全年投入8\.73亿元/],
    ['2210', '推算', /^防贫保险受益群众人均理赔约2210元（推算）/],
    ['资金', '指标', /^各级衔接资金全年投入8\.73亿元/],
    ['项目', '指标', /^全年实施项目819个/],
    ['医疗', '指标', /^脱贫人口住院（含重症门诊）报销费用2\.41亿元/],
    ['低保 特困', '指标', /^低保、特困等方式救助1\.1万人/],
  ];
  for (const [typed, group, first] of asked)
    await test.step(typed, async () => {
      await search.field.fill(typed);
      await expect(search.group(group).first()).toHaveText(first);
    });
});

test('a screen, a line of government and a worked-out figure lead on', async ({
  dashboard,
  figure,
  page,
  search,
}) => {
  const follow = async (typed: string, group: string, address: string) => {
    await page.keyboard.press('/');
    await search.field.fill(typed);
    await search.group(group).first().click();
    await expect(search.dialog).toHaveCount(0);
    expect(dashboard.address()).toBe(address);
  };
  await dashboard.open('#/area/villages?sector=water');
  await follow('全部指标', '栏目', '#/indicators?sector=water');
  await follow('医疗', '条线', '#/?sector=medical');
  await expect(dashboard.main).toContainText('2.41亿元');
  await follow('2210', '推算', '#/?sector=medical&figure=check_payout-per-beneficiary');
  await expect(figure.dialog).toContainText('推算，非原文数字');
  await expect(figure.name).toBeFocused();
});

test('the empty box offers ten questions; an arrow chooses, Enter answers', async ({
  dashboard,
  figure,
  page,
  search,
}) => {
  await dashboard.open('#/');
  await page.keyboard.press('/');
  const questions = search.group('可以这样问');
  await expect(questions).toHaveCount(10);
  await expect(questions.first()).toHaveText('哪些指标有同比？4项指标');
  // Nothing is chosen yet, so Enter alone leads nowhere.
  await expect(search.chosen).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(search.field).toBeFocused();
  await dashboard.press('ArrowUp');
  await expect(search.chosen).toHaveText(/^数据从何而来、如何核对？/);
  await dashboard.press('ArrowDown');
  await expect(search.chosen).toHaveText(/^哪些指标有同比？/);
  await page.keyboard.press('Enter');
  await expect(search.dialog).toHaveCount(0);
  expect(dashboard.address()).toBe('#/growth');
  await page.keyboard.press('/');
  await questions.filter({ hasText: '各级衔接资金全年投入有多少？8.73亿元' }).click();
  await expect(figure.name).toHaveText('各级衔接资金全年投入');
});
