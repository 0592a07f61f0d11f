import type { Page } from 'playwright/test';
import { screens } from '../pages/areas';
import { sizeOf } from '../pages/box';
import { Dashboard } from '../pages/dashboard';
import { asking, step } from '../pages/every-screen';
import { layoutFaults } from '../pages/layout';
import { expect, test } from '../pages/quiet-page';
import { everyCombination } from '../pages/slice';

const note = '精度仍是原文所列的位数';
const writeOut = (page: Page) => page.getByRole('banner').getByRole('link', { name: '完整数位' });
const asPrinted = (page: Page) => page.getByRole('banner').getByRole('link', { name: '原文数位' });
const headline = (page: Page) =>
  new Dashboard(page).main.locator('[data-indicator="funding.linkage.total"]:not([data-derived])').first();

test('the key D and the button write 8.73亿元 out and back, and say so', async ({ page, dashboard }) => {
  await dashboard.open('#/');
  await expect(headline(page)).toHaveText('8.73亿元');
  await expect(page.getByText(note)).toHaveCount(0);
  await page.keyboard.press('d');
  await expect(headline(page)).toHaveText('873,000,000元');
  await expect(page.getByText(note)).toBeVisible();
  expect(dashboard.address()).toBe('#/?exact=1');
  await page.keyboard.press('d');
  await expect(headline(page)).toHaveText('8.73亿元');
  await expect(page.getByText(note)).toHaveCount(0);
  await dashboard.more.click();
  await writeOut(page).click();
  await expect(headline(page)).toHaveText('873,000,000元');
  await page.reload();
  await expect(headline(page)).toHaveText('873,000,000元');
  await dashboard.more.click();
  await asPrinted(page).click();
  await expect(headline(page)).toHaveText('8.73亿元');
  await page.goBack();
  await expect(headline(page)).toHaveText('873,000,000元');
});

test('hedges, numbers without 万 or 亿 and quotations stay', async ({ dashboard, figure }) => {
  await dashboard.open('#/indicators?exact=1');
  const number = (id: string) => dashboard.main.locator(`td:nth-child(3) [data-indicator="${id}"]`);
  await expect(number('monitoring.risks.screened')).toHaveText(/^60,000余条$/);
  await expect(number('policy.key-village-funds.total')).toHaveText(/^40,000,000余元$/);
  await expect(number('policy.self-payment.rate')).toHaveText('3.3%左右');
  await expect(number('funding.assets.value')).toHaveText('4,329,000,000元（缺字补）');
  await expect(number('overview.income.average')).toHaveText('10955元');
  await number('funding.linkage.total').click();
  await expect(figure.phrases.first()).toContainText('8.73亿元');
  await expect(figure.phrases.first()).not.toContainText('873,000,000');
});

test('written out it stays on other screens, in the detail, in English', async ({ page, dashboard }) => {
  await dashboard.open('#/');
  await expect(headline(page)).toBeVisible();
  await page.keyboard.press('d');
  await dashboard.areaCardLink('资金项目').click();
  await expect(dashboard.title).toContainText('873,000,000元');
  await expect(page.getByText(note)).toBeVisible();
  await headline(page).click();
  await expect(page.getByRole('dialog')).toContainText('873,000,000元');
  await page.keyboard.press('Escape');
  await dashboard.growthLink.click();
  await expect(dashboard.tile('各级衔接资金全年投入')).toContainText('873,000,000');
  for (const screen of ['3', '4', '1']) {
    await page.keyboard.press(screen);
    await expect(page.getByText(note)).toBeVisible();
    expect(dashboard.address()).toContain('exact=1');
  }
  await page.keyboard.press('e');
  await expect(headline(page)).toContainText('CNY 873,000,000');
  await expect(page.getByText('they are no more precise than printed')).toBeVisible();
});

/** Growth that stands on its number or on another growth, of the tiles of the overview. */
const overlapping = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    for (const tile of document.querySelectorAll('main article')) {
      const links = [...tile.querySelectorAll('[data-indicator]')].filter((link) => link.checkVisibility());
      const boxes = links.flatMap((link) =>
        [...link.querySelectorAll('span')]
          .filter((span) => span.children.length === 0 && span.closest('.sr-only') === null)
          .map((span) => ({ text: span.textContent, box: span.getBoundingClientRect() })),
      );
      const frame = tile.getBoundingClientRect();
      for (const [i, { text, box: a }] of boxes.entries()) {
        if (a.right > frame.right + 2) faults.push(`${text} stands out of its tile`);
        for (const { text: other, box: b } of boxes.slice(i + 1))
          if (
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2
          )
            faults.push(`${text} on ${other}`);
      }
    }
    return faults;
  });

for (const { size, language, tag } of everyCombination({
  size: ['768 × 1024', '1366 × 768', '1920 × 1080', '390 × 844'],
  language: ['zh', 'en'],
}))
  test(`written out, all fits ${size}, ${language}`, { tag }, async ({ page, dashboard }) => {
    await page.setViewportSize(sizeOf(size));
    await dashboard.open('#/');
    for (const address of [...screens, '#/?figure=funding.linkage.total']) {
      await step(page, asking(address, `exact=1&lang=${language}`));
      expect.soft([...(await layoutFaults(page)), ...(await overlapping(page))], address).toEqual([]);
    }
  });
