import { asCells, pasted, pastedCells } from '../pages/clipboard';
import { hop } from '../pages/dashboard';
import { Downloads, expectSound, sizeOfPng, unpacked } from '../pages/downloads';
import { expect, test } from '../pages/quiet-page';

const head = '遂宁市乡村振兴2021年度回顾-';

test('“send me that”: a tile as a picture, and its number as words', async ({ page, dashboard }) => {
  const downloads = new Downloads(page);
  await dashboard.open('#/');
  const tile = dashboard.tile('各级衔接资金全年投入');
  // Quiet until it is wanted.
  await expect(downloads.button(tile)).toHaveCSS('opacity', '0');
  await tile.hover();
  await expect(downloads.button(tile)).toHaveCSS('opacity', '1');
  await downloads.button(tile).click();
  await expect(downloads.sheet).toBeVisible();
  expect(dashboard.address()).not.toContain('figure');
  const wide = await downloads.take('图片，横版');
  expect(wide.name).toMatch(new RegExp(`^${head}图-.*-16比9-\\d{8}\\.png$`));
  expect(sizeOfPng(wide.bytes)).toEqual({ width: 1920, height: 1080 });
  await expect(downloads.jobs).toContainText(`已存：${wide.name}`);
  // Nobody can tell whether it arrived: it can be had once more.
  const again = await downloads.arrives(() => downloads.jobs.getByRole('link', { name: '再存一次' }).click());
  expect(again).toEqual(wide);
  const card = await downloads.take('图片，竖版');
  expect(card.name).toContain('3比4');
  expect(sizeOfPng(card.bytes)).toEqual({ width: 1080, height: 1440 });
  await downloads.entry('复制数字').click();
  await expect(downloads.jobs.getByRole('status')).toHaveText('已复制');
  expect(await pasted(page)).toBe('8.73亿元');
});

test('a chart as a vector, its data as a workbook and as cells', async ({ page, dashboard }) => {
  const downloads = new Downloads(page);
  await dashboard.open('#/area/funding');
  const chart = page.getByRole('figure').first();
  await downloads.button(chart).click();
  const vector = await downloads.take('矢量图');
  expect(vector.name).toMatch(/\.svg$/);
  const drawn = new TextDecoder().decode(vector.bytes);
  for (const said of ['8.73亿元', '<title>', '<desc>', '遂宁年鉴']) expect(drawn).toContain(said);
  const book = await downloads.take('数据表');
  expect(book.name).toMatch(new RegExp(`^${head}表-\\d{8}\\.xlsx$`));
  await expectSound(book.bytes);
  await downloads.entry('复制数据').click();
  await expect(downloads.jobs.getByRole('status')).toContainText('可粘贴到 Excel 或 WPS');
  const cells = asCells(await pasted(page));
  expect(cells[0]?.[0]).toBe('指标');
  expect(cells.flat()).toContain('8.73亿元');
  expect(await pastedCells(page)).toEqual(cells);
});

test('the files of a filter say so in their names and within', async ({ page, dashboard }) => {
  test.slow();
  const downloads = new Downloads(page);
  await dashboard.open('#/?sector=medical,housing');
  for (const [entry, kind, ending] of [
    ['汇报', '汇报', 'pptx'],
    ['数据表', '数据表', 'xlsx'],
    ['报告', '报告', 'docx'],
  ] as const)
    await test.step(entry, async () => {
      await dashboard.downloads.click();
      const file = await downloads.take(`${entry} ${ending.toUpperCase()}`);
      expect(file.name).toMatch(new RegExp(`^${head}${kind}（医疗、住房）-\\d{8}\\.${ending}$`));
      await expectSound(file.bytes);
      const core = new TextDecoder().decode(unpacked(file.bytes).get('docProps/core.xml'));
      const custom = new TextDecoder().decode(unpacked(file.bytes).get('docProps/custom.xml'));
      expect(core).toContain('医疗、住房');
      expect(custom).toMatch(/sector=medical,housing/);
      expect(custom).toContain('遂宁年鉴');
    });
});

test('a table leaves as it is filtered and sorted', async ({ page, dashboard, table }) => {
  const downloads = new Downloads(page);
  await dashboard.open('#/indicators?section=funding&sort=-value');
  const names = await table.table.locator('tbody').getByRole('rowheader').allTextContents();
  await downloads.button(dashboard.main).click();
  const file = await downloads.take('这张表');
  await expectSound(file.bytes);
  const files = unpacked(file.bytes);
  const strings = [
    ...new TextDecoder().decode(files.get('xl/sharedStrings.xml')).matchAll(/<t[^>]*>([^<]*)<\/t>/g),
  ].map(([, text]) => text ?? '');
  const inOrder = strings.filter((text) => names.includes(text));
  expect(inOrder).toEqual([...new Set(names)]);
  expect(strings.join()).toContain('表格筛选：');
});

test('a panel as a report of its own', async ({ page, dashboard }) => {
  const downloads = new Downloads(page);
  await dashboard.open('#/area/relief');
  await dashboard.downloads.click();
  const { name, bytes } = await downloads.take('本部分报告 DOCX');
  expect(name).toMatch(new RegExp(`^${head}报告（低收入人口救助帮扶）-\\d{8}\\.docx$`));
  await expectSound(bytes);
  const report = new TextDecoder().decode(unpacked(bytes).get('word/document.xml'));
  expect(report).toContain('1.48万人');
  expect(report).not.toContain('8.73亿元');
});

