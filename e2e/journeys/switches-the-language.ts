import type { Page } from 'playwright/test';
import { everyPlaceInDigits } from '../pages/areas';
import { asking, lookAround } from '../pages/every-screen';
import { expect, test } from '../pages/quiet-page';

test('the button and the key E switch, on every screen, where the reader is', async ({ page, dashboard }) => {
  for (const address of ['#/', '#/growth', '#/area/policy', '#/indicators', '#/method'])
    await test.step(address, async () => {
      await dashboard.open(asking(address, 'lang=zh'));
      await dashboard.speaks('zh');
      await dashboard.languageSwitch('en').click();
      await dashboard.speaks('en');
      expect(dashboard.address()).toBe(asking(address, 'lang=en'));
      await page.keyboard.press('e');
      await dashboard.speaks('zh');
      expect(dashboard.address()).toBe(asking(address, 'lang=zh'));
      await page.keyboard.press('e');
      await dashboard.speaks('en');
      await dashboard.languageSwitch('zh').click();
      await dashboard.speaks('zh');
      await page.goBack();
      await dashboard.speaks('en');
    });
});

test('filter, digits and opened figure stay when the language changes', async ({
  page,
  dashboard,
  figure,
}) => {
  await dashboard.open('#/area/funding?sector=funds&exact=1&lang=zh');
  await dashboard.speaks('zh');
  await page.keyboard.press('e');
  await dashboard.speaks('en');
  expect(dashboard.address()).toBe('#/area/funding?sector=funds&exact=1&lang=en');
  await dashboard.main.locator('[data-indicator="funding.linkage.total"]').first().click();
  await expect(page.getByRole('dialog', { name: /linkage funds/i })).toBeVisible();
  await figure.leave('#/area/funding?sector=funds&exact=1&lang=en');
  await dashboard.open('#/indicators?section=policy&sort=-value&lang=en');
  await dashboard.speaks('en');
  await page.keyboard.press('e');
  await dashboard.speaks('zh');
  expect(dashboard.address()).toBe('#/indicators?section=policy&sort=-value&lang=zh');
});

test('Chinese comes first, a choice is remembered, the address wins', async ({ page, dashboard }) => {
  await dashboard.open('');
  await dashboard.speaks('zh');
  expect(dashboard.address()).toBe('');
  await dashboard.languageSwitch('en').click();
  await dashboard.speaks('en');

  // A plain address speaks the remembered language, and says so for the link that is copied.
  await page.goto('about:blank');
  await dashboard.open('');
  await dashboard.speaks('en');
  await expect(page).toHaveURL(/#\/\?lang=en$/);
  await page.goto('about:blank');
  await dashboard.open('#/area/funding');
  await dashboard.speaks('en');
  await expect(page).toHaveURL(/#\/area\/funding\?lang=en$/);
  // Put in its place, not added: one step back is where the reader came from.
  await page.goBack();
  expect(page.url()).toBe('about:blank');

  await dashboard.open('#/growth?lang=zh');
  await dashboard.speaks('zh');
  await page.goto('about:blank');
  await dashboard.open('');
  await dashboard.speaks('zh');
});

test('where English is remembered, a broken link is named and stays', async ({ page, dashboard }) => {
  await dashboard.open('#/?lang=en');
  await dashboard.speaks('en');
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

/**
 * Chinese that a reader of English sees or hears, outside of what is quoted: a line a place. Marked as
 * Chinese (lang), a quotation of the article, and a number with its unit as printed (8.73亿元, 6万余条) are not
 * meant. And Chinese words that no lang marks as Chinese, seen or not; letters in a drawing are read in its table.
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
      if (parent === null || parent.closest('script, style, noscript') !== null) continue;
      if (han.test(text) && parent.closest('[lang^="zh"], svg') === null)
        found.add(`unmarked ${parent.localName}: ${text.trim().slice(0, 40)}`);
      if (parent.closest('textarea') !== null) continue;
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

test('in English a Chinese word is a quotation, and marked as Chinese', async ({ page, dashboard }) => {
  await dashboard.open('#/?lang=en');
  await dashboard.speaks('en');
  const tables = dashboard.main.getByRole('button', { name: 'Show table' });
  const addresses = [
    ...everyPlaceInDigits,
    '#/indicators?exact=1',
    '#/nowhere?year=1&sector=&lang=en&lang=en',
    '#/?figure=overview.income.average',
    '#/?figure=policy.hospital-stays.count',
    '#/?figure=villages.toilet-problems.found',
  ];
  const places = addresses.map((one) => (one.includes('lang=') ? one : asking(one, 'lang=en')));
  await lookAround(page, 'en', places, async (place) => {
    // Tables are words too.
    if ((await page.getByRole('dialog').count()) === 0)
      while ((await tables.count()) > 0) await tables.first().click();
    expect.soft(await strayChinese(page), place).toEqual([]);
    expect(await page.title()).not.toMatch(/\p{Script=Han}/u);
  });
});
