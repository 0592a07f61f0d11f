import type { Page } from 'playwright/test';
import { expect, test } from '../pages/quiet-page';

interface Stop {
  readonly name: string;
  readonly figure: string | null;
  /** Drawn around it; none where it can't be seen where the focus stands. */
  readonly outline: string;
  readonly outlineWidth: number;
  readonly inView: boolean;
}

/** Notes in the page every element that takes the focus: asking after each key takes far longer. */
const watchFocus = (page: Page) =>
  page.evaluate(() => {
    const stops: Stop[] = [];
    Object.assign(window, { stops });
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof Element)) return;
      const style = getComputedStyle(target);
      const { left, top, right, bottom, width, height } = target.getBoundingClientRect();
      stops.push({
        name: (target.getAttribute('aria-label') ?? target.textContent ?? '').trim(),
        figure: target.getAttribute('data-indicator'),
        outline: style.outlineStyle,
        outlineWidth: Number.parseFloat(style.outlineWidth),
        inView:
          width > 1 &&
          height > 1 &&
          left >= -1 &&
          top >= -1 &&
          right <= innerWidth + 1 &&
          bottom <= innerHeight + 1,
      });
    });
  });

const stopsOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { readonly stops: readonly Stop[] }).stops);

/** The last stop. */
async function stopOf(page: Page): Promise<Stop> {
  const stop = (await stopsOf(page)).at(-1);
  if (stop === undefined) throw new Error('nothing has taken the focus');
  return stop;
}

const isAtEnd = (page: Page) => page.evaluate(() => document.activeElement === document.body);

/** Every stop from the address bar to the end of the page. */
async function tabThrough(page: Page): Promise<readonly Stop[]> {
  await watchFocus(page);
  for (let i = 0; i < 400; i += 1) {
    await page.keyboard.press('Tab');
    if (await isAtEnd(page)) return stopsOf(page);
  }
  throw new Error('the focus does not come to the end of the page');
}

/** Presses Tab until the focus stands on a figure with this text. */
async function tabTo(page: Page, text: string): Promise<void> {
  await watchFocus(page);
  for (let i = 0; i < 400; i += 1) {
    await page.keyboard.press('Tab');
    const stop = await stopOf(page);
    if (stop.figure !== null && stop.name.endsWith(text)) return;
  }
  throw new Error(`Tab does not reach ${text}`);
}

test('the first stop skips to the text', async ({ page, dashboard }) => {
  await dashboard.open('');
  await expect(dashboard.title).toBeVisible();
  const skip = page.getByRole('button', { name: '跳到正文' });
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 0.999 });
  expect((await skip.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  await page.keyboard.press('Enter');
  await expect(dashboard.main).toBeFocused();
  await watchFocus(page);
  await page.keyboard.press('Tab');
  const first = await stopOf(page);
  expect(first.figure).toBe('overview.income.average');
  expect(first.name).toBe('10955元');
});

for (const address of ['#/', '#/?sector=medical,education', '#/growth', '#/area/funding', '#/area/policy'])
  test(`Tab reaches every figure of ${address}, and shows where it stands`, async ({ page, dashboard }) => {
    test.slow();
    await dashboard.open(address);
    await dashboard.chartsAlive();
    const stops = await tabThrough(page);
    expect(stops[0]?.name).toBe('跳到正文');
    const unseen = stops.filter(({ outline, outlineWidth }) => outline === 'none' || outlineWidth < 2);
    expect(unseen.map(({ name }) => name)).toEqual([]);
    expect(stops.filter(({ inView }) => !inView).map(({ name }) => name)).toEqual([]);

    const links = await dashboard.figures.evaluateAll(
      (all) => all.filter((link) => link.checkVisibility()).length,
    );
    expect(links).toBeGreaterThan(10);
    expect(stops.filter(({ figure }) => figure !== null)).toHaveLength(links);
  });

test('Enter opens a figure, Esc closes it, and the focus returns', async ({ page, dashboard, figure }) => {
  await dashboard.open('');
  await expect(dashboard.title).toBeVisible();
  await tabTo(page, '8.73亿元');
  await page.keyboard.press('Enter');
  await expect(figure.dialog).toBeVisible();
  await expect(figure.name).toBeFocused();

  // Nothing behind the detail can be reached: not by a screen reader …
  await expect(page.getByRole('main')).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  // … not by marking everything …
  await page.keyboard.press('ControlOrMeta+a');
  const marked = await page.evaluate(() => window.getSelection()?.toString() ?? '');
  expect(marked).toContain('全年累计投入各级衔接资金8.73亿元');
  expect(marked).not.toContain('政策落实');
  // … and not by Tab, which comes round to where it began.
  const stops = new Set<string>();
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(
      () =>
        document.activeElement === document.body ||
        document.activeElement?.closest('dialog') instanceof HTMLDialogElement,
    );
    expect(inside).toBe(true);
    stops.add((await stopOf(page)).name);
  }
  expect(stops).toContain('关闭 Esc');
  expect(stops).toContain('复制链接');

  await page.keyboard.press('Escape');
  await expect(figure.dialog).toHaveCount(0);
  const back = await stopOf(page);
  expect(await isAtEnd(page)).toBe(false);
  await expect(page.getByRole('main')).toHaveCount(1);
  expect(back.figure).toBe('funding.linkage.total');
  expect(back.name).toBe('8.73亿元');
  expect(back.outline).not.toBe('none');
});

test('a figure inside a chart opens by Enter, and its focus is drawn', async ({
  page,
  dashboard,
  figure,
}) => {
  await dashboard.open('#/area/funding');
  await dashboard.chartsAlive();
  const chart = dashboard.picture('各级衔接资金投入比上年增长13.38%').chart;
  const plain = await chart.screenshot();
  await chart.locator('a[data-derived]').focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(chart.locator('a[data-derived]')).toBeFocused();
  const focused = await chart.screenshot();
  expect(focused.equals(plain), 'the focus changes the picture').toBe(false);
  await page.keyboard.press('Enter');
  await expect(figure.name).toHaveText('各级衔接资金全年投入');
  await page.keyboard.press('Escape');
  await expect(figure.dialog).toHaveCount(0);
  await expect(chart.locator('a[data-derived]')).toBeFocused();
});

test('chooses a sector, opens an area and a table by keys alone', async ({ page, dashboard }) => {
  await dashboard.open('');
  await dashboard.sector('医疗').focus();
  await page.keyboard.press('Enter');
  await expect(dashboard.title).toHaveText('医疗：主要指标');
  await expect(dashboard.sector('医疗')).toBeFocused();
  await dashboard.areaCardLink('政策落实').focus();
  await page.keyboard.press('Enter');
  await expect(dashboard.title).toHaveText('政策落实：“医疗”6项指标');
  // The new screen begins at its own beginning.
  await expect(dashboard.main).toBeFocused();

  await dashboard.open('#/area/villages');
  const picture = dashboard.picture('3113个户厕摸排问题，原文载明已全部整改到位');
  await picture.showTable.focus();
  await page.keyboard.press('Space');
  await expect(picture.table).toBeVisible();
  await expect(picture.hideTable).toBeFocused();
  await expect(picture.hideTable).toHaveAttribute('aria-expanded', 'true');
});
