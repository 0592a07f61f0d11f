import type { Page } from 'playwright/test';
import { screens } from '../pages/areas';
import { Dashboard } from '../pages/dashboard';
import { asking, step } from '../pages/every-screen';
import { expect, test } from '../pages/quiet-page';
import { SearchDialog } from '../pages/search-dialog';

const toEnglish = (page: Page) =>
  page.getByRole('banner').getByRole('link', { name: 'English', exact: true });
const toChinese = (page: Page) => page.getByRole('banner').getByRole('link', { name: '中文', exact: true });

async function expectLanguage(page: Page, language: 'zh' | 'en'): Promise<void> {
  const dashboard = new Dashboard(page);
  const chinese = language === 'zh';
  await expect(page.locator('html')).toHaveAttribute('lang', chinese ? 'zh-CN' : 'en');
  await expect(dashboard.title).toHaveText(chinese ? /\p{Script=Han}{2}/u : /[a-z]{4}/);
  await expect(page).toHaveTitle(chinese ? /遂宁/ : /Suining/);
  await expect(chinese ? toEnglish(page) : toChinese(page)).toBeVisible();
}

test('the button and the key E switch, on every screen, where the reader is', async ({ page, dashboard }) => {
  for (const address of ['#/', '#/growth', '#/area/policy', '#/indicators', '#/method']) {
    await test.step(address, async () => {
      await dashboard.open(asking(address, 'lang=zh'));
      await expectLanguage(page, 'zh');
      await toEnglish(page).click();
      await expectLanguage(page, 'en');
      expect(dashboard.address()).toBe(asking(address, 'lang=en'));
      await page.keyboard.press('e');
      await expectLanguage(page, 'zh');
      expect(dashboard.address()).toBe(asking(address, 'lang=zh'));
      await page.keyboard.press('e');
      await expectLanguage(page, 'en');
      await toChinese(page).click();
      await expectLanguage(page, 'zh');
      await page.goBack();
      await expectLanguage(page, 'en');
    });
  }
});

