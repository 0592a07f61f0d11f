import type { Page } from 'playwright/test';
import { areas, findingOf } from '../pages/areas';
import { sizeOf } from '../pages/box';
import type { Dashboard } from '../pages/dashboard';
import { holdBack } from '../pages/hold-back';
import { expect, test } from '../pages/quiet-page';
import { sliceAndRest } from '../pages/slice';

const chunk = '**/assets/PlotChart-*.js';

/** Sums up how far things have jumped since the page began, as the browser measures it. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push('value' in entry ? Number(entry.value) : 0);
    }).observe({ type: 'layout-shift', buffered: true });
  });

const shiftOf = (page: Page) =>
  page.evaluate(async () => {
    // Shifts are reported after the frame in which they happen.
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)));
    const { shifts } = window as unknown as { readonly shifts: readonly number[] };
    return shifts.reduce((sum, value) => sum + value, 0);
  });

test('reads numbers and tables without charts, which 重试 brings', async ({ page, dashboard, lose }) => {
  await lose(chunk);
  await dashboard.open('#/area/funding');
  const picture = dashboard.picture('各级衔接资金全年投入8.73亿元，比上年约增1.03亿元（推算），增长13.38%');
  await expect(picture.failure).toContainText('图没有载入，数值在此。检查网络后重试。');
  await expect(picture.failure).toBeInViewport();
  await expect(picture.place).toContainText('约7.70亿元');
  await expect(dashboard.number('8.73亿元', picture.place)).toBeVisible();
  await expect(picture.chart).toHaveCount(0);
  await expect(dashboard.title).toHaveText(findingOf('funding'));

  // Still gone: the message stays.
  await picture.retry.click();
  await expect(picture.failure).toBeVisible();
  await expect(dashboard.number('8.73亿元', picture.place)).toBeVisible();

  await dashboard.open('#/area/villages');
  const rates = dashboard.picture(
    '通硬化路、乡镇民营快递网点覆盖率均达100%，集中供水率88.91%，自来水普及率85.13%',
  );
  await expect(rates.failure).toBeVisible();
  await rates.showTable.click();
  expect((await rates.cells()).slice(1).map((row) => row.slice(0, 2))).toEqual([
    ['乡镇和行政村通硬化路', '100%'],
    ['乡镇民营快递网点覆盖率', '100%'],
    ['农村集中供水率', '88.91%'],
    ['自来水普及率', '85.13%'],
  ]);

  await page.goBack();
  await page.unroute(chunk);
  await picture.retry.click();
  await expect(picture.chart).toBeVisible();
  await expect(picture.failure).toHaveCount(0);
  await expect(picture.place).toContainText('约7.70亿元');
});

test('one 重试 brings back every chart and keeps the focus', async ({ page, dashboard, lose }) => {
  await lose(chunk);
  await dashboard.open('#/growth');
  const failures = dashboard.main.getByRole('alert');
  await expect(failures).toHaveCount(5);
  await page.unroute(chunk);
  await failures.nth(1).getByRole('button', { name: '重试' }).focus();
  await page.keyboard.press('Enter');
  await expect(failures).toHaveCount(0);
  await dashboard.chartsAlive();
  await expect(dashboard.chartPlaces).toHaveCount(5);
  await expect(dashboard.chartPlaces.nth(1)).toBeFocused();
});

const charted = areas.filter(({ pictures }) => pictures.some(({ isMark }) => !isMark));
const arrivals = sliceAndRest({
  screen: [
    { address: '#/growth', texts: ['约9190元', '10955元'] },
    ...charted.map(({ id }) => ({ address: `#/area/${id}`, texts: [] })),
  ],
  size: ['1920 × 1080', '390 × 844'],
});

for (const { tag, which, combinations } of arrivals)
  test(`a chart is the same before its library comes and after, ${which}`, { tag }, async ({
    page,
    dashboard,
  }) => {
    test.slow();
    for (const {
      screen: { address, texts },
      size,
    } of combinations)
      await test.step(`${address}, ${size}`, async () => {
        const letGo = await holdBack(page, chunk);
        // A page of its own, which has not loaded the charts for another screen.
        await page.goto('about:blank');
        await page.setViewportSize(sizeOf(size));
        await dashboard.open(address);
        const places = dashboard.chartPlaces;
        await expect(places.first()).toBeVisible();
        for (const text of texts) await expect(places.first()).toContainText(text);
        await expect(dashboard.main.locator('svg.recharts-surface')).toHaveCount(0);
        const count = await places.count();
        // Every place shows numbers before it shows a chart.
        for (let i = 0; i < count; i += 1)
          await expect(places.nth(i).locator('[data-indicator]:visible').first()).toBeVisible();
        const before = await heights(page, dashboard);
        const drawn = await drawnIn(dashboard);
        letGo();
        await dashboard.chartsAlive();
        expect.soft(await heights(page, dashboard), `${address} ${size}: of charts and page`).toEqual(before);
        const { texts: said, bars } = await drawnIn(dashboard);
        expect.soft(said, `${address} ${size}: labels and numbers`).toEqual(drawn.texts);
        expect.soft(bars, `${address} ${size}: bars`).toHaveLength(drawn.bars.length);
        for (const [i, bar] of bars.entries())
          for (const [side, at] of Object.entries(bar))
            expect
              .soft(
                Math.abs(at - (drawn.bars[i]?.[side as keyof typeof bar] ?? Number.NaN)),
                `bar ${i}, ${side}`,
              )
              .toBeLessThanOrEqual(1);
        await page.unroute(chunk);
      });
  });

/** Heights of the charts' places and of the whole page, in pixels. */
async function heights(page: Page, dashboard: Dashboard): Promise<readonly number[]> {
  const places = await dashboard.chartPlaces.evaluateAll((all) =>
    all.map((place) => Math.round(place.getBoundingClientRect().height)),
  );
  return [...places, await page.evaluate(() => document.documentElement.scrollHeight)];
}

/** What a person sees of the charts: words with their places, and bars, in the order of the page. */
const drawnIn = (dashboard: Dashboard) =>
  dashboard.chartPlaces.evaluateAll((places) => {
    const all = (selector: string) =>
      places
        .flatMap((place) => [...place.querySelectorAll(selector)])
        .filter((element) => element.checkVisibility())
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0);
    return {
      texts: all('p, li, span').map(({ element, box }) => [
        element.textContent,
        Math.round(box.left),
        Math.round(box.top + window.scrollY),
      ]),
      bars: all('[data-plot] rect').map(({ box }) => ({
        left: box.left,
        right: box.right,
        top: box.top + window.scrollY,
        bottom: box.bottom + window.scrollY,
      })),
    };
  });

for (const address of ['#/', '#/growth', '#/area/funding', '#/area/villages', '#/area/relief'])
  test(`nothing jumps while ${address} comes up`, async ({ page, dashboard }) => {
    await watchShifts(page);
    const letGo = await holdBack(page, chunk);
    await dashboard.open(address);
    expect(await shiftOf(page)).toBe(0);
    letGo();
    await dashboard.chartsAlive();
    expect(await shiftOf(page)).toBe(0);
  });

test('the overview does not ask for the charts', async ({ page, dashboard }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await dashboard.open('');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => url.includes('PlotChart'))).toEqual([]);
  await dashboard.areaCardLink('资金项目').click();
  await dashboard.chartsAlive();
  expect(asked.filter((url) => url.includes('PlotChart'))).toHaveLength(1);
});
