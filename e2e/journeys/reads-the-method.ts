import type { Locator, Page } from 'playwright/test';
import { growths } from '../pages/areas';
import { published } from '../pages/published';
import { expect, test } from '../pages/quiet-page';

/** The part of the method screen under a heading. */
const part = (page: Page, title: string): Locator =>
  page
    .getByRole('main')
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) });

test.beforeEach(async ({ dashboard }) => {
  await dashboard.open('#/method');
  await expect(dashboard.title).toHaveText('数据来源、读法与核对');
});

test('four baselines are worked out, each with sum, range and basis', async ({ page, figure }) => {
  const items = part(page, '2020年的数是怎么推算的').getByRole('listitem');
  const [income, funds, villages, jobs] = growths;
  await expect(items).toHaveCount(4);
  for (const [i, [name, before, after, growth, , interval]] of [income, villages, jobs, funds].entries()) {
    const item = items.nth(i);
    await expect(item.getByRole('heading', { level: 3 })).toHaveText(name);
    await expect(item).toContainText(`${after} ÷（1 + ${growth.slice(1)}） ≈ ${before.slice(1)}`);
    await expect(item).toContainText(`区间 ${interval}`);
    await expect(item).toContainText('增长口径原文未说明，按名义增长');
  }
  await items.nth(3).getByRole('link').click();
  await expect(figure.name).toHaveText('2020年各级衔接资金全年投入');
});

test('every damaged place stands as it came and as read, what was put back framed', async ({ page }) => {
  const items = part(page, '原文缺字与读法').locator('ul > li');
  const damaged = new Set(
    published.indicators.flatMap(({ evidence }) => (evidence.reading === null ? [] : [evidence.phrase])),
  );
  expect(damaged.size).toBeGreaterThan(3);
  expect(await items.count()).toBeGreaterThanOrEqual(damaged.size);
  for (const phrase of damaged) {
    const item = items.filter({ hasText: phrase });
    await expect(item, phrase).toHaveCount(1);
    const lines = item.getByRole('paragraph');
    await expect(lines.nth(0)).toContainText(phrase);
    await expect(lines.nth(0).locator('ins')).toHaveCount(0);
    await expect(lines.nth(1)).toContainText('读作');
    expect(await lines.nth(1).locator('ins').count()).toBeGreaterThan(0);
    // Why it is read so, and which figures hang on it.
    await expect(lines.nth(2)).toHaveText(/.{8}/);
    expect(await lines.nth(3).locator('[data-indicator]').count()).toBeGreaterThan(0);
  }
  const reading = items.filter({ hasText: '137416名' }).getByRole('paragraph').nth(1);
  await expect(reading).toContainText('137户416名');
  await expect(reading.locator('ins')).toHaveText(['户']);
});

test('every cross-check stands there with formula, range, article and verdict', async ({ page }) => {
  const checks = page.getByRole('table', { name: '交叉核对' });
  const rows = checks.locator('tbody tr');
  const all = (published as unknown as { readonly checks: readonly { readonly id: string }[] }).checks;
  await expect(rows).toHaveCount(all.length);
  await expect(checks.getByRole('columnheader')).toHaveText(['核对内容', '算式', '区间', '原文', '结果']);
  const cells = await rows.evaluateAll((found) =>
    found.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').trim())),
  );
  for (const [name = '', formula = '', , printed = '', verdict = ''] of cells) {
    expect(name).not.toBe('');
    expect(formula, name).toMatch(/[÷×＋+−=＝≤≥]|合计|之和|\d/);
    expect(printed, name).not.toBe('');
    expect(verdict, name).toMatch(
      /^(([✓✗] )?(相符|不相等|相容|超出|未必重叠)|若.+，则有重叠|复原依据之一，不是独立核对|假设不成立|假设成立|推算)$/,
    );
    if (verdict === '推算') expect(printed, name).toBe('原文未列');
  }
  // The article agrees with itself wherever it is compared: what is refuted is an assumption of ours.
  expect(cells.filter(([, , , , verdict]) => verdict?.startsWith('✗'))).toEqual([]);
  expect(cells.filter(([, , , , verdict]) => verdict?.startsWith('✓')).length).toBeGreaterThan(3);
  expect(cells.filter(([, , , , verdict]) => verdict === '假设不成立').length).toBeGreaterThan(0);
});

test('what can’t be told from the article is said', async ({ page }) => {
  const questions = part(page, '待核事项').getByRole('listitem');
  const texts = await questions.allTextContents();
  expect(texts.length).toBeGreaterThanOrEqual(8);
  expect(new Set(texts).size).toBe(texts.length);
  for (const text of texts) expect(text.length, text).toBeGreaterThan(10);
  await expect(questions.filter({ hasText: '54.4%' })).not.toHaveCount(0);
});

test('every term has its meaning, marked as ours', async ({ page }) => {
  const glossary = part(page, '名词');
  await expect(glossary).toContainText('由我们简短解释，不是原文。');
  const terms = await glossary.getByRole('term').allTextContents();
  const meanings = await glossary.getByRole('definition').allTextContents();
  expect(meanings).toHaveLength(terms.length);
  for (const name of ['四个不摘', '低保', '厕所革命', '五员', '衔接资金', '“双防”工程'])
    expect(terms).toContain(name);
  for (const meaning of meanings) expect(meaning).toMatch(/^.{8,}。$/);
});

test('every number that is no figure is on a check sheet, with the reason', async ({ page }) => {
  await page.getByRole('main').getByRole('link', { name: '核对底稿' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('核对底稿');
  const list = page.getByRole('main');
  const phrases = await list.getByRole('term').allTextContents();
  const reasons = await list.getByRole('definition').allTextContents();
  expect(phrases.length).toBeGreaterThan(10);
  expect(reasons).toHaveLength(phrases.length);
  for (const reason of reasons) expect(reason.trim()).not.toBe('');
});

test('the data can be fetched: CSV, JSON and the schema', async ({ page, request, baseURL }) => {
  const links = part(page, '取用数据').getByRole('link');
  await expect(links).toHaveText([
    '表格（CSV，Excel、WPS可直接打开）',
    '完整数据（JSON）',
    '数据格式（JSON Schema）',
  ]);
  const texts: string[] = [];
  for (const link of await links.all()) {
    const href = (await link.getAttribute('href')) ?? '';
    const answer = await request.get(new URL(href, baseURL).href);
    expect(answer.status(), href).toBe(200);
    // A page in the place of a missing file would answer 200, too.
    expect(answer.headers()['content-type'], href).not.toContain('html');
    texts.push(await answer.text());
  }
  const [csv = '', json = '', schema = ''] = texts;
  expect(csv).toContain('各级衔接资金全年投入');
  expect(JSON.parse(json).indicators).toHaveLength(published.indicators.length);
  expect(JSON.parse(schema).$schema).toContain('json-schema.org');
});

test('the contents are the same in English, number by number', async ({ page, dashboard }) => {
  const numbers = async () => ({
    figures: await page.getByRole('main').locator('[data-indicator]').count(),
    checks: await page.getByRole('main').locator('tbody tr').count(),
    terms: await page.getByRole('term').count(),
  });
  const chinese = await numbers();
  await page.keyboard.press('e');
  await expect(dashboard.title).toHaveText('Where these numbers come from and how to read them');
  expect(await numbers()).toEqual(chinese);
});
