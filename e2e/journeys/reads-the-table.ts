import { shortNamesInArticle } from '../pages/areas';
import { sizeOf } from '../pages/box';
import type { Dashboard } from '../pages/dashboard';
import { focusOf, tabTo } from '../pages/focus';
import type { IndicatorTable } from '../pages/indicator-table';
import { type PublishedFigure, published, publishedFigure } from '../pages/published';
import { expect, test } from '../pages/quiet-page';

const all = published.indicators.length;
const everything = `全部${all}项指标`;

test('shows each figure once, in the order of the article, with its phrase', async ({ dashboard, table }) => {
  await table.open();
  await expect(dashboard.title).toHaveText(everything);
  await expect(table.rows).toHaveCount(all);
  expect(await table.ids()).toEqual(published.indicators.map(({ id }) => id));
  expect(await table.texts(1)).toEqual(published.indicators.map(({ name }) => name.zh));
  expect(await table.texts(8)).toEqual(published.indicators.map(({ evidence }) => evidence.phrase));
  await expect(table.row('各级衔接资金全年投入').getByRole('cell')).toHaveText([
    String(published.indicators.findIndex(({ id }) => id === 'funding.linkage.total') + 1),
    '8.73亿元',
    '+13.38%同比增长13.38%',
    '资金项目',
    '资金',
    // Only what is not simply stated is marked.
    '',
    '2021年 · 各级资金',
    publishedFigure('funding.linkage.total').evidence.phrase,
  ]);
});

const columns = [
  { name: '序', key: 'article', first: 'ascending' },
  { name: '指标', key: 'name', first: 'ascending' },
  { name: '数值', key: 'value', first: 'descending' },
  { name: '同比', key: 'change', first: 'descending' },
  { name: '部分', key: 'section', first: 'ascending' },
  { name: '条线', key: 'sector', first: 'ascending' },
  { name: '状态', key: 'status', first: 'ascending' },
  { name: '时期与范围', key: 'period', first: 'ascending' },
] as const;

const opposite = { ascending: 'descending', descending: 'ascending' } as const;

test('a click on a column sorts it, a second turns it, as addresses say', async ({ dashboard, table }) => {
  test.slow();
  await table.open('?sort=-name');
  for (const { name, key, first } of columns)
    await test.step(name, async () => {
      const orders: (readonly string[])[] = [];
      for (const direction of [first, opposite[first]]) {
        await table.sortBy(name, direction);
        // One column at a time.
        await expect(table.head.locator('th[aria-sort="ascending"], th[aria-sort="descending"]')).toHaveCount(
          1,
        );
        const sign = direction === 'descending' ? '-' : '';
        expect(dashboard.address()).toBe(
          sign + key === 'article' ? '#/indicators' : `#/indicators?sort=${sign}${key}`,
        );
        await expect(table.rows).toHaveCount(all);
        orders.push(await table.ids());
      }
      expect([...new Set(orders[0])]).toHaveLength(all);
      expect(orders[1]).not.toEqual(orders[0]);
    });
});

test('growth: the largest first, then the smallest, and what has none always last', async ({ table }) => {
  await table.open();
  const four = ['+19.2%同比增长19.2%', '+13.38%同比增长13.38%', '+7%同比增长7%', '+5.33%同比增长5.33%'];
  for (const [direction, growths] of [
    ['descending', four],
    ['ascending', [...four].reverse()],
  ] as const) {
    await table.sortBy('同比', direction);
    const shown = await table.texts(3);
    expect(shown.slice(0, 4)).toEqual(growths);
    expect(new Set(shown.slice(4))).toEqual(new Set(['']));
    expect((await table.texts(1))[direction === 'descending' ? 0 : 3]).toBe('脱贫人口家庭年人均纯收入');
  }
});

