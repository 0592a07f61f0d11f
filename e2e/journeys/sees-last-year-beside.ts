import { lookWithAxe } from '../pages/axe';
import { madeUpYear, serveYears } from '../pages/made-up-years';
import { expect, test } from '../pages/quiet-page';

/* The next year is made up by the test, from the published one, and says so in its texts. */
const funds = 'funding.linkage.total';
const villages = 'overview.poor-villages.count';
const jobs = 'employment.transfers.count';

const next = madeUpYear({
  year: 2022,
  before: ['suining-2021'],
  printed: { [funds]: '9.02', [villages]: '301' },
  redefined: [villages],
  dropped: [jobs],
});
const opened = (screen: string, more = '') => `#/${screen}?edition=${next.id}${more}`;

test.beforeEach(({ page }) => serveYears(page, [next]));

test('sees both years and a growth that says how it came about', async ({ page, dashboard, figure }) => {
  await dashboard.open(opened('growth'));
  await expect(dashboard.title).toContainText('可按两年印数计算增幅');
  const row = page.getByRole('row').filter({ hasText: '各级衔接资金全年投入' });
  await expect(row).toContainText('8.73亿元');
  await expect(row).toContainText('9.02亿元');
  await expect(row).toContainText('+3.3%°');
  await expect(page.getByText('增幅带°：按两年印数计算，非原文所载')).toBeVisible();
  await expect(page.locator('main')).not.toContainText('原文载明');

  await test.step('the detail has the phrase of each year, and who matched them', async () => {
    await dashboard.open(opened('growth', `&figure=${funds}`));
    await expect(figure.dialog).toContainText('两年并列');
    await expect(figure.dialog).toContainText('按编号对应');
    await expect(figure.dialog).toContainText('全年累计投入各级衔接资金8.73亿元');
    await expect(figure.dialog).toContainText('虚构：9.02亿元');
    await expect(figure.dialog).toContainText(/按两年印数计算 \+3\.3%°（区间 \+3\.\d+ ～ \+3\.\d+%）/);
    const look = await lookWithAxe(page);
    await look('the detail of two years');
  });
});

test('sees no growth of what was redefined, and nothing at all of what was not matched', async ({
  page,
  dashboard,
  figure,
}) => {
  await dashboard.open(opened('growth', `&figure=${villages}`));
  await expect(figure.dialog).toContainText('274');
  await expect(figure.dialog).toContainText('301');
  await expect(figure.dialog).toContainText('口径变了');
  await expect(figure.dialog).not.toContainText('°');

  await test.step('the method lists the decisions', async () => {
    await dashboard.open(opened('method'));
    const list = page.getByRole('table', { name: /2021/ });
    await expect(list.getByRole('row').filter({ hasText: '口径变了' })).toContainText('人工');
    await expect(list.getByRole('row').filter({ hasText: '人工' }).last()).toContainText('未载');
  });

  await test.step('without the other year it is the edition alone', async () => {
    await dashboard.open(opened('growth', '&with=none'));
    await expect(page.locator('main')).not.toContainText('按两年印数计算');
  });
});
