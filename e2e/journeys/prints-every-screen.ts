import { screens } from '../pages/areas';
import { sizeOf } from '../pages/box';
import { asking, step } from '../pages/every-screen';
import { layoutFaults } from '../pages/layout';
import { controlsOnPaper, missing, numbersOn, papers, print, textOf, withoutFoot } from '../pages/paper';
import { plain } from '../pages/pdf';
import { published } from '../pages/published';
import { expect, test } from '../pages/quiet-page';
import { everyCombination } from '../pages/slice';

/** Chromium draws the margins of a page from here on; before, the print window's own header says the title. */
const drawsMargins = 131;

/** Of the sheet within its margins, in pixels: what a page is laid out in. */
const sheets = ['703 × 1020', '1032 × 691', '1497 × 1020'];

const table = '#/indicators';

/** What is wide rather than long. */
const suitLying: readonly string[] = ['#/', '#/growth', table];

const prints = [
  ...everyCombination({ address: screens, paper: ['A4 upright', 'A3 lying'] as const }),
  ...everyCombination({ address: suitLying, paper: ['A4 lying'] as const }),
];

for (const { address, paper, tag } of prints)
  test(`prints ${address} on ${paper}`, { tag }, async ({ page, dashboard, browser }) => {
    // A dozen pages are laid out and read back.
    test.slow();
    await dashboard.open(address);
    await step(page, address);
    const numbers = await numbersOn(page);
    // What only a screen reader is told of a sign is not printed.
    const heading = plain((await dashboard.title.textContent()) ?? '').replace(/\((缺字补|推算)\)/g, '');
    const head = address === table ? plain((await page.locator('thead').textContent()) ?? '') : '';
    const pages = await print(page, paper);
    const { width, height } = papers[paper];
    const text = textOf(pages);
    expect(text, paper).toContain(heading);
    expect(missing(numbers, text), `${paper}: not on paper`).toEqual([]);
    for (const [i, sheet] of pages.entries()) {
      const where = `${paper}, page ${i + 1}`;
      expect([sheet.width, sheet.height], where).toEqual([width, height]);
      const content = withoutFoot(sheet.text);
      expect(content.length, `${where} is as good as empty`).toBeGreaterThan(80);
      // A PDF has its text in the order of painting, so the legend may come first.
      const besides = content.replace(/°推算[:：].*?专文·专纪/, '');
      expect(besides.length, `${where} holds nothing but the legend`).toBeGreaterThan(40);
      if (Number.parseInt(browser.version(), 10) >= drawsMargins)
        expect(sheet.text, where).toContain(
          `${i + 1}/${pages.length}遂宁市乡村振兴·2021·来源:《遂宁年鉴(2022)》`,
        );
      if (address === table) expect(content.startsWith(head) || i === 0, where).toBe(true);
    }
  });

test('no screen is cut on paper, and none prints a control', async ({ page, dashboard }) => {
  test.slow();
  await dashboard.open('#/');
  for (const address of screens) {
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1920, height: 1080 });
    await step(page, address);
    await page.emulateMedia({ media: 'print' });
    const found = [...(await controlsOnPaper(page))];
    for (const sheet of sheets) {
      await page.setViewportSize(sizeOf(sheet));
      found.push(...(await layoutFaults(page)).map((fault) => `${sheet}: ${fault}`));
    }
    expect.soft(found, address).toEqual([]);
  }
});

test('prints a dark screen whose charts never came, in the light', async ({ page, dashboard, lose }) => {
  await lose('**/assets/PlotChart-*.js');
  await page.emulateMedia({ colorScheme: 'dark' });
  await dashboard.open('#/area/funding');
  await expect(dashboard.main.getByText('图没有载入').first()).toBeVisible();
  const numbers = await numbersOn(page);
  expect(numbers).toContain('54.4%');
  const text = textOf(await print(page, 'A4 upright'));
  expect(missing(numbers, text)).toEqual([]);
  expect(text).not.toContain('图没有载入');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colours = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    return [backgroundColor, color];
  });
  expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(29, 34, 30)']);
});

test('says on paper what the screen is narrowed to', async ({ page, dashboard }) => {
  await dashboard.open(asking('#/area/policy', 'sector=medical,housing'));
  const narrowed = new RegExp(`条线筛选:医疗、住房\\(\\d+/${published.indicators.length}项指标\\)`);
  expect(textOf(await print(page, 'A4 upright'))).toMatch(narrowed);
  await step(page, asking(table, 'q=医&status=stated&growth=1'));
  expect(textOf(await print(page, 'A4 upright'))).toContain('表格筛选:含“医”;原文载明;只看有同比的');
});

test('prints an opened figure as a sheet of its own', async ({ page, dashboard }) => {
  await dashboard.open(asking('#/area/funding', 'figure=funding.linkage.total'));
  await expect(page.getByRole('dialog')).toBeVisible();
  const pages = await print(page, 'A4 upright');
  expect(withoutFoot(pages[0]?.text ?? '')).toMatch(/^各级衔接资金全年投入8\.73亿元/);
  const text = textOf(pages);
  for (const said of ['全年累计投入各级衔接资金8.73亿元', '8.73亿元÷(1+13.38%)≈7.70亿元', '脚注'])
    expect(text).toContain(said);
  // The screen behind it and its buttons stay behind.
  expect(text).not.toContain('横轴是年份');
  expect(text).not.toContain('复制');
});

test('prints a table that was opened, and no other', async ({ page, dashboard }) => {
  await dashboard.open('#/area/funding');
  expect(textOf(await print(page, 'A4 upright'))).not.toContain('年份指标数值');
  await dashboard
    .picture('扶贫项目资产43.29亿元（缺字补）已录入系统，2022年衔接资金项目储备868个')
    .showTable.click();
  const text = textOf(await print(page, 'A4 upright'));
  expect(text).toContain('年份指标数值');
  expect(text).not.toContain('复制表格');
});

test('prints by the button in the head of the screen', async ({ page, dashboard }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = window.location.hash;
    };
  });
  await dashboard.open('#/growth');
  await dashboard.downloads.click();
  await page.getByRole('button', { name: '打印这一屏' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '#/growth');
});
