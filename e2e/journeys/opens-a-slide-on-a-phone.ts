import { ready } from '../pages/dashboard';
import { expect, test } from '../pages/quiet-page';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test('the link of a slide opens its panel on a phone, and from there the slide', async ({ page, stage }) => {
  await page.goto('#/present/area-relief-1?minutes=10');
  await ready(page);
  await expect(page.getByRole('main')).toContainText('1.48万人');
  await expect.poll(() => stage.address()).toBe('#/area/relief?slide=area-relief-1');
  // It is read without zooming: nothing is wider than the phone, and no letter is small.
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  const smallest = await page
    .getByRole('main')
    .evaluate((main) =>
      Math.min(
        ...[...main.querySelectorAll('p, dt, dd, a, h1, h2, h3, li')]
          .filter((element) => element.getClientRects().length > 0)
          .map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
      ),
    );
  expect(smallest).toBeGreaterThanOrEqual(14);

  await page.getByRole('link', { name: '看这一页幻灯片' }).tap();
  await expect(stage.title).toBeVisible();
  await expect.poll(() => stage.address()).toMatch(/^#\/present\/\d+$/);
  await page.goBack();
  await expect(page.getByRole('link', { name: '看这一页幻灯片' })).toBeVisible();
  // Another screen is not about the slide.
  await page.goto('#/growth');
  await expect(page.getByRole('link', { name: '看这一页幻灯片' })).toBeHidden();
});

test('a number, a sector and a figure of the link are understood', async ({ page, stage }) => {
  await page.goto('#/present/2?sector=medical,education&figure=policy.water-problems.found');
  await ready(page);
  await expect
    .poll(() => stage.address())
    .toMatch(/^#\/\?sector=medical,education&slide=.*&figure=policy.water-problems.found$/);
});

test('what the phone itself asks for is shown: the stage from a screen', async ({ page, stage }) => {
  await page.goto('#/area/relief');
  await ready(page);
  await page.goto('#/present/area-relief-1');
  await expect(stage.title).toBeVisible();
});
