import type { Page } from 'playwright/test';
import { Dashboard } from '../pages/dashboard';
import { FigureDialog } from '../pages/figure-dialog';
import { expect, test } from '../pages/quiet-page';
import { SearchDialog } from '../pages/search-dialog';

for (const [by, key] of Object.entries({ 'the key /': '/', 'Ctrl+K': 'Control+k' }))
  test(`${by} opens the search anywhere, Esc gives back the focus`, async ({ page, dashboard, search }) => {
    for (const address of ['#/', '#/growth', '#/area/funding', '#/indicators', '#/method', '#/nowhere'])
      await test.step(address, async () => {
        await dashboard.open(address);
        const place = dashboard.growthLink;
        await place.focus();
        await page.keyboard.press(key);
        await expect(search.field).toBeFocused();
        // The key that opens is not typed.
        await expect(search.field).toHaveValue('');
        await expect(search.says).toHaveText(/^输入汉字、拼音首字母、英文或数字/);
        await page.keyboard.type('资金');
        await expect(search.results.first()).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(search.dialog).toHaveCount(0);
        await expect(place).toBeFocused();
        expect(dashboard.address()).toBe(address);
      });
  });

test('the search is opened by its button and closed in three ways', async ({ page, dashboard, search }) => {
  await dashboard.open('#/');
  const ways = [
    () => search.close.click(),
    () => page.keyboard.press('Escape'),
    () => page.mouse.click(20, 700),
  ];
  for (const leave of ways) {
    await search.opener.click();
    await expect(search.field).toBeFocused();
    await leave();
    await expect(search.dialog).toHaveCount(0);
    await expect(search.opener).toBeFocused();
  }
});

interface Question {
  readonly typed: string;
  readonly how: string;
  /** A result has to begin so, in its group. */
  readonly finds: Readonly<Record<string, readonly string[]>>;
  /** What is marked in some result. */
  readonly marks: string | null;
}

const questions: readonly Question[] = [
  {
    how: 'in Chinese',
    typed: '衔接资金',
    finds: { 指标: ['各级衔接资金全年投入', '用于扶贫产业发展的中省衔接资金'], 名词: ['衔接资金'] },
    marks: '衔接资金',
  },
  {
    how: 'by pinyin initials',
    typed: 'xjzj',
    finds: { 指标: ['各级衔接资金全年投入', '用于扶贫产业发展的中省衔接资金'] },
    marks: '衔接资金',
  },
  { how: 'by pinyin', typed: 'cesuo', finds: { 指标: ['完成年度目标任务的无害化卫生厕所'] }, marks: '厕所' },
  { how: 'in English', typed: 'toilet', finds: { 指标: ['完成年度目标任务的无害化卫生厕所'] }, marks: null },
  { how: 'in English letters of any size', typed: 'TOILET', finds: { 名词: ['厕所革命'] }, marks: null },
  { how: 'by its number', typed: '8.73', finds: { 指标: ['各级衔接资金全年投入8.73亿元'] }, marks: null },
  { how: 'by its growth', typed: '13.38', finds: { 指标: ['各级衔接资金全年投入'] }, marks: null },
  {
    how: 'by what officials say',
    typed: '低保',
    finds: { 指标: ['低保、特困等方式救助', '易地搬迁群众纳入低保救助和特困供养'], 名词: ['低保'] },
    marks: '低保',
  },
  {
    how: 'by what officials say',
    typed: '厕所革命',
    finds: { 指标: ['完成年度目标任务的无害化卫生厕所'], 名词: ['厕所革命'] },
    marks: '厕所革命',
  },
  {
    how: 'by what officials say for short',
    typed: '易搬',
    finds: { 指标: ['易地搬迁住房确权登记'], 领域: ['易地扶贫搬迁后续扶持'], 名词: ['易地扶贫搬迁'] },
    marks: null,
  },
  { how: 'by what officials say', typed: '五员', finds: { 名词: ['五员'] }, marks: '五员' },
  { how: 'an area by its name', typed: '宜居', finds: { 领域: ['宜居乡村建设'] }, marks: '宜居' },
];

test('finds Chinese, pinyin, English, numbers and what officials say, and marks it', async ({ search }) => {
  await search.open();
  // The pinyin tables come after the dialog.
  await search.field.fill('xjzj');
  await expect(search.results.first()).toBeVisible();
  for (const { typed, how, finds, marks } of questions)
    await test.step(`${typed}: ${how}`, async () => {
      await search.field.fill(typed);
      for (const [group, texts] of Object.entries(finds))
        for (const text of texts) {
          const found = search.group(group).filter({ hasText: new RegExp(`^${text}`) });
          await expect(found.first(), `${text} under ${group}`).toBeVisible();
        }
      const marked = await search.marked();
      if (marks === null) expect(marked).toEqual([]);
      else expect(marked).toContain(marks);
      await expect(search.says).toHaveText(/^找到\d+项$/);
    });
});

