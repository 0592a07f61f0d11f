import { pasted } from '../pages/clipboard';
import { focusOf, tabTo, tabWithin } from '../pages/focus';
import { expect, test } from '../pages/quiet-page';

test('? and the button list every key; Esc closes, the focus is back', async ({ page, dashboard }) => {
  const keys = page.getByRole('dialog', { name: '快捷键' });
  await dashboard.open('#/growth');
  await dashboard.overviewLink.focus();
  await page.keyboard.press('?');
  await expect(keys).toBeVisible();
  const listed = await keys.getByRole('term').allTextContents();
  const does = await keys.getByRole('definition').allTextContents();
  expect(listed.map((key, i) => `${key}：${does[i]}`)).toEqual([
    '/ 或 Ctrl+K：搜索',
    '?：看快捷键',
    'Esc：关闭详情、搜索',
    '1：总览',
    '2：增长',
    '3：全部指标',
    '4：数据说明',
    'P：汇报',
    'T：换显示',
    'E：中文 / English',
    'D：完整数位 / 原文数位',
  ]);
  // A dialog in front: letters do nothing behind it.
  await page.keyboard.press('4');
  expect(dashboard.address()).toBe('#/growth');
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  await expect(dashboard.overviewLink).toBeFocused();
  await dashboard.more.click();
  await page.getByRole('button', { name: '快捷键' }).click();
  await keys.getByRole('button', { name: '关闭' }).click();
  await expect(keys).toHaveCount(0);
  await expect(dashboard.more).toBeFocused();
});

test('1 to 4 go to the four screens, T, E and D change what they say', async ({ page, dashboard }) => {
  await dashboard.open('#/area/relief?sector=assistance');
  const steps = [
    ['2', '#/growth?sector=assistance', /同比/],
    ['3', '#/indicators?sector=assistance', /^全部指标：筛选出\d+ \/ 121项$/],
    ['4', '#/method?sector=assistance', /^数据来源、读法与核对$/],
    ['1', '#/?sector=assistance', /^1\.48万人纳入社会救助保障，/],
  ] as const;
  for (const [key, address, title] of steps) {
    await page.keyboard.press(key);
    await expect(page).toHaveURL(new RegExp(`${address.replace(/[?/]/g, '\\$&')}$`));
    if (key !== '2') await expect(dashboard.title).toHaveText(title);
    // The new screen begins at its beginning, and the keyboard with it.
    await expect(dashboard.main).toBeFocused();
  }
  for (const theme of ['light', 'dark', 'contrast', 'light']) {
    await page.keyboard.press('t');
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  }
  await page.keyboard.press('d');
  await expect(page).toHaveURL(/exact=1/);
  await page.keyboard.press('e');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

for (const [how, shift] of [
  ['with Shift', 'Shift+'],
  // The capital without Shift.
  ['with Caps Lock', ''],
] as const)
  test(`the keys are what the list calls them: capitals too, ${how}`, async ({ page, dashboard }) => {
    await dashboard.open('#/');
    await page.keyboard.press(`${shift}D`);
    await expect(page).toHaveURL(/exact=1/);
    await dashboard.press(`${shift}T`, `${shift}T`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.keyboard.press(`${shift}E`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page).toHaveURL(/exact=1&lang=en$/);
    await page.evaluate(() =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'K', ctrlKey: true, bubbles: true })),
    );
    await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
  });

