import type { Page } from 'playwright/test';
import { bottomLine, increases, overviewFinding } from '../pages/areas';
import { print, textOf } from '../pages/paper';
import { plain } from '../pages/pdf';
import { figuresOfSectors, published } from '../pages/published';
import { expect, test } from '../pages/quiet-page';

const sheet = (page: Page) => page.getByRole('article', { name: /一页纸|on one page/ });

/** In mm: from the top of A4 within its margins to the end of what is printed. */
const heightOf = (page: Page): Promise<number> =>
  sheet(page)
    .locator('> div')
    .evaluate((content) => (content.getBoundingClientRect().height / 96) * 25.4);

/** A twentieth of the sheet's height stays free within its margins of 27 mm. */
const room = 297 * 0.95 - 27;

test('the year stands on one sheet: message, growths, bottom line, areas', async ({ page, dashboard }) => {
  await dashboard.open('#/one-page');
  await expect(dashboard.title).toHaveText(overviewFinding);
  for (const increase of increases) await expect(sheet(page)).toContainText(`${increase}°`);
  for (const [sentence] of bottomLine) await expect(sheet(page)).toContainText(sentence);
  const pages = await print(page, 'A4 upright');
  expect(pages).toHaveLength(1);
  const text = textOf(pages);
  for (const words of [overviewFinding, ...bottomLine.map(([sentence]) => sentence), '储备2022年项目868个'])
    expect(text).toContain(plain(words));
});

test('in English a year before has its unit, as everywhere', async ({ page, dashboard }) => {
  await dashboard.open('#/one-page?lang=en');
  for (const before of ['about CNY 9,190', 'about CNY 770 million', 'about CNY 57,000', 'about 71,000'])
    await expect(sheet(page)).toContainText(`2020 ${before}`);
});

test('in English health care and the targets have their room, too, and the growths stand in line', async ({
  page,
  dashboard,
}) => {
  await dashboard.open('#/one-page?lang=en');
  for (const name of ['Health care', 'Targets of the year', 'Lined up for 2022', '14th Five-Year Plan'])
    await expect(sheet(page).getByText(name, { exact: true })).toBeVisible();
  const tops = await sheet(page)
    .getByText('2021', { exact: true })
    .evaluateAll((years) => years.map((year) => Math.round(year.getBoundingClientRect().top)));
  expect(tops).toHaveLength(increases.length);
  expect(new Set(tops).size).toBe(1);
  const [title, blank] = await Promise.all(
    ['Suining: rural revitalisation 2021 on one page', 'Presented by:'].map((text) =>
      sheet(page).getByText(text, { exact: true }).boundingBox(),
    ),
  );
  expect((blank?.x ?? 0) - (title?.x ?? 0) - (title?.width ?? 0)).toBeGreaterThan(8);
});

test('it is one sheet in both languages, for the whole, each sector, pairs and all together', async ({
  page,
  dashboard,
}) => {
  // Some forty sheets are laid out and printed.
  test.setTimeout(300_000);
  const ids = published.sectors.map(({ id }) => id);
  const choices = [
    [],
    ...ids.map((id) => [id]),
    ['medical', 'education'],
    ['industry', 'funds', 'organisation'],
    ids,
  ];
  await dashboard.open('#/one-page');
  for (const language of ['zh', 'en'])
    for (const sectors of choices) {
      const at = `#/one-page?${sectors.length === 0 ? '' : `sector=${sectors.join()}&`}lang=${language}`;
      await dashboard.open(at);
      await expect(sheet(page)).toBeVisible();
      expect(await heightOf(page), at).toBeLessThanOrEqual(room);
      expect(await print(page, 'A4 upright'), at).toHaveLength(1);
      // Nothing stands out of the sheet at its side.
      const wide = await sheet(page).evaluate((paper) => paper.scrollWidth - paper.clientWidth);
      expect(wide, at).toBeLessThanOrEqual(1);
    }
});

test('what has no room goes by weight, and how much went is said', async ({ page, dashboard }) => {
  const [organisation] = [figuresOfSectors('organisation')];
  await dashboard.open('#/one-page?sector=organisation,monitoring,funds');
  const left = sheet(page).getByText(/版面所限，另有\d+行未列/);
  await expect(left).toBeVisible();
  const shown = await dashboard.shownIds(sheet(page));
  // A figure that leads its section stays before one that is shown only on request.
  const leading = organisation.filter(({ weight }) => weight === 1).map(({ id }) => id);
  for (const id of leading) expect(shown).toContain(id);
});

test('a phone reads the same lines in one column', async ({ page, dashboard }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await dashboard.open('#/one-page');
  await expect(dashboard.title).toHaveText(overviewFinding);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(await print(page, 'A4 upright')).toHaveLength(1);
});
