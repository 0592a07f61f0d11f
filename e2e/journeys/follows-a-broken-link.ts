import { findingOf, overviewFinding } from '../pages/areas';
import { expect, test } from '../pages/quiet-page';
import { findingOfSectors } from '../pages/sectors';

const overview = overviewFinding;
const medical = findingOfSectors('medical');
const funding = findingOf('funding');
const nothing = '这里没有内容';

/** What the notice names of an address, above an empty screen. */
const empty = {
  '#/news': '没有“/news”这个栏目。',
  '#/area': '没有“/area”这个栏目。',
  '#/growth/more': '没有“/growth/more”这个栏目。',
  '#/area/finance': '没有“finance”这个领域。',
  '#/area/__proto__': '没有“__proto__”这个领域。',
  '#/area/农业': '没有“农业”这个领域。',
  '#/%E0%A4%A': '没有“/%E0%A4%A”这个栏目。',
  '#/area/%%%': '没有“%%%”这个领域。',
  [`#/${'a'.repeat(500)}`]: `没有“/${'a'.repeat(59)}…”这个栏目。`,
};

/** And above the screen with this title. */
const broken: readonly (readonly [address: string, title: string, ...says: readonly string[]])[] = [
  ...Object.entries(empty).map(([address, says]) => [address, nothing, says] as const),
  ['#/area/funding?figure=funding.total', funding, '没有“funding.total”这个指标，已忽略。'],
  ['#/?figure=', overview, '参数“figure”是空的，已忽略。'],
  ['#/area/funding?sector=health', funding, '没有“health”这个条线，已忽略。'],
  ['#/?sector=', overview, '参数“sector”是空的，已忽略。'],
  [
    '#/?sector=medical,healing&sector=water',
    medical,
    '没有“healing”这个条线，已忽略。',
    '参数“sector”给了两次，只用第一个。',
  ],
  ['#/?county=shehong', overview, '不认识参数“county”，已忽略。'],
  [
    '#/area/funding?year=2020&sector=x&figure=y',
    funding,
    '不认识参数“year”，已忽略。',
    '没有“x”这个条线，已忽略。',
    '没有“y”这个指标，已忽略。',
  ],
  ['#/method?term=four', '数据来源、读法与核对', '没有“four”这个名词，已忽略。'],
  ['#/?figure=%E0%A4%A&%=%', overview, '这个指标，已忽略。', '不认识参数“%”，已忽略。'],
];

test('every broken link is named, with a way home', async ({ page, dashboard }) => {
  test.slow();
  for (const [address, title, ...says] of broken)
    await test.step(address.slice(0, 40), async () => {
      await dashboard.open(address);
      await expect(dashboard.notice).toBeInViewport();
      for (const line of says) await expect(dashboard.notice).toContainText(line);
      await expect(dashboard.notice.getByRole('listitem')).toHaveCount(says.length);
      await expect(dashboard.title).toHaveText(title);
      await expect(page.getByRole('dialog')).toHaveCount(0);
      if (title === nothing) {
        await expect(page).toHaveTitle('链接有误 · 遂宁市乡村振兴 · 2021');
        // Every other screen can be reached from here.
        await expect(dashboard.main.getByRole('listitem')).toHaveCount(13);
      }

      await dashboard.notice.getByRole('link', { name: '回到总览' }).click();
      await expect(dashboard.notice).toHaveCount(0);
      await expect(dashboard.title).toHaveText(title === medical ? title : overview);
      await page.goBack();
      await expect(dashboard.notice).toBeVisible();
    });
});

test('a broken link is named on the first page that is opened, too', async ({ page, dashboard }) => {
  await dashboard.open('#/area/finance?county=x');
  await expect(dashboard.notice.getByRole('listitem')).toHaveText([
    '没有“finance”这个领域。',
    '不认识参数“county”，已忽略。',
  ]);
  await page.reload();
  await expect(dashboard.notice.getByRole('listitem')).toHaveCount(2);
  // The way home stands on the empty screen too.
  await dashboard.main.getByRole('link', { name: '回到总览' }).click();
  await expect(dashboard.title).toHaveText(overview);
  await page.goBack();
  await dashboard.main.getByRole('link', { name: '宜居乡村建设' }).click();
  await expect(dashboard.title).toHaveText(findingOf('villages'));
});

