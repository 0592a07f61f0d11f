import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { type Site, serve } from '../../tools/browsers/site';
import { lookWithAxe } from '../pages/axe';
import { sizeOf } from '../pages/box';
import { layoutFaults } from '../pages/layout';
import { madeUp } from '../pages/made-up';
import { published } from '../pages/published';
import { expect, test } from '../pages/quiet-page';

/** Of the list of the folder. */
const entry = (year: number, file: string, more: object = {}) => ({
  file,
  id: `made-up-${year}`,
  place: { zh: '遂宁市', en: 'Suining' },
  year,
  ...more,
});

const chooser = (page: Page) =>
  page
    .getByRole('banner')
    .locator('summary')
    .filter({ hasText: /年度与地区/ });
const choice = (page: Page, name: string | RegExp) => page.getByRole('banner').getByRole('link', { name });

test.describe('a server with a folder of editions', () => {
  let site: Site;
  let put: (file: string, content: unknown) => void;

  test.beforeEach(async ({ allowedMessages }, info) => {
    const folder = info.outputPath('site');
    cpSync(new URL('../../dist', import.meta.url), folder, { recursive: true });
    put = (file, content) =>
      writeFileSync(
        `${folder}/editions/${file}`,
        typeof content === 'string' ? content : JSON.stringify(content),
      );
    site = await serve(folder);
    allowedMessages.push(new RegExp(`another origin: ${new URL(site.url).origin}`), /status of 404/);
    put('2022.edition.json', madeUp(2022));
    put('index.json', [entry(2022, '2022.edition.json')]);
  });

  test.afterEach(() => site.close());

  test('lets its years be chosen and compared, and links keep them', async ({ page }) => {
    await page.goto(site.url);
    await chooser(page).click();
    await choice(page, /遂宁市 2022年/)
      .first()
      .click();
    await expect(page).toHaveTitle(/2022/);
    await expect(page.getByRole('main').getByText('9.02亿元').first()).toBeVisible();
    await expect(page.getByRole('contentinfo')).toContainText(/编制日期 2026-03-02 · 校验码 [0-9a-f]{8}/);

    await page
      .getByRole('navigation', { name: '栏目' })
      .getByRole('link', { name: '增长', exact: true })
      .click();
    await expect(page).toHaveURL(/#\/growth\?edition=made-up-2022$/);
    await chooser(page).click();
    // It was matched with the year before, which therefore stands beside it.
    await expect(choice(page, '遂宁市 2021年').last()).toHaveAttribute('aria-current', 'true');
    await choice(page, '年度对照').click();
    await expect(page).toHaveURL(/#\/compare\?edition=made-up-2022$/);
    const compared = page.getByRole('main');
    await expect(compared).toContainText('2021');
    await expect(compared).toContainText('9.02');
    await page.reload();
    await expect(page).toHaveTitle(/2022/);
    await expect(compared).toContainText('9.02');

    await chooser(page).click();
    await choice(page, '不并列').click();
    await expect(page).toHaveURL(/edition=made-up-2022&with=none/);
    await page.reload();
    await chooser(page).click();
    await expect(choice(page, '不并列')).toHaveAttribute('aria-current', 'true');
    await choice(page, '遂宁市 2021年').first().click();
    await expect(page).toHaveTitle(/2021/);
    await expect(page).not.toHaveURL(/edition=/);
  });

  test('gives a link to a section of another year, and its data made in the page', async ({ page }) => {
    await page.goto(`${site.url}#/area/funding?edition=made-up-2022&figure=funding.linkage.total`);
    await expect(page.getByRole('dialog')).toContainText('9.02亿元');
    await page.keyboard.press('Escape');
    await page.getByRole('banner').locator('summary').filter({ hasText: '下载' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('banner').getByRole('link', { name: /JSON/ }).click();
    const saved = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
    expect(saved.edition).toMatchObject({ id: 'made-up-2022', made: '2026-03-02' });
    expect(saved.matches).toHaveLength(published.indicators.length);
    expect(site.asked('made-up-2022')).toBe(0);
  });

  for (const [how, said] of [
    ['cut', '不是完整的数据文件'],
    ['missing', '服务器上没有 editions/2022.edition.json'],
    ['page', '服务器上没有 editions/2022.edition.json'],
  ] as const)
    test(`names a file that is ${how}, and tries again`, async ({ page }) => {
      site.spoil('2022.edition', how);
      await page.goto(`${site.url}#/growth?edition=made-up-2022`);
      const alert = page.getByRole('main').getByRole('alert');
      await expect(alert).toContainText(said);
      await expect(alert.getByRole('link', { name: '回到总览' })).toBeVisible();
      site.heal();
      await alert.getByRole('button', { name: '重试' }).click();
      await expect(page).toHaveTitle(/增长.*2022/);
    });

  test('names what is wrong in a file, and an edition that is none of its list', async ({ page }) => {
    const wrong = madeUp(2022) as unknown as { indicators: { unit?: string; printed: string }[] };
    const [first, second] = wrong.indicators;
    if (first === undefined || second === undefined) throw new Error('the edition has no figures');
    first.printed = '许多';
    delete second.unit;
    put('2022.edition.json', wrong);
    await page.goto(`${site.url}#/?edition=made-up-2022`);
    const alert = page.getByRole('main').getByRole('alert');
    await expect(alert).toContainText('editions/2022.edition.json 有2处错误');
    await expect(alert).toContainText(/指标 第1条.*数值/);
    await expect(alert).toContainText(/指标 第2条.*单位/);

    put('2022.edition.json', madeUp(2023));
    await alert.getByRole('button', { name: '重试' }).click();
    await expect(alert).toContainText('里是另一个年度：“made-up-2023”');

    await page.goto(`${site.url}#/area/funding?edition=made-up-1999`);
    await expect(alert).toContainText('本页没有“made-up-1999”这个年度');
    await expect(alert.getByRole('link', { name: '重新打开文件' })).toHaveAttribute('href', '#/edition');
    await alert.getByRole('link', { name: '回到总览' }).click();
    await expect(page).toHaveTitle(/2021/);
  });

  test('names what is wrong in its list, and leaves the built-in year alone', async ({ page }) => {
    put('index.json', [entry(2022, '../elsewhere.json'), entry(2023, '2022.edition.json')]);
    await page.goto(site.url);
    await chooser(page).click();
    const alert = page.getByRole('banner').getByRole('alert');
    await expect(alert).toContainText('第1条写得不对');
    await expect(choice(page, /2022年/)).toHaveCount(0);
    put('index.json', '[{');
    await alert.getByRole('button', { name: '重试' }).click();
    await expect(alert).toContainText('editions/index.json 读不出来');
    put('index.json', [entry(2022, '2022.edition.json')]);
    await alert.getByRole('button', { name: '重试' }).click();
    await expect(choice(page, /2022年/).first()).toBeVisible();
  });

  test('is used by keys, on a phone too, and passes axe', async ({ page }) => {
    put('2022.edition.json', { ...madeUp(2022), edition: { ...madeUp(2022).edition, draft: true } });
    for (const size of ['1366 × 768', '390 × 844'])
      for (const language of ['zh', 'en']) {
        await page.setViewportSize(sizeOf(size));
        await page.goto(`${site.url}#/growth?edition=made-up-2022&lang=${language}`);
        const menu = page.getByRole('banner').locator('summary').first();
        await expect(menu).toContainText(/年度与地区|Years and places/);
        await expect(page.getByRole('banner').getByRole('link', { name: /^(草稿|Draft)$/ })).toHaveAttribute(
          'href',
          /#\/edition\?edition=made-up-2022/,
        );
        expect.soft(await layoutFaults(page), `${size} ${language}`).toEqual([]);
        const look = await lookWithAxe(page);
        await look(`${size} ${language}`);
        await menu.focus();
        await page.keyboard.press('Enter');
        const chosen = page.getByRole('banner').locator('[aria-current="true"]').first();
        await expect(chosen).toBeInViewport({ ratio: 1 });
        await look(`${size} ${language}, the menu`, 'header');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Escape');
        await expect(chosen).toBeHidden();
        await expect(menu).toBeFocused();
        await page.goto('about:blank');
      }
  });

  test('has no chooser where its list is empty or is not there', async ({ page }) => {
    for (const list of ['[]', '<!doctype html><title>Intranet</title>']) {
      put('index.json', list);
      const answered = page.waitForResponse(/editions\/index\.json/);
      await page.goto(site.url);
      await (await answered).finished();
      await expect(page.getByRole('main').getByText('8.73亿元').first()).toBeVisible();
      await expect(chooser(page)).toHaveCount(0);
      await page.goto('about:blank');
    }
  });
});
