import type { Page } from 'playwright/test';
import { overviewFinding, screens } from '../pages/areas';
import { Dashboard } from '../pages/dashboard';
import { asking, step } from '../pages/every-screen';
import { expect, test } from '../pages/quiet-page';
import { sliceAndRest } from '../pages/slice';

/**
 * Does to the page what a browser's translator does: each text stands in two `font` elements that React knows
 * nothing of. Drawings are left alone. The words stay, so that what is to be read can be compared.
 */
const translate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    for (let next = texts.nextNode(); next !== null; next = texts.nextNode()) {
      const text = next as Text;
      if (
        text.data.trim() === '' ||
        text.parentElement?.closest('svg, script, style, noscript, font') !== null
      )
        continue;
      found.push(text);
    }
    for (const text of found) {
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      outer.append(inner);
      text.replaceWith(outer);
      inner.append(text.data);
    }
  });

test('the page asks browsers not to translate it, in both languages', async ({ page, dashboard }) => {
  for (const address of ['#/', '#/?lang=en']) {
    await dashboard.open(address);
    await expect(page.locator('html')).toHaveAttribute('translate', 'no');
    await expect(page.locator('meta[name="google"]')).toHaveAttribute('content', 'notranslate');
  }
});

/** What is to be read, without what only lays it out. */
const read = (page: Page): Promise<string> =>
  page.evaluate(() => (document.getElementById('root')?.innerText ?? '').replace(/\s+/g, ' ').trim());

const steps: readonly (readonly [does: string, act: (page: Page) => Promise<unknown>])[] = [
  ['a sector', (page) => page.getByRole('navigation').locator('a[href*="sector=medical"]').first().click()],
  ['the other language', (page) => page.keyboard.press('e')],
  ['and back', (page) => page.keyboard.press('e')],
  ['every digit', (page) => page.keyboard.press('d')],
  ['digits as printed', (page) => page.keyboard.press('d')],
  ['the search, typed in', (page) => typed(page, '衔接')],
  ['the search, emptied', (page) => typed(page, '')],
  ['the growth', (page) => page.keyboard.press('2')],
  ['the table', (page) => page.keyboard.press('3')],
  ['a column', (page) => page.locator('main thead a').nth(1).click()],
  ['a figure', (page) => page.locator('main tbody a[data-indicator]').first().click()],
  ['its end', (page) => page.keyboard.press('Escape')],
];

async function typed(page: Page, text: string) {
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill(text);
  await expect(page.getByRole('dialog')).toBeVisible();
  await translate(page);
  await page.getByRole('combobox').fill('');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

for (const language of ['zh', 'en'] as const)
  test(`translated before each of twelve steps, it answers, ${language}`, async ({ page, dashboard }) => {
    test.slow();
    await dashboard.open(`#/?lang=${language}`);
    // Reads along at the same addresses, without a translator.
    const reader = await page.context().newPage();
    await new Dashboard(reader).open('#/');
    for (const [does, act] of steps)
      await test.step(does, async () => {
        await translate(page);
        await act(page);
        await expect(dashboard.title).toBeVisible();
        const address = dashboard.address();
        await dashboard.chartsAlive();
        await new Dashboard(reader).open(address);
        await new Dashboard(reader).chartsAlive();
        // The sentences of a detail come a moment after it, in each of the two by itself.
        await expect(async () => expect(await read(page)).toBe(await read(reader))).toPass({
          intervals: [50, 100, 250],
          timeout: 10_000,
        });
      });
  });

const switched = [...screens, '#/?figure=funding.linkage.total', '#/?sector=funds', '#/booklet'];

const switches = sliceAndRest({
  address: switched,
  digits: [
    ['', 'exact=1'],
    ['exact=1', ''],
  ],
});

for (const { tag, which, combinations } of switches)
  test(`number and unit change together, ${which}`, { tag }, async ({ page, dashboard, figure }) => {
    test.setTimeout(240_000);
    // The sentences of a detail come with the first one that is opened.
    await dashboard.open('#/?figure=funding.linkage.total');
    await expect(figure.copySentence).toBeVisible();
    for (const { address, digits } of combinations) {
      const [from, to] = digits;
      await step(page, asking(address, to));
      const expected = await read(page);
      await step(page, asking(address, from));
      await translate(page);
      await step(page, asking(address, to));
      expect.soft(await read(page), `${address} ${to}`).toBe(expected);
    }
  });

test('a screen that an extension takes away has a way back', async ({ page, dashboard, allowedMessages }) => {
  allowedMessages.push(/removeChild|NotFoundError|not a child/);
  await dashboard.open('#/');
  await page.evaluate(() => document.querySelector('main')?.replaceChildren());
  await page.keyboard.press('2');
  await expect(page.locator('body')).toContainText('+13.38%');
  await page.keyboard.press('1');
  await expect(page.locator('body')).toContainText('8.73亿元');
  const reload = page.getByRole('button', { name: '重新载入' });
  if (await reload.isVisible()) {
    await reload.click();
    await expect(dashboard.title).toHaveText(overviewFinding);
  }
});