test('the best comes first: a number before a name, a name before its parts', async ({ search }) => {
  await search.open();
  await search.field.fill('8.73');
  await expect(search.chosen).toHaveText('各级衔接资金全年投入8.73亿元 +13.38% · 各级资金');
  // 73 is in the middle of 8.73: not found by it.
  await search.field.fill('73');
  await expect(search.chosen).toContainText('73户');
  await expect(search.results.filter({ hasText: '8.73亿元' })).toHaveCount(0);
  await search.field.fill('第一书记');
  await expect(search.group('名词').first()).toHaveText(/^第一书记/);
});

test('a number is found as it stands on screen or is typed', async ({ page, dashboard, search, table }) => {
  const name = '各级衔接资金全年投入';
  const asked = [
    '13.38%',
    '+13.38%',
    '873,000,000',
    '约7.70亿元',
    '８．７３',
    '13.38％',
    '衔接资金 增长',
    '增长 衔接资金',
  ];
  await dashboard.open('#/indicators');
  for (const typed of asked)
    await test.step(`${typed} in the table`, async () => {
      await table.find.fill(typed);
      await expect(table.rows.filter({ hasText: name })).toHaveCount(1);
      await expect(table.rows.filter({ hasText: '低保' })).toHaveCount(0);
    });
  await page.keyboard.press('Escape');
  await search.opener.click();
  for (const typed of asked)
    await test.step(`${typed} in the search`, async () => {
      await search.field.fill(typed);
      await expect(search.results.filter({ hasText: name }).first()).toBeVisible();
    });
});

test('what is not there is said not to be there, and nothing breaks', async ({ page, search }) => {
  await search.open();
  await search.field.fill('xjzj');
  await expect(search.results.first()).toBeVisible();
  for (const typed of ['dqsczz', '地区生产总值', 'GDP', '[a-z](', '\\', '😀', '99999999', 'a'.repeat(300)]) {
    await search.field.fill(typed);
    await expect(search.says).toContainText(`没有找到“${typed}”`);
    await expect(search.results).toHaveCount(0);
    // With nothing to choose, the keys do nothing.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(search.field).toBeFocused();
  }
  await search.field.fill('   ');
  await expect(search.says).toHaveText(/^输入汉字/);
  await expect(search.group('可以这样问')).toHaveCount(10);
});