for (const [written, code, opens] of [
  ['、', 'Slash', 'search'],
  ['、', 'Backslash', 'search'],
  ['／', 'Slash', 'search'],
  ['Process', 'Slash', 'search'],
  ['？', 'Slash', 'keys'],
] as const)
  test(`${written} of ${code} opens the ${opens}, on stage too`, async ({
    page,
    dashboard,
    search,
    stage,
  }) => {
    // No input method runs here: the key is told as one tells it.
    const press = () =>
      page.evaluate(
        ([key, place]) =>
          document.body.dispatchEvent(
            new KeyboardEvent('keydown', { key, code: place, bubbles: true, cancelable: true }),
          ),
        [written, code] as const,
      );
    await dashboard.open('#/growth');
    await press();
    await expect(
      opens === 'search' ? search.field : page.getByRole('dialog', { name: '快捷键' }),
    ).toBeVisible();
    await stage.open('#/present/2');
    await press();
    await expect(stage.dialog).toBeVisible();
    await expect(stage.dialog.getByRole('textbox').or(stage.dialog.getByRole('combobox'))).toHaveCount(
      opens === 'search' ? 1 : 0,
    );
  });

test('typed keys are letters; with Ctrl, the browser’s', async ({ page, dashboard, search, table }) => {
  await dashboard.open('#/indicators');
  await table.find.focus();
  await page.keyboard.type('1234ted/?');
  await expect(table.find).toHaveValue('1234ted/?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  expect(dashboard.address()).not.toContain('exact');
  // Ctrl+K searches from within a field, too.
  await page.keyboard.press('Control+k');
  await expect(search.field).toBeFocused();
  await page.keyboard.type('1234ted/?');
  await expect(search.field).toHaveValue('1234ted/?');
  await page.keyboard.press('Escape');
  await expect(table.find).toBeFocused();
  await table.section.focus();
  await page.keyboard.press('e');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await dashboard.overviewLink.focus();
  await dashboard.press('Alt+e', 'Control+e');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
});

test('to area, figure, citation and back by keys', async ({ page, dashboard, figure }) => {
  test.slow();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await dashboard.open('#/');
  const overview = (await dashboard.title.textContent()) ?? '';

  await tabTo(page, ({ name, tag }) => tag === 'A' && /资金项目 ?›$/.test(name));
  await page.keyboard.press('Enter');
  await expect(dashboard.title).toHaveText('全年累计投入各级衔接资金8.73亿元，比2020年增长13.38%');
  await expect(dashboard.main).toBeFocused();

  const opened = await tabTo(page, ({ figure: id }) => id === 'funding.projects.implemented');
  await page.keyboard.press('Enter');
  await expect(figure.name).toBeFocused();
  await expect(figure.name).toHaveText('全年实施项目');

  await tabTo(page, ({ name, inDialog }) => inDialog && name === '复制一句话');
  await page.keyboard.press('Enter');
  await expect(figure.dialog.getByText('已复制')).toBeVisible();
  await expect(figure.copySentence).toBeFocused();
  await figure.leave();
  // The place on the page comes back with the address, a moment after the dialog has gone.
  await expect
    .poll(() => focusOf(page))
    .toMatchObject({ figure: opened.figure, shown: true, inView: true, onBody: false });

  await page.keyboard.press('Enter');
  await expect(figure.name).toBeFocused();
  await tabTo(page, ({ name, inDialog }) => inDialog && name.startsWith('关闭'));
  await page.keyboard.press('Space');
  await expect(figure.dialog).toHaveCount(0);
  expect(await focusOf(page)).toMatchObject({ figure: opened.figure, shown: true, onBody: false });

  // Alt+← belongs to the window around the page, which a headless browser has not.
  await page.goBack();
  await expect(dashboard.title).toHaveText(overview);
  expect((await focusOf(page)).onBody).toBe(false);
  expect(await pasted(page)).toBe('2021年全年，遂宁市投入各级衔接资金，实施项目819个。');
});

for (const open of ['?', '/'] as const)
  test(`nothing behind what ${open} opens can be reached by Tab`, async ({ page, dashboard }) => {
    await dashboard.open('#/');
    await dashboard.growthLink.focus();
    await page.keyboard.press(open);
    await expect(page.getByRole('dialog')).toBeVisible();
    await tabWithin(page, 12);
    await page.keyboard.press('Escape');
    await expect(dashboard.growthLink).toBeFocused();
  });