test('values: each unit by itself, from the largest and from the smallest', async ({ table }) => {
  await table.open();
  const figures = new Map(published.indicators.map((figure) => [figure.id, figure]));
  const orders: Record<string, readonly string[]> = {};
  for (const direction of ['descending', 'ascending'] as const) {
    await table.sortBy('数值', direction);
    const ids = await table.ids();
    orders[direction] = ids;
    const groups: { unit: string; values: number[] }[] = [];
    for (const id of ids) {
      const { baseUnit, value } = figures.get(id) as unknown as { baseUnit: string; value: number };
      if (groups.at(-1)?.unit !== baseUnit) groups.push({ unit: baseUnit, values: [] });
      groups.at(-1)?.values.push(value);
    }
    expect(new Set(groups.map(({ unit }) => unit)).size, 'no unit in two places').toBe(groups.length);
    const sign = direction === 'ascending' ? 1 : -1;
    for (const { unit, values } of groups)
      expect(values, unit).toEqual([...values].sort((a, b) => sign * (a - b)));
  }
  const money = (ids: readonly string[] = []) =>
    ids.filter((id) => ['元', '万元', '亿元'].includes(figures.get(id)?.unit ?? ''));
  expect(money(orders.descending)[0]).toBe('funding.plan-projects.investment');
  expect(money(orders.descending).at(-1)).toBe('industry.income-gain.average');
  expect(money(orders.ascending)).toEqual([...money(orders.descending)].reverse());
});

test('sections keep the order of the article, names that of the dictionary', async ({ table }) => {
  await table.open('?sort=section');
  const sections = [...new Set(await table.texts(4))];
  expect(sections.slice(1)).toEqual(shortNamesInArticle);
  await table.sortBy('部分', 'descending');
  expect([...new Set(await table.texts(4))]).toEqual([...sections].reverse());
  await table.sortBy('指标', 'ascending');
  const names = await table.texts(1);
  const byPinyin = new Intl.Collator('zh-CN', { numeric: true });
  expect(names).toEqual([...names].sort(byPinyin.compare));
  expect(await table.texts(0)).toEqual(names.map((_, i) => String(i + 1)));
});

type Narrowing = readonly [
  by: string,
  narrow: (on: { readonly dashboard: Dashboard; readonly table: IndicatorTable }) => Promise<unknown>,
  parameter: string,
  left: (figure: PublishedFigure) => boolean,
];

const narrowings: readonly Narrowing[] = [
  [
    'section',
    ({ table }) => table.section.selectOption({ label: '资金项目' }),
    'section=funding',
    ({ section }) => section === 'funding',
  ],
  [
    'status',
    ({ table }) => table.status.selectOption({ label: '复原' }),
    'status=reconstructed',
    ({ status }) => status === 'reconstructed',
  ],
  ['growth', ({ table }) => table.growing.click(), 'growth=1', ({ change }) => change !== null],
  [
    // One step back, not one for each letter.
    'text',
    async ({ table }) => {
      await table.find.pressSequentially('农村户厕', { delay: 20 });
      await expect(table.find).toBeFocused();
    },
    `q=${encodeURIComponent('农村户厕')}`,
    ({ name, evidence }) => `${name.zh} ${evidence.phrase}`.includes('农村户厕'),
  ],
  [
    'sector',
    ({ dashboard }) => dashboard.toggleSector('医疗'),
    'sector=medical',
    ({ sectors }) => sectors.includes('medical'),
  ],
];

for (const [by, narrow, parameter, left] of narrowings)
  test(`narrowed by ${by}: in the address, undone by back, reloaded`, async ({ page, dashboard, table }) => {
    const ids = published.indicators.filter(left).map(({ id }) => id);
    const address = `#/indicators?${parameter}`;
    await table.open();
    await expect(table.rows).toHaveCount(all);
    await narrow({ dashboard, table });
    await expect(table.rows).toHaveCount(ids.length);
    expect(await table.ids()).toEqual(ids);
    expect(dashboard.address()).toBe(address);
    await expect(dashboard.title).toHaveText(`全部指标：筛选出${ids.length} / ${all}项`);
    await page.goBack();
    await expect(dashboard.title).toHaveText(everything);
    await expect(table.rows).toHaveCount(all);
    await expect(table.find).toHaveValue('');
    await expect(table.section).toHaveValue('');
    await expect(table.status).toHaveValue('');
    await expect(table.growing).not.toBeChecked();
    await page.goForward();
    await expect(table.rows).toHaveCount(ids.length);
    await page.reload();
    await expect(table.rows).toHaveCount(ids.length);
    expect(await table.ids()).toEqual(ids);
    expect(dashboard.address()).toBe(address);
  });