test('arrows choose and go round, Enter opens the figure', async ({ page, dashboard, figure, search }) => {
  await dashboard.open('#/area/villages');
  await dashboard.growthLink.focus();
  await page.keyboard.press('/');
  await page.keyboard.type('8.73');
  await expect(search.chosen).toContainText('各级衔接资金全年投入');
  await search.field.fill('资金');
  const results = await search.results.allTextContents();
  expect(results.length).toBeGreaterThan(3);
  await expect(search.chosen).toHaveText(results[0] ?? '');
  await page.keyboard.press('ArrowDown');
  await expect(search.chosen).toHaveText(results[1] ?? '');
  const chosen = await search.chosen.getAttribute('id');
  await expect(search.field).toHaveAttribute('aria-activedescendant', chosen ?? 'none');
  await dashboard.press('ArrowUp', 'ArrowUp');
  await expect(search.chosen).toHaveText(results.at(-1) ?? '');
  await expect(search.chosen).toBeInViewport();
  await page.keyboard.press('ArrowDown');
  await expect(search.chosen).toHaveText(results[0] ?? '');
  await page.keyboard.press('ArrowDown');
  const name = await search.chosen.locator('span').first().textContent();
  await page.keyboard.press('Enter');
  await expect(search.dialog).toHaveCount(0);
  await expect(figure.name).toHaveText(name ?? '');
  await expect(figure.name).toBeFocused();
  expect(dashboard.address()).toMatch(/^#\/area\/villages\?figure=/);
  await figure.leave();
  await expect(dashboard.growthLink).toBeFocused();
  expect(dashboard.address()).toBe('#/area/villages');
});

test('a click opens the result, filter and language are kept', async ({ page, dashboard, figure }) => {
  const search = new SearchDialog(page, 'en');
  await dashboard.open('#/growth?sector=funds&lang=en');
  await search.opener.click();
  await search.field.fill('linkage funds');
  await search.results.filter({ hasText: '8.73亿元' }).first().click();
  await expect(search.dialog).toHaveCount(0);
  await expect(figure.name).toContainText(/linkage funds/i);
  expect(dashboard.address()).toBe('#/growth?sector=funds&lang=en&figure=funding.linkage.total');
});

test('an area and a document lead to the area', async ({ page, dashboard, search }) => {
  await search.open('#/');
  await search.field.fill('资金项目');
  await search.group('领域').filter({ hasText: '资金项目' }).click();
  await expect(dashboard.main).toContainText('全年累计投入各级衔接资金');
  expect(dashboard.address()).toBe('#/area/funding');
  await page.keyboard.press('/');
  await search.field.fill('五员');
  await search.group('机制与文件').first().click();
  await expect(search.dialog).toHaveCount(0);
  expect(dashboard.address()).toBe('#/area/monitoring');
});

test('a term leads to the method screen, where its meaning is seen', async ({ page, dashboard, search }) => {
  const chosen = (on: Page) => new Dashboard(on).main.locator('[aria-current="true"]');
  const term = chosen(page);
  const ask = async (typed: string) => {
    await page.keyboard.press('/');
    await page.keyboard.type(typed);
    await search.group('名词').first().click();
    await expect(search.dialog).toHaveCount(0);
  };
  const isRead = async (meaning: string, on = page) => {
    await expect(chosen(on)).toContainText(meaning);
    await expect(chosen(on)).toBeInViewport();
  };
  await dashboard.open('#/');
  await page.keyboard.press('/');
  await page.keyboard.type('四个不摘');
  await expect(search.group('名词').first()).toContainText('不摘责任、不摘政策、不摘帮扶、不摘监管');
  await page.keyboard.press('Escape');
  await ask('四个不摘');
  await expect(dashboard.title).toHaveText('数据来源、读法与核对');
  expect(dashboard.address()).toBe('#/method?term=four-no-removals');
  await isRead('脱贫摘帽后不摘责任');
  await expect(term).toBeFocused();

  await test.step('again, after the reader has scrolled away', async () => {
    await page.evaluate(() => window.scrollTo(0, 0));
    await expect(term).not.toBeInViewport();
    await ask('四个不摘');
    await isRead('脱贫摘帽后不摘责任');
    await expect(term).toBeFocused();
  });
  await test.step('another term', async () => {
    await ask('易搬');
    await isRead('易地扶贫搬迁');
    await expect(term).toBeFocused();
    await page.goBack();
    await isRead('脱贫摘帽后不摘责任');
  });
  await test.step('as a link that was sent', async () => {
    const colleague = await page.context().newPage();
    await colleague.goto(page.url());
    await isRead('脱贫摘帽后不摘责任', colleague);
    await expect(chosen(colleague)).toBeFocused();
    await colleague.reload();
    await isRead('脱贫摘帽后不摘责任', colleague);
  });
});

test('a result in a new tab leaves the search open; back closes it', async ({ page, dashboard, search }) => {
  await dashboard.open('#/growth');
  await dashboard.overviewLink.click();
  await search.opener.click();
  await search.field.fill('8.73');
  const opened = page.context().waitForEvent('page');
  await search.results.first().click({ modifiers: ['ControlOrMeta'] });
  await expect(new FigureDialog(await opened).name).toHaveText('各级衔接资金全年投入');
  await expect(search.dialog).toBeVisible();
  await page.goBack();
  await expect(search.dialog).toHaveCount(0);
  expect(dashboard.address()).toBe('#/growth');
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
});

test('an input method has Enter and arrows to itself', async ({ page, dashboard, figure, search }) => {
  await search.open('#/');
  await search.field.fill('资金');
  await expect(search.results.first()).toBeVisible();
  const chosen = await search.chosen.textContent();
  const typing = await page.context().newCDPSession(page);
  await typing.send('Input.imeSetComposition', { text: 'xiang', selectionStart: 5, selectionEnd: 5 });
  for (const key of ['ArrowDown', 'Enter'])
    await typing.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, windowsVirtualKeyCode: 229 });
  await expect(search.dialog).toBeVisible();
  expect(dashboard.address()).toBe('#/');
  await typing.send('Input.insertText', { text: '项目' });
  await expect(search.field).toHaveValue('资金项目');
  await expect(search.chosen).not.toHaveText(chosen ?? '');
  await search.field.fill('8.73');
  await page.keyboard.press('Enter');
  await expect(figure.name).toHaveText('各级衔接资金全年投入');
});
