import type { Page } from 'playwright/test';
import { findingOf, overviewFinding } from '../pages/areas';
import { ready } from '../pages/dashboard';
import { expect, test } from '../pages/quiet-page';
import { findingOfSectors } from '../pages/sectors';

test.use({ viewport: { width: 1366, height: 768 } });

const scrolled = (page: Page) => page.evaluate(() => Math.round(window.scrollY));

/** Turns the wheel and waits until the page stands still; says where. */
async function wheel(page: Page, by: number): Promise<number> {
  const before = await scrolled(page);
  await page.mouse.move(300, 400);
  await page.mouse.wheel(0, by);
  await expect.poll(() => scrolled(page)).not.toBe(before);
  // Longer than a person looks away, and than the page waits for the wheel to stop.
  await page.waitForTimeout(400);
  return scrolled(page);
}

/** Watches what is seen from now on, frame by frame: every title with the place where the page stands under it. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const frames: string[] = [];
    Object.assign(window, { frames });
    const frame = () => {
      const text = `${document.querySelector('h1')?.textContent} ${Math.round(window.scrollY)}`;
      if (text !== frames[frames.length - 1]) frames.push(text);
      requestAnimationFrame(frame);
    };
    frame();
  });

const framesOn = (page: Page) =>
  page.evaluate(() => (window as unknown as { readonly frames: readonly string[] }).frames);

test('back and forward return to the place, without a jump between', async ({ page, dashboard }) => {
  await dashboard.open('#/');
  const policy = dashboard.areaCardLink('政策落实');
  await policy.scrollIntoViewIfNeeded();
  await wheel(page, -60);
  const home = await scrolled(page);
  expect(home).toBeGreaterThan(200);
  await watch(page);
  await policy.click();
  await expect(dashboard.title).toHaveText(findingOf('policy'));
  await expect.poll(() => scrolled(page)).toBe(0);
  await dashboard.chartsAlive();
  const there = await wheel(page, 350);
  await page.goBack();
  await expect(dashboard.title).toHaveText(overviewFinding);
  await expect(dashboard.main).toBeFocused();
  expect(await scrolled(page)).toBe(home);
  await page.goForward();
  await expect(dashboard.title).toHaveText(findingOf('policy'));
  expect(await scrolled(page)).toBe(there);
  await page.goBack();
  await expect(dashboard.title).toHaveText(overviewFinding);
  await page.waitForTimeout(500);
  expect(await scrolled(page)).toBe(home);
  const frames = await framesOn(page);
  const onOverview = frames.filter((frame) => frame.startsWith(overviewFinding));
  expect(new Set(onOverview)).toEqual(new Set([`${overviewFinding} ${home}`]));
  expect(frames.filter((frame) => frame.endsWith(` ${home}`))).toEqual(onOverview);
  // A link begins at the top.
  await page.keyboard.press('2');
  await expect(dashboard.title).not.toHaveText(overviewFinding);
  expect(await scrolled(page)).toBe(0);
});

test('on a phone with a slow processor, the long overview too', async ({ page, dashboard }) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  await dashboard.open('#/');
  await dashboard.areaCardLink('政策落实').scrollIntoViewIfNeeded();
  const home = await scrolled(page);
  expect(home).toBeGreaterThan(1500);
  await dashboard.areaCardLink('政策落实').click();
  await expect(dashboard.title).toHaveText(findingOf('policy'));
  const slow = await page.context().newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await watch(page);
  await page.goBack();
  await expect(dashboard.title).toHaveText(overviewFinding);
  await page.waitForTimeout(1500);
  const frames = await framesOn(page);
  expect(frames.filter((frame) => frame.startsWith(overviewFinding))).toEqual([`${overviewFinding} ${home}`]);
});

test('with a figure opened in between, and chains of figures', async ({ page, dashboard, figure }) => {
  await dashboard.open('#/area/policy');
  await dashboard.chartsAlive();
  await dashboard.overviewLink.click();
  await expect(dashboard.title).toHaveText(overviewFinding);
  const home = await wheel(page, 60);
  await dashboard.linkageFunds.click();
  await figure.related('全年实施项目').first().click();
  await expect(figure.name).toHaveText('全年实施项目');
  await page.goBack();
  await page.goForward();
  await expect(figure.name).toHaveText('全年实施项目');
  expect(await scrolled(page)).toBe(home);
  await figure.leave('#/');
  expect(await scrolled(page)).toBe(home);
  await page.goBack();
  await expect(dashboard.title).toHaveText(findingOf('policy'));
  expect(await scrolled(page)).toBe(0);
  await page.goForward();
  await expect(dashboard.title).toHaveText(overviewFinding);
  expect(await scrolled(page)).toBe(home);
});

for (const screen of ['overview', 'policy'] as const)
  test(`a reload keeps the place on ${screen}, and back does after it`, async ({ page, dashboard }) => {
    const title = screen === 'overview' ? overviewFinding : findingOf(screen);
    await dashboard.open('#/growth');
    await (screen === 'overview' ? dashboard.overviewLink : dashboard.areaLink('政策落实')).click();
    await expect(dashboard.title).toHaveText(title);
    await dashboard.chartsAlive();
    const place = await wheel(page, 250);
    await page.reload();
    await ready(page);
    await expect.poll(() => scrolled(page)).toBe(place);
    await page.keyboard.press('2');
    await expect(dashboard.title).not.toHaveText(title);
    expect(await scrolled(page)).toBe(0);
    await page.reload();
    await ready(page);
    await page.goBack();
    await expect(dashboard.title).toHaveText(title);
    expect(await scrolled(page)).toBe(place);
  });

test('within one screen a filter leaves the place, and back returns to it', async ({ page, dashboard }) => {
  await dashboard.open('#/');
  const place = await wheel(page, 150);
  await dashboard.sector('医疗').evaluate((chip) => (chip as HTMLElement).click());
  await expect(dashboard.title).toHaveText(findingOfSectors('medical'));
  await wheel(page, -100);
  await page.goBack();
  await expect(dashboard.title).toHaveText(overviewFinding);
  await expect.poll(() => scrolled(page)).toBe(place);
});
