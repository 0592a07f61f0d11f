import { namesInArticle } from '../pages/areas';
import { asking } from '../pages/every-screen';
import { layoutFaults } from '../pages/layout';
import { controlsOnPaper, missing, numbersOn, print, textOf, withoutFoot } from '../pages/paper';
import { plain } from '../pages/pdf';
import { expect, test } from '../pages/quiet-page';

const parts = ['总览', '增长', '收入与集体经济', ...namesInArticle, '全部指标', '数据说明', '名词'];

test('prints everything as one booklet', async ({ page, dashboard }) => {
  // Some thirty pages are laid out and read back, twice.
  test.slow();
  await dashboard.open('');
  await dashboard.downloads.click();
  await page.getByRole('link', { name: '打印全部' }).click();
  // All screens are drawn at once: a busy machine takes its time.
  await expect(page.getByRole('heading', { level: 1, name: '2021年度回顾 · 全册' })).toBeVisible({
    timeout: 15_000,
  });

  // Title page, contents, and each part under one title of its own.
  const contents = dashboard.main.getByRole('listitem').filter({ has: page.getByRole('link') });
  await expect(dashboard.main.locator('ol').first().getByRole('link')).toHaveText(parts);
  await expect(contents.filter({ hasText: '资金项目' }).first()).toContainText('项指标');
  await expect(dashboard.title).toHaveCount(1 + parts.length);
  const numbers = await numbersOn(page);
  expect(numbers.length).toBeGreaterThan(120);
  const beginnings = await page
    .locator('section.booklet-part')
    .evaluateAll((sections) => sections.map((section) => section.querySelector('h1')?.textContent ?? ''))
    // What only a screen reader is told of a sign is not printed.
    .then((titles) => titles.map((heading) => heading.replace(/（(缺字补|推算)）/g, '')));

  for (const paper of ['A4 upright', 'A3 lying'] as const) {
    const pages = await print(page, paper);
    const [title, second, ...rest] = pages.map(({ text }) => withoutFoot(text));
    expect(title).toContain('2021年度回顾·全册来源:《遂宁年鉴(2022)》“2021年遂宁市乡村振兴工作综述”');
    expect(title).toMatch(/打印日期:\d{4}年\d{1,2}月\d{1,2}日$/);
    expect(second).toMatch(/^目录1总览2增长/);
    const text = textOf(pages);
    expect(missing(numbers, text), `${paper}: not on paper`).toEqual([]);
    // Each part begins a page, in the order of the contents.
    const starts = beginnings.map((heading) =>
      rest.findIndex((sheet) => sheet.slice(0, 60 + plain(heading).length).includes(plain(heading))),
    );
    expect(starts[0]).toBe(0);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(new Set(starts).size).toBe(parts.length);
    for (const [i, sheet] of rest.entries())
      expect(sheet.length, `${paper}, page ${i + 3} is as good as empty`).toBeGreaterThan(40);
  }

  await page.emulateMedia({ media: 'print' });
  expect(await controlsOnPaper(page)).toEqual([]);
  for (const width of [703, 1497]) {
    await page.setViewportSize({ width, height: 1020 });
    expect(await layoutFaults(page), `${width} px`).toEqual([]);
  }
});

test('goes from the contents to a part and back', async ({ page, dashboard }) => {
  await dashboard.open('#/booklet');
  await dashboard.main.locator('ol').first().getByRole('link', { name: '资金项目' }).click();
  const part = page
    .getByRole('heading', { level: 1 })
    .filter({ hasText: '全年累计投入各级衔接资金8.73亿元，比2020年增长13.38%' });
  await expect(part).toBeInViewport();
  expect(dashboard.address()).toBe('#/booklet/funding');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: '2021年度回顾 · 全册' })).toBeInViewport();
  // The same place, typed.
  await page.goto('about:blank');
  await dashboard.open('#/booklet/funding');
  await expect(part).toBeInViewport();
});

test('leaves out of a filtered booklet what the filter empties', async ({ page, dashboard }) => {
  await dashboard.open(asking('#/booklet', 'sector=medical&lang=en'));
  await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(
    'Review of 2021: complete booklet',
  );
  const pages = await print(page, 'A4 upright');
  expect(pages[0]?.text).toMatch(/Sectors:Healthcare\(8of121figures\)/);
  expect(textOf(pages)).not.toContain('Nofigureofthis');
  await expect(
    dashboard.main.locator('ol').first().getByRole('link', { name: 'About the data' }),
  ).toBeVisible();
  await expect(dashboard.main.locator('ol').first().getByRole('link', { name: 'Growth' })).toHaveCount(0);
});