test('filter, digits and opened figure stay when the language changes', async ({ page, dashboard }) => {
  await dashboard.open('#/area/funding?sector=funds&exact=1&lang=zh');
  await expectLanguage(page, 'zh');
  await page.keyboard.press('e');
  await expectLanguage(page, 'en');
  expect(dashboard.address()).toBe('#/area/funding?sector=funds&exact=1&lang=en');
  await dashboard.main.locator('[data-indicator="funding.linkage.total"]').first().click();
  await expect(page.getByRole('dialog', { name: /linkage funds/i })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(dashboard.address()).toBe('#/area/funding?sector=funds&exact=1&lang=en');
  await dashboard.open('#/indicators?section=policy&sort=-value&lang=en');
  await expectLanguage(page, 'en');
  await page.keyboard.press('e');
  await expectLanguage(page, 'zh');
  expect(dashboard.address()).toBe('#/indicators?section=policy&sort=-value&lang=zh');
});

test('Chinese comes first, the choice is remembered, and an address that says a language wins', async ({
  page,
  dashboard,
}) => {
  await dashboard.open('');
  await expectLanguage(page, 'zh');
  expect(dashboard.address()).toBe('');
  await toEnglish(page).click();
  await expectLanguage(page, 'en');

  // A plain address speaks the remembered language, and says so for the link that is copied.
  await page.goto('about:blank');
  await dashboard.open('');
  await expectLanguage(page, 'en');
  await expect(page).toHaveURL(/#\/\?lang=en$/);
  await page.goto('about:blank');
  await dashboard.open('#/area/funding');
  await expectLanguage(page, 'en');
  await expect(page).toHaveURL(/#\/area\/funding\?lang=en$/);
  // Put in its place, not added: one step back is where the reader came from.
  await page.goBack();
  expect(page.url()).toBe('about:blank');

  await dashboard.open('#/growth?lang=zh');
  await expectLanguage(page, 'zh');
  await page.goto('about:blank');
  await dashboard.open('');
  await expectLanguage(page, 'zh');
});

test('where English is remembered, a broken link is still named, and stays as it is', async ({
  page,
  dashboard,
}) => {
  await dashboard.open('#/?lang=en');
  await expectLanguage(page, 'en');
  const broken = [
    ['#/nowhere', 'There is no screen “/nowhere”.'],
    ['#/area/finance', 'There is no area “finance”.'],
    ['#/growth?year=2020', 'The parameter “year” is not known; it is ignored.'],
    ['#/area/funding?lang=fr', 'The value of the parameter “lang=fr” is not known; it is ignored.'],
  ] as const;
  for (const [address, says] of broken)
    await test.step(address, async () => {
      await dashboard.open(address);
      await expect(page.getByRole('alert')).toContainText(says);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await page.reload();
      await expect(page.getByRole('alert')).toContainText(says);
    });
});

test('where storage is blocked, the switch works and the address keeps the choice', async ({
  page,
  dashboard,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await dashboard.open('#/');
  await expectLanguage(page, 'zh');
  await page.keyboard.press('e');
  await expectLanguage(page, 'en');
  await dashboard.main.getByRole('link', { name: 'Funds and projects' }).first().click();
  await expectLanguage(page, 'en');
  expect(dashboard.address()).toBe('#/area/funding?lang=en');
  await page.reload();
  await expectLanguage(page, 'en');
  await page.getByRole('button', { name: /As system/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

/**
 * Chinese that a reader of English sees or hears, outside of what is quoted: a line a place. Marked as
 * Chinese (lang), a quotation of the article, and a number with its unit as printed (8.73亿元, 6万余条) are not
 * meant.
 */
const strayChinese = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const han = /\p{Script=Han}/u;
    const asPrinted = /[\d.,–—-]+余?[万亿]余?(元|人次|[名户条次个人套亩]|平方米)?(左右|以下)?/gu;
    const quoted = 'q, blockquote, mark, ins, [lang^="zh"]';
    const stray = (text: string) => han.test(text.replace(asPrinted, ''));
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent ?? '';
      if (parent === null || parent.closest('script, style, noscript, textarea') !== null) continue;
      if (!parent.checkVisibility({ visibilityProperty: true })) continue;
      // A number and its unit stand in two elements of one: 8.73 and 亿元.
      const whole = parent.parentElement?.textContent ?? '';
      if (parent.closest(quoted) === null && stray(text) && stray(whole))
        found.add(`${parent.localName}: ${text.trim().slice(0, 60)}`);
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'])
      for (const element of document.querySelectorAll(`[${name}]`)) {
        const text = element.getAttribute(name) ?? '';
        // The switch of the language speaks the one that it switches to.
        if (element.closest('[lang^="zh"]') === null && stray(text))
          found.add(`${element.localName}[${name}]: ${text.slice(0, 60)}`);
      }
    return [...found];
  });

/** Chinese words of an English screen that no lang marks as Chinese; letters in a drawing are read in its table. */
const unmarkedChinese = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      const parent = node.parentElement;
      if (parent === null || !/\p{Script=Han}/u.test(text)) continue;
      if (parent.closest('[lang^="zh"], svg, script, style, noscript') === null)
        found.add(`${parent.localName}: ${text.trim().slice(0, 40)}`);
    }
    return [...found];
  });

test('in English no screen has a Chinese word but what is quoted, and that says that it is Chinese', async ({
  page,
  dashboard,
}) => {
  await dashboard.open('#/?lang=en');
  await expectLanguage(page, 'en');
  const faults: Record<string, readonly string[]> = {};
  const look = async (place: string) => {
    const found = [...(await strayChinese(page)), ...(await unmarkedChinese(page))];
    if (found.length > 0) faults[place] = found;
  };
  const addresses = [
    ...screens,
    '#/?sector=medical,water',
    '#/area/relief?sector=water',
    '#/growth?exact=1',
    '#/growth?sector=water',
    '#/indicators?exact=1',
    '#/indicators?q=zzzz',
    '#/nowhere?year=1&sector=&lang=en&lang=en',
    '#/?figure=funding.linkage.total',
    '#/?figure=overview.income.average',
    '#/?figure=monitoring.new-households.count',
    '#/?figure=policy.hospital-stays.count',
    '#/?figure=villages.toilet-problems.found',
  ];
  for (const address of addresses) {
    await step(page, address.includes('lang=') ? address : asking(address, 'lang=en'));
    // Tables are words too.
    const tables = dashboard.main.getByRole('button', { name: 'Show table' });
    if ((await page.getByRole('dialog').count()) === 0)
      while ((await tables.count()) > 0) await tables.first().click();
    await look(address);
    expect(await page.title()).not.toMatch(/\p{Script=Han}/u);
  }
  await step(page, '#/?lang=en');
  const search = new SearchDialog(page, 'en');
  await search.opener.click();
  await look('search, empty');
  for (const typed of ['funds', 'a', '8.73', 'toilet', 'zzzz']) {
    await search.field.fill(typed);
    await look(`search for ${typed}`);
  }
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('keys');
  expect(faults).toEqual({});
});