test('a panel as one long picture', async ({ page, dashboard }) => {
  const downloads = new Downloads(page);
  await dashboard.open('#/area/relief');
  await dashboard.downloads.click();
  const { name, bytes } = await downloads.take('长图 PNG');
  expect(name).toMatch(/\.png$/);
  expect(sizeOfPng(bytes).height).toBeGreaterThan(1000);
});

test('from the stage: the deck that is shown, light and dark, and the slide', async ({ page, stage }) => {
  test.slow();
  const downloads = new Downloads(page);
  await stage.open('#/present/2?minutes=5');
  const all = await stage.count();
  await page.keyboard.press('d');
  await expect(stage.dialog).toContainText('下载');
  await expect(stage.dialog).toContainText(`${all}页`);
  const light = await downloads.take('汇报 PPTX');
  await expectSound(light.bytes);
  const slides = (bytes: Uint8Array) =>
    [...unpacked(bytes).keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
  expect(slides(light.bytes)).toBe(all);
  const dark = await downloads.take('深色版');
  const ground = (bytes: Uint8Array) =>
    /<a:lt1><a:srgbClr val="(\w+)"/.exec(
      new TextDecoder().decode(unpacked(bytes).get('ppt/theme/theme1.xml')),
    )?.[1];
  expect(Number.parseInt(ground(dark.bytes) ?? '', 16)).toBeLessThan(0x404040);
  expect(Number.parseInt(ground(light.bytes) ?? '', 16)).toBeGreaterThan(0xc0c0c0);
  const slide = await downloads.take('这一页');
  expect(sizeOfPng(slide.bytes)).toEqual({ width: 1920, height: 1080 });
  // The same key closes it, and the next one turns the page.
  await page.keyboard.press('d');
  await expect(stage.dialog).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await stage.isAt(3);
});

test('by keyboard alone', async ({ page, dashboard }) => {
  const downloads = new Downloads(page);
  await dashboard.open('#/area/funding');
  const button = downloads.button(page.getByRole('figure').first());
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(downloads.entry('图片，横版')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(downloads.entry('图片，竖版')).toBeFocused();
  await page.keyboard.press('Tab');
  const file = await downloads.arrives(() => page.keyboard.press('Enter'));
  expect(file.name).toMatch(/\.png$/);
  await page.keyboard.press('Escape');
  await expect(downloads.sheet).toHaveCount(0);
  await expect(button).toBeFocused();
  // Esc closed the sheet alone: the screen is the same.
  expect(dashboard.address()).toBe('#/area/funding');
});

test('by keyboard from the head: what becomes of it is the next stop, and the way back', async ({
  page,
  dashboard,
}) => {
  const downloads = new Downloads(page);
  await dashboard.open('#/growth');
  await dashboard.downloads.focus();
  await page.keyboard.press('Enter');
  await expect(downloads.entry('报告')).toBeVisible();
  await downloads.entry('报告').focus();
  const { name } = await downloads.arrives(() => page.keyboard.press('Enter'));
  expect(name).toMatch(/\.docx$/);
  await expect(downloads.entry('报告')).toHaveCount(0);
  await expect(downloads.jobs).toContainText('已存：');
  await page.keyboard.press('Tab');
  await expect(downloads.jobs.getByRole('link', { name: '再存一次' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(downloads.jobs).toHaveCount(0);
  await expect(dashboard.downloads).toBeFocused();
});

test('out of the detail of a figure, beside the page and over it', async ({ page, dashboard, figure }) => {
  const downloads = new Downloads(page);
  for (const width of [1920, 1024]) {
    await page.setViewportSize({ width, height: 900 });
    await dashboard.open('#/');
    await hop(page, '#/?figure=funding.linkage.total');
    await expect(figure.name).toHaveText('各级衔接资金全年投入');
    await downloads.button(figure.dialog).click();
    await downloads.sheet.getByRole('button', { name: /^复制脚注/ }).click();
    await expect(downloads.jobs.getByRole('status')).toHaveText('已复制');
    await page.keyboard.press('Escape');
    await expect(downloads.sheet).toHaveCount(0);
    // The detail is still open.
    await expect(figure.name).toBeVisible();
    await page.goto('about:blank');
  }
});

test('in English', async ({ page, dashboard }) => {
  const downloads = new Downloads(page);
  await dashboard.open('#/growth?lang=en');
  await dashboard.downloads.click();
  const file = await downloads.take('Workbook XLSX');
  expect(file.name).toMatch(/^Suining rural revitalisation 2021 review - Workbook - \d{8}\.xlsx$/);
  await expectSound(file.bytes);
  await expect(downloads.jobs).toContainText('Saved: ');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('by touch: the button is seen, the sheet stands at the foot', async ({ page, dashboard }) => {
    const downloads = new Downloads(page);
    await dashboard.open('#/');
    const button = downloads.button(dashboard.tile('各级衔接资金全年投入'));
    await expect(button).toHaveCSS('opacity', '1');
    await button.tap();
    await expect(downloads.sheet).toBeInViewport({ ratio: 0.99 });
    const { name } = await downloads.arrives(() => downloads.entry('图片，竖版').tap());
    expect(name).toMatch(/\.png$/);
    await page.touchscreen.tap(180, 40);
    await expect(downloads.sheet).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