test('addresses that mean the overview are not complained about', async ({ dashboard }) => {
  for (const address of ['', '#', '#/', '#//', '?from=mail#/', 'index.html', 'index.html#/'])
    await test.step(address, async () => {
      await dashboard.open(address);
      await expect(dashboard.title).toHaveText(overview);
      await expect(dashboard.notice).toHaveCount(0);
    });
});

test('a link that others wrote on opens what was meant', async ({ page, dashboard, figure, stage }) => {
  test.slow();
  const opensQuietly = async (address: string, title: string | RegExp) => {
    await dashboard.open(address);
    await expect(dashboard.title, address).toHaveText(title);
    await expect(dashboard.notice, address).toHaveCount(0);
  };
  for (const [address, title] of [
    ['#/area/funding&from=singlemessage&isappinstalled=0', funding],
    ['#/area/funding&shareTo=weixin', funding],
    ['#/area/funding。', funding],
    ['#/area/funding，请查收', funding],
    ['#/area/funding）', funding],
    ['#/area/funding.', funding],
    ['#/?sector=medical&from=timeline&utm_source=wechat&spm=a.b', medical],
    ['#/?sector=medical。', medical],
    ['#/?from=singlemessage', overview],
  ] as const)
    await test.step(address, () => opensQuietly(address, title));
  await test.step('a figure', async () => {
    await page.goto('#/area/funding?figure=funding.linkage.total”。');
    await expect(figure.name).toHaveText('各级衔接资金全年投入');
    await expect(dashboard.notice).toHaveCount(0);
  });
  await test.step('a slide', async () => {
    await page.goto('#/present/5。');
    await expect(stage.position).toHaveText(/^5 \//);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
  await test.step('what is unknown is still named', async () => {
    await dashboard.open('#/area/funding?county=shehong&from=singlemessage');
    await expect(dashboard.notice.getByRole('listitem')).toHaveText(['不认识参数“county”，已忽略。']);
  });
});

const image = '<img src=x onerror=alert(1)>';
const script = '<script>alert(1)</script>';

test('markup in an address stays text', async ({ page, dashboard }) => {
  let alerted = false;
  page.on('dialog', (dialog) => {
    alerted = true;
    void dialog.dismiss();
  });
  const cases = [
    [`#/area/${image}`, `没有“${image}”这个领域。`],
    [`#/${image}`, `没有“/${image}”这个栏目。`],
    [`#/?figure=${script}`, `没有“${script}”这个指标，已忽略。`],
    [`#/?sector=${script}`, `没有“${script}”这个条线，已忽略。`],
    [`#/?${encodeURIComponent(image)}=1`, `不认识参数“${image}”，已忽略。`],
    ['#/javascript:alert(1)', '没有“/javascript:alert(1)”这个栏目。'],
  ] as const;
  await dashboard.open('');
  for (const [address, says] of cases)
    await test.step(address, async () => {
      // As it stands, without the browser's escaping of a typed address, and then as a typed one.
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, address);
      await expect(dashboard.notice).toContainText(says);
      await dashboard.open(address);
      await expect(dashboard.notice).toContainText(says);
      await expect(page.locator('img, main script, [role="alert"] script')).toHaveCount(0);
    });
  await page.waitForTimeout(100);
  expect(alerted).toBe(false);
});

test('a figure opens although the rest of the address is broken', async ({ dashboard, figure }) => {
  await dashboard.open('#/?figure=relief.covered-people.count&county=x');
  await expect(figure.name).toHaveText('纳入社会救助保障范围');
  await figure.leave();
  await expect(dashboard.title).toHaveText(overview);
});
