import { strFromU8, unzipSync } from 'fflate';
import { lookWithAxe } from '../pages/axe';
import { Downloads, expectSound } from '../pages/downloads';
import { madeUpYear, serveYears } from '../pages/made-up-years';
import { expect, test } from '../pages/quiet-page';

/* Editions of other years are made up by the test, from the published one, and say so in their texts. */
const funds = 'funding.linkage.total';
const jobs = 'employment.transfers.count';
const villages = 'overview.poor-villages.count';

const next = madeUpYear({
  year: 2022,
  before: ['suining-2021'],
  printed: { [funds]: '9.02', [villages]: '301' },
  redefined: [villages],
  dropped: [jobs],
});
const afterNext = madeUpYear({
  year: 2023,
  before: [next.id, 'suining-2021'],
  printed: { [funds]: '9.60', [villages]: '310' },
  afterGap: [jobs],
});
const two = `#/compare?edition=${next.id}&with=suining-2021`;
const three = `#/compare?edition=${afterNext.id}&with=suining-2021,${next.id}`;

test.beforeEach(({ page }) => serveYears(page, [next, afterNext]));

test('sets two years beside each other, and says growth only where it may', async ({
  page,
  dashboard,
  figure,
}) => {
  await dashboard.open(two);
  const table = page.getByRole('table');
  const row = (name: string) => table.getByRole('row').filter({ hasText: name });
  await expect(table.getByRole('columnheader')).toHaveText(['指标', '2021年', '2022年', '增减']);
  await expect(dashboard.title).toContainText(/增幅最高：\+3\.3%/);

  await test.step('what both years print has its growth, worked out', async () => {
    const cells = row('各级衔接资金全年投入').getByRole('cell');
    await expect(cells.nth(0)).toContainText('8.73');
    await expect(cells.nth(1)).toContainText('9.02');
    await expect(cells.nth(2)).toContainText('+3.3%');
    await expect(cells.nth(2)).toContainText('按两年印数计算');
  });

  await test.step('what was redefined has both values and the reason, and no growth', async () => {
    const cells = row('口径变了').getByRole('cell');
    await expect(cells).toHaveText([/274/, /301/, '口径变了，不算增减']);
  });

  await test.step('what is not printed any more is 未载 and never 0', async () => {
    await page.getByRole('link', { name: /^未载 1$/ }).click();
    await expect(table.locator('tbody').getByRole('cell')).toHaveText([/\d/, '未载', '']);
    await page.getByRole('link', { name: /^全部 \d/ }).click();
  });

  await test.step('every value opens in its own year', async () => {
    await row('各级衔接资金全年投入').getByRole('link').first().click();
    await expect(figure.dialog).toContainText('8.73');
    expect(dashboard.address()).toContain(`figure=${funds}`);
    await page.keyboard.press('Escape');
    await expect(table.getByRole('columnheader')).toHaveText(['指标', '2021年', '2022年', '增减']);
    await row('各级衔接资金全年投入').getByRole('link').nth(1).click();
    await expect(figure.dialog).toContainText('9.02');
    await page.keyboard.press('Escape');
  });

  await test.step('the address keeps it over a reload', async () => {
    await page.getByRole('link', { name: /^名称或口径变了/ }).click();
    await expect(
      table
        .locator('tbody')
        .getByRole('row')
        .filter({ has: page.getByRole('cell') }),
    ).toHaveCount(1);
    await page.reload();
    await expect(row('口径变了')).toHaveCount(1);
    await expect(
      table
        .locator('tbody')
        .getByRole('row')
        .filter({ has: page.getByRole('cell') }),
    ).toHaveCount(1);
  });
});

test('sets three years beside each other, with a gap and a broken line', async ({ page, dashboard }) => {
  await dashboard.open(three);
  const table = page.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText([
    '指标',
    '2021年',
    '2022年',
    '2021年→2022年',
    '2023年',
    '2022年→2023年',
  ]);
  const trends = page.getByRole('region', { name: '主要指标的历年走势' });
  await expect(trends.getByRole('figure').first()).toBeVisible();
  const gap = trends.getByRole('figure', { name: /中间未载/ });
  while ((await gap.count()) === 0) await page.getByRole('button', { name: '更多走势' }).click();
  // Every year stands on the axis, also the one without a value.
  await expect(gap).toContainText('2022');
  await page
    .getByRole('link', { name: /2023年$/, exact: false })
    .first()
    .click();
  await expect(table.getByRole('columnheader')).toHaveText(['指标', '2021年', '2022年', '增减']);
  await page.goBack();
  await expect(table.getByRole('columnheader')).toHaveCount(6);
});

test('compares in English, and under a sector', async ({ page, dashboard }) => {
  await dashboard.open(`${two}&lang=en`);
  await expect(dashboard.title).toContainText('Fastest growth among the main figures');
  const table = page.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText(['Figure', '2021', '2022', 'Change']);
  await expect(table).toContainText('redefined: no growth');
  const before = await table.getByRole('row').count();
  await dashboard.open(`${two}&lang=en&sector=medical`);
  await expect.poll(() => table.getByRole('row').count()).toBeLessThan(before);
  await expect(table).not.toContainText('redefined: no growth');
});

test('stays within the window, and axe finds nothing', async ({ page, dashboard }) => {
  for (const size of [
    { width: 1366, height: 768 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size);
    await dashboard.open(three);
    await expect(page.getByRole('table')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    await (await lookWithAxe(page))(`${size.width}`);
  }
});

test('takes the comparison away as a workbook', async ({ page, dashboard }) => {
  const downloads = new Downloads(page);
  await dashboard.open(`${two}&show=changed`);
  await downloads.button(dashboard.main.filter({ has: page.getByRole('table') })).click();
  const { bytes } = await downloads.take('这张表');
  await expectSound(bytes);
  const book = Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('');
  expect(book).toContain('口径变了，不算增减');
  expect(book).toContain('名称或口径变了');
  // Both books are named, and that one is made up.
  expect(book).toContain('虚构的2022年年鉴');
  expect(book).toContain('遂宁年鉴');
});
