import { focusOf, tabThrough, tabTo, tabWithin } from '../pages/focus';
import { expect, test } from '../pages/quiet-page';
import { findingOfSectors } from '../pages/sectors';

test('the first stop skips to the text', async ({ page, dashboard }) => {
  await dashboard.open('');
  const skip = page.getByRole('button', { name: '跳到正文' });
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 0.999 });
  expect((await skip.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  await page.keyboard.press('Enter');
  await expect(dashboard.main).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await focusOf(page)).toMatchObject({ figure: 'overview.income.average', name: '10955元' });
});

for (const address of ['#/', '#/?sector=medical,education', '#/growth', '#/area/funding', '#/area/policy'])
  test(`Tab reaches every figure of ${address}, and shows where it stands`, async ({ page, dashboard }) => {
    test.slow();
    await dashboard.open(address);
    await dashboard.chartsAlive();
    const stops = await tabThrough(page);
    expect(stops[0]?.name).toBe('跳到正文');
    expect(stops.filter(({ shown, inView }) => !(shown && inView))).toEqual([]);

    const links = await dashboard.figureStops.filter({ visible: true }).count();
    expect(links).toBeGreaterThan(10);
    expect(stops.filter(({ figure }) => figure !== null)).toHaveLength(links);
  });

test('Enter opens a figure, Esc closes it, and the focus returns', async ({ page, dashboard, figure }) => {
  await dashboard.open('');
  await tabTo(page, ({ figure: id, name }) => id !== null && name.endsWith('8.73亿元'));
  // Here the detail covers the page.
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.keyboard.press('Enter');
  await expect(figure.dialog).toBeVisible();
  await expect(figure.name).toBeFocused();

  // Nothing behind the detail can be reached: not by a screen reader …
  await expect(page.getByRole('main')).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  // … not by marking everything …
  await page.keyboard.press('ControlOrMeta+a');
  const marked = await page.evaluate(() => window.getSelection()?.toString() ?? '');
  expect(marked).toContain('全年累计投入各级衔接资金8.73亿元');
  expect(marked).not.toContain('政策落实');
  // … and not by Tab, which comes round to where it began.
  const stops = await tabWithin(page, 60);
  expect(stops).toContain('关闭 Esc');
  expect(stops).toContain('复制链接');

  await figure.leave();
  const back = { figure: 'funding.linkage.total', name: '8.73亿元', shown: true, onBody: false };
  expect(await focusOf(page)).toMatchObject(back);
  await expect(page.getByRole('main')).toHaveCount(1);
});

test('a figure inside a picture opens by Enter, its focus is drawn', async ({ page, dashboard, figure }) => {
  await dashboard.open('#/area/funding');
  await dashboard.chartsAlive();
  const before = page.locator('a[data-derived="baseline"]');
  const chart = dashboard.pictures.filter({ has: before }).first();
  await chart.scrollIntoViewIfNeeded();
  const plain = await chart.screenshot();
  await chart.locator(before).focus();
  await dashboard.press('Shift+Tab', 'Tab');
  await expect(chart.locator(before)).toBeFocused();
  const focused = await chart.screenshot();
  expect(focused.equals(plain), 'the focus changes the picture').toBe(false);
  await page.keyboard.press('Enter');
  await expect(figure.name).toHaveText('2020年各级衔接资金全年投入');
  await figure.leave();
  await expect(chart.locator(before)).toBeFocused();
});

test('chooses a sector, opens an area and a table by keys alone', async ({ page, dashboard }) => {
  await dashboard.open('');
  await dashboard.sector('医疗').focus();
  await page.keyboard.press('Enter');
  await expect(dashboard.title).toHaveText(findingOfSectors('medical'));
  await expect(dashboard.sector('医疗')).toBeFocused();
  await dashboard.main.getByRole('link', { name: '二、政策落实（三）第1段' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(dashboard.title).toHaveText('政策落实：医疗');
  // The new screen begins at its own beginning.
  await expect(dashboard.main).toBeFocused();

  await dashboard.open('#/area/villages');
  const picture = dashboard.picture(
    '通硬化路、乡镇民营快递网点覆盖率均达100%，集中供水率88.91%，自来水普及率85.13%',
  );
  await picture.showTable.focus();
  await page.keyboard.press('Space');
  await expect(picture.table).toBeVisible();
  await expect(picture.hideTable).toBeFocused();
  await expect(picture.hideTable).toHaveAttribute('aria-expanded', 'true');
});
