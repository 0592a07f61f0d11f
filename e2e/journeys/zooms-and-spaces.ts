import type { Locator, Page } from 'playwright/test';
import { everyPlaceInDigits, screens } from '../pages/areas';
import { sizeOf } from '../pages/box';
import { asking, expectWhole, lookAround, step } from '../pages/every-screen';
import { layoutFaults } from '../pages/layout';
import { expect, test } from '../pages/quiet-page';
import { everyCombination } from '../pages/slice';
import { addRules } from '../pages/style';

/**
 * What sticks out of the window sideways, one line a fault. What scrolls by itself may: a table, and the two
 * rows of links that are one line by design.
 */
const stickingOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const faults = new Set<string>();
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth)
      faults.add(`the page: ${root.scrollWidth} > ${root.clientWidth}`);
    for (const dialog of document.querySelectorAll('dialog[open]'))
      if (dialog.scrollWidth > dialog.clientWidth) faults.add(`dialog: ${dialog.scrollWidth}`);
    for (const element of document.querySelectorAll('body *')) {
      const { overflowX } = getComputedStyle(element);
      if (!['auto', 'scroll'].includes(overflowX) || element.scrollWidth <= element.clientWidth + 1) continue;
      const allowed =
        element.matches('dialog[open], nav, ul, input, textarea, select') ||
        element.querySelector('table') !== null;
      if (!allowed || element.matches('main, body, html'))
        faults.add(
          `${element.localName}.${element.className.toString().slice(0, 40)}: ${element.scrollWidth}`,
        );
    }
    return [...faults];
  });

for (const language of ['zh', 'en'] as const)
  test(`at 400 % nothing but tables scrolls sideways, ${language}`, async ({ page, dashboard }) => {
    // 1280 × 1024, four times as large.
    await page.setViewportSize({ width: 320, height: 256 });
    await dashboard.open('#/');
    await lookAround(
      page,
      language,
      everyPlaceInDigits.map((address) => asking(address, `lang=${language}`)),
      async (place) => expect.soft(await stickingOut(page), place).toEqual([]),
    );
    // Its lines can be reached, although the window is lower than the list.
    await page.getByRole('dialog').getByRole('button').scrollIntoViewIfNeeded();
    await expect(page.getByRole('dialog').getByRole('button')).toBeInViewport();
  });

/** What WCAG 1.4.12 lets a reader set. */
const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

for (const { size, language, tag } of everyCombination({
  size: ['1366 × 768', '390 × 844'],
  language: ['zh', 'en'],
}))
  test(`wider spacing cuts nothing, ${size}, ${language}`, { tag }, async ({ page, dashboard }) => {
    await page.setViewportSize(sizeOf(size));
    await dashboard.open('#/');
    await addRules(page, spacing);
    await expectWhole(page, everyPlaceInDigits, `lang=${language}`);
  });

test('spacing widened under a drawn chart loses nothing either', async ({ page, dashboard }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await dashboard.open('#/');
  await step(page, '#/growth?lang=en');
  await addRules(page, spacing);
  await expect.poll(() => layoutFaults(page)).toEqual([]);
  // What can no longer be drawn is said.
  await expect(dashboard.main).toContainText('+13.38%');
});

test('where the system asks for less motion, nothing moves', async ({ page, dashboard }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await dashboard.open('#/');
  for (const address of ['#/', '#/growth', '#/area/funding', '#/indicators']) {
    await step(page, address);
    const moving = await page.evaluate(() => [
      ...document.getAnimations().map(({ playState }) => `animation ${playState}`),
      ...[...document.querySelectorAll('body *')]
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return (
            animationName !== 'none' ||
            transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0)
          );
        })
        .map((element) => `${element.localName} ${element.className}`),
    ]);
    expect(moving, address).toEqual([]);
  }
  // A chart stands as it is at once.
  const chart = page.locator('svg.recharts-surface').first();
  await step(page, '#/area/funding');
  const first = await chart.screenshot();
  await page.waitForTimeout(600);
  expect((await chart.screenshot()).equals(first)).toBe(true);
});

test('in forced colours bars, choices and focus are told apart', async ({ page, dashboard, search }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await dashboard.open('#/');
  for (const address of screens) {
    await step(page, address);
    await expect(dashboard.title).toBeVisible();
    expect((await dashboard.main.boundingBox())?.height).toBeGreaterThan(300);
    const invisible = await page.evaluate(() => {
      const ground = getComputedStyle(document.body).backgroundColor;
      const page0 = getComputedStyle(document.documentElement).backgroundColor;
      return [...document.querySelectorAll('main svg rect, main svg path')]
        .filter((shape) => shape.checkVisibility() && shape.getBoundingClientRect().width > 4)
        .filter((shape) => {
          const { fill, stroke } = getComputedStyle(shape);
          const lost = (colour: string) => colour === 'none' || colour === page0 || colour === ground;
          return lost(fill) && lost(stroke) && fill !== 'none';
        })
        .map((shape) => shape.outerHTML.slice(0, 80));
    });
    expect(invisible, address).toEqual([]);
  }
  // A filled bar has to be seen beside a hollow one.
  await step(page, '#/');
  const ground = await page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
  const bars = dashboard.main.locator('svg rect.fill-accent').filter({ visible: true });
  expect(await bars.count()).toBeGreaterThan(3);
  const fills = await bars.evaluateAll((all) => all.map((bar) => getComputedStyle(bar).fill));
  expect.soft(fills, 'solid bars').not.toContain(ground);

  // What is chosen looks different from what is not, without its colour.
  await step(page, '#/area/funding?sector=funds');
  const looks = (place: Locator) =>
    place.evaluate((element) => {
      const style = getComputedStyle(element);
      const edge = `${style.borderBottomWidth} ${style.borderBottomColor}`;
      // No ground of its own and one in the colour of the page look the same.
      const page = getComputedStyle(document.documentElement).backgroundColor;
      const own = style.backgroundColor === 'rgba(0, 0, 0, 0)' ? page : style.backgroundColor;
      return [own, style.color, edge, style.outlineStyle].join(' ');
    });
  await expect.soft(dashboard.sector('资金'), 'a chosen sector').toContainText('✓');
  expect
    .soft(await looks(dashboard.areaLink('资金项目')), 'the area that is shown')
    .not.toBe(await looks(dashboard.areaLink('特色产业')));
  await search.opener.click();
  await search.field.fill('资金');
  expect
    .soft(await looks(search.results.first()), 'the chosen result')
    .not.toBe(await looks(search.results.nth(1)));
  await page.keyboard.press('Escape');
  await dashboard.growthLink.focus();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveCSS('outline-style', 'solid');
});