test('all filters together, none left; one click takes them, not the order', async ({ dashboard, table }) => {
  await table.open('?sort=-value');
  await table.section.selectOption({ label: '资金项目' });
  await table.growing.check();
  await expect(table.rows).toHaveCount(1);
  await table.status.selectOption({ label: '复原' });
  await expect(dashboard.main).toContainText('没有符合条件的指标。');
  await expect(dashboard.title).toHaveText(`全部指标：筛选出0 / ${all}项`);
  await table.reset.click();
  await expect(table.rows).toHaveCount(all);
  await expect(table.reset).toHaveCount(0);
  expect(dashboard.address()).toBe('#/indicators?sort=-value');
});

test('a click on a row opens its figure, Esc leads back to it', async ({ dashboard, figure, table }) => {
  await table.open('?section=villages&sort=-name');
  await table.row('农村户厕摸排问题').getByRole('rowheader').click();
  await expect(figure.name).toHaveText('农村户厕摸排问题');
  expect(dashboard.address()).toBe(
    '#/indicators?section=villages&sort=-name&figure=villages.toilet-problems.found',
  );
  await figure.leave('#/indicators?section=villages&sort=-name');
  // The number of the row is the link that a middle click or a screen reader takes.
  await table.row('农村户厕摸排问题').getByRole('link', { name: '3113个' }).click();
  await expect(figure.name).toHaveText('农村户厕摸排问题');
});

test('sorted, narrowed and opened by keys, the focus always seen', async ({ page, figure, table }) => {
  await table.open();
  await table.find.focus();
  await page.keyboard.type('农村');
  await expect(table.rows).not.toHaveCount(all);
  const left = await table.rows.count();
  await tabTo(page, ({ name }) => name === '数值');
  await page.keyboard.press('Enter');
  await expect(table.column('数值')).toHaveAttribute('aria-sort', 'descending');
  // The head that was pressed keeps the focus: a second press turns the order round.
  await page.keyboard.press('Enter');
  await expect(table.column('数值')).toHaveAttribute('aria-sort', 'ascending');
  await expect(table.rows).toHaveCount(left);
  const reached = await tabTo(page, ({ figure: id }) => id !== null);
  expect(reached.figure).toBe((await table.ids())[0]);
  await page.keyboard.press('Enter');
  await expect(figure.name).toBeFocused();
  await figure.leave();
  expect(await focusOf(page)).toMatchObject({ figure: reached.figure, shown: true, onBody: false });
});

for (const size of ['1920 × 1080', '1366 × 768', '1024 × 768', '768 × 1024', '390 × 844'])
  test(`the head stays in sight while the rows go by, ${size}`, async ({ page, table }) => {
    const { width, height } = sizeOf(size);
    await page.setViewportSize({ width, height });
    await table.open();
    await table.rows.nth(80).scrollIntoViewIfNeeded();
    await page.mouse.move(width / 2, height / 2);
    await page.mouse.wheel(0, 200);
    await expect(table.rows.nth(20)).not.toBeInViewport();
    await expect(table.sort('数值')).toBeInViewport({ ratio: 0.999 });
    // Over the rows, not under them.
    const onTop = await table.sort('数值').evaluate((link) => {
      const { left, top, width: w, height: h } = link.getBoundingClientRect();
      return link.contains(document.elementFromPoint(left + w / 2, top + h / 2));
    });
    expect(onTop).toBe(true);
  });
