import type { Page } from 'playwright/test';
import { Agenda } from '../pages/agenda';
import { boxOf } from '../pages/box';
import { expect, test } from '../pages/quiet-page';
import { fingerFrom } from '../pages/touch';

/**
 * Many turns of the wheel as a hand makes them in one go, faster than messages to the browser would be. A hand
 * lifts before it does so again.
 */
const fling = (page: Page, by: number): Promise<void> =>
  page.evaluate(async (deltaY) => {
    await new Promise((done) => setTimeout(done, 300));
    const at = document.elementFromPoint(960, 300);
    for (let turn = 0; turn < 25; turn += 1) {
      at?.dispatchEvent(new WheelEvent('wheel', { deltaY, bubbles: true, cancelable: true }));
      await new Promise((done) => requestAnimationFrame(done));
    }
  }, by);

test.describe('with a mouse', () => {
  test('one notch of the wheel is one page, and so is a fling', async ({ page, stage }) => {
    await stage.open('#/present/3');
    await page.mouse.move(960, 300);
    await page.mouse.wheel(0, 120);
    await stage.isAt(4);
    await fling(page, 60);
    await stage.isAt(5);
    await fling(page, -60);
    await stage.isAt(4);
    // A hand that rests on a touchpad, and a wheel that is turned sideways.
    await fling(page, 1);
    await page.mouse.wheel(200, 20);
    await stage.isAt(4);
  });

  test('a click beside everything turns the page; others keep their meaning', async ({ page, stage }) => {
    await stage.open('#/present/3');
    await page.mouse.click(1880, 40);
    await stage.isAt(4);
    // On the words of a slide too, though not where they are being selected.
    await stage.slide.locator('.st-kicker').click();
    await stage.isAt(5);
    const title = await boxOf(stage.title);
    await page.mouse.move(title.x + 10, title.y + 40);
    await page.mouse.down();
    await page.mouse.move(title.x + 300, title.y + 40, { steps: 4 });
    await page.mouse.up();
    expect(await page.evaluate(() => window.getSelection()?.toString().length)).toBeGreaterThan(2);
    // The next click takes the selection back.
    await page.mouse.click(1880, 40);
    await expect.poll(() => page.evaluate(() => window.getSelection()?.isCollapsed)).toBe(true);
    await stage.isAt(5);

    await stage.slide.getByRole('link').first().click();
    await expect(stage.large).toBeVisible();
    await page.mouse.move(960, 300);
    await page.mouse.wheel(0, 120);
    await page.mouse.click(40, 40);
    await expect(stage.large).toBeHidden();
    await stage.isAt(5);
    await stage.press('g');
    await expect(stage.dialog).toBeVisible();
    await page.mouse.wheel(0, 120);
    await page.mouse.click(5, 5);
    await expect(stage.dialog).toBeHidden();
    await stage.isAt(5);
    await stage.press('b');
    await page.mouse.wheel(0, 120);
    await page.mouse.click(960, 300);
    await expect(stage.black).toBeHidden();
    await stage.isAt(5);
    await stage.tool('下一页').click();
    await stage.isAt(6);
  });

  test('the tools lie below the source line of every slide', async ({ page, stage }) => {
    await stage.open('#/present/1');
    const slides = await stage.count();
    for (let slide = 2; slide <= slides; slide += 1) {
      await stage.press('PageDown');
      await page.mouse.move(900 + slide * 10, 400);
      await stage.isAt(slide, slides);
      const tools = await boxOf(stage.tools);
      // Cover and end fill the wall and name no source.
      for (const foot of await stage.slide.locator('.st-foot').all()) {
        const { y, height } = await boxOf(foot);
        expect(y + height, `slide ${slide}`).toBeLessThanOrEqual(tools.y + 1);
      }
    }
  });

  test('full screen, the laser beside its own button, and the end', async ({ page, dashboard, stage }) => {
    await stage.open('#/present/5');
    await stage.tool('全屏').click();
    await expect.poll(() => stage.isFull()).toBe(true);
    const laser = stage.tool('激光点');
    await laser.click();
    await expect(stage.tools).toHaveCSS('pointer-events', 'none');
    await page.mouse.move(900, 400);
    await page.mouse.move(960, 500);
    await expect(stage.laser).toBeVisible();
    await expect(stage.tools).toHaveCSS('pointer-events', 'none');
    const place = await boxOf(laser);
    await page.mouse.move(place.x + 20, place.y + 20, { steps: 3 });
    await laser.click();
    await expect(stage.laser).toBeHidden();
    await stage.tool('结束').click();
    await expect(stage.slide).toBeHidden();
    await expect(dashboard.title).toBeVisible();
    await expect.poll(() => stage.isFull()).toBe(false);
  });
});

for (const [language, keys] of Object.entries({ zh: '汇报时的按键', en: 'Keys while presenting' }))
  test(`every line of the list of keys can be pressed, ${language}`, async ({ page, stage }) => {
    const address = `#/present/5?lang=${language}`;
    await stage.open(address);
    const slides = await stage.count();
    await stage.press('?');
    const list = page.getByRole('dialog', { name: keys });
    const lines = await list.locator('dt').allTextContents();
    expect(lines.length).toBeGreaterThan(18);
    await expect(list.locator('dd').getByRole('button')).toHaveCount(lines.length);
    const choose = async (key: string) => {
      if (!(await list.isVisible())) await stage.press('?');
      await list
        .locator('dl > div')
        .filter({ has: page.locator('dt').getByText(key, { exact: true }) })
        .getByRole('button')
        .click();
      await expect(list).toBeHidden();
    };
    await choose('W');
    await expect(page.locator('.st-white')).toBeVisible();
    await stage.press('w');
    await choose('L');
    await expect(stage.laser).toHaveCount(1);
    await choose('End');
    await stage.isAt(slides, slides);
    await choose('Backspace');
    await stage.isAt(5, slides);
    await choose('A');
    await expect.poll(() => stage.address()).toContain('rotate=20');
    await choose('A');
    await expect.poll(() => stage.address()).not.toContain('rotate');
    await choose('E');
    await expect(stage.dialog).toBeVisible();
    await stage.press('Escape');
    await choose('Esc');
    await expect(stage.slide).toBeHidden();
  });

test.describe('with a finger', () => {
  test.use({ hasTouch: true });

  test('a tap where a hidden button lies shows the tools and does nothing else', async ({ page, stage }) => {
    await page.clock.install();
    await stage.open('#/present/5');
    const buttons = stage.tools.getByRole('button');
    const count = await buttons.count();
    expect(count).toBeGreaterThan(12);
    for (let i = 0; i < count; i += 1) {
      await page.clock.runFor(6_500);
      await expect(stage.tools).toHaveCSS('pointer-events', 'none');
      const place = await boxOf(buttons.nth(i));
      await page.touchscreen.tap(place.x + place.width / 2, place.y + place.height / 2);
      await expect(stage.tools).toHaveCSS('pointer-events', 'auto');
      await stage.isAt(5);
      await expect(page.locator('dialog[open], .st-coverup, .st-spot')).toHaveCount(0);
      expect(stage.address()).toBe('#/present/5');
    }
    // Now it is seen, and does what it says.
    await stage.tool('下一页').tap();
    await stage.isAt(6);
    // A tap beside everything brings up the tools, and turns nothing.
    await page.touchscreen.tap(1880, 40);
    await stage.isAt(6);
  });

  test('full screen, rotation, laser and the end are a tap away', async ({ page, stage }) => {
    await stage.open('#/present/5');
    await stage.tool('全屏').tap();
    await expect.poll(() => stage.isFull()).toBe(true);
    await stage.tool('轮播').tap();
    await expect(page.getByText('自动轮播，每20秒一页')).toBeVisible();
    await stage.tool('轮播').tap();
    await expect(page.getByText('自动轮播')).toBeHidden();
    await stage.tool('激光点').tap();
    const finger = await fingerFrom(page);
    await finger.draw({ x: 1200, y: 300 }, { x: 700, y: 300 });
    await expect(stage.laser).toBeVisible();
    await stage.isAt(5);
    // A bar that went away in the meantime comes back with the first tap.
    await expect(async () => {
      await stage.tool('结束').tap({ timeout: 1_000 });
      await expect(stage.slide).toBeHidden({ timeout: 1_000 });
    }).toPass();
    await expect.poll(() => stage.isFull()).toBe(false);
  });

  test('a briefing from the opening to the end without a key', async ({ page, dashboard, stage }) => {
    const agenda = new Agenda(stage);
    await dashboard.open('#/');
    await page.getByRole('link', { name: '汇报', exact: true }).tap();
    await stage.slide.waitFor();
    await stage.tool('议程').tap();
    await agenda.button('教育').tap();
    await agenda.button('3分钟').tap();
    await agenda.use.tap();
    await expect(stage.slide).toContainText('教育');
    const slides = await stage.count();
    const { draw } = await fingerFrom(page);
    for (let slide = 2; slide <= slides; slide += 1) {
      await draw({ x: 1400, y: 320 }, { x: 600, y: 300 });
      await stage.isAt(slide, slides);
    }
    // Past the last slide there is nothing; a swipe the other way goes back.
    await draw({ x: 1400, y: 300 }, { x: 600, y: 300 });
    await stage.isAt(slides, slides);
    await draw({ x: 600, y: 300 }, { x: 1400, y: 300 });
    await stage.isAt(slides - 1, slides);
    // A tap brings up the tools: a question, and back.
    await page.touchscreen.tap(1880, 40);
    await stage.tool('查数').tap();
    await stage.dialog.getByRole('combobox').fill('8.73');
    await stage.dialog.getByRole('option').first().tap();
    await expect(stage.slide).toContainText('8.73');
    await draw({ x: 1400, y: 300 }, { x: 600, y: 300 });
    await stage.isAt(slides - 1, slides);
    await expect(async () => {
      await page.touchscreen.tap(1880, 40);
      await stage.tool('结束').tap({ timeout: 1_000 });
      await expect(stage.slide).toBeHidden({ timeout: 1_000 });
    }).toPass();
    await expect(dashboard.title).toBeVisible();
    await expect(page).toHaveURL(/sector=education/);
  });

  test('what two fingers have enlarged is moved by one, and the slide stays', async ({ page, stage }) => {
    await stage.open('#/present/5');
    const { client, draw } = await fingerFrom(page);
    const drag = (from: number, to: number) => draw({ x: from, y: 300 }, { x: to, y: 300 });
    const left = () => page.evaluate(() => window.visualViewport?.pageLeft ?? 0);
    await client.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2.2 });
    await expect.poll(() => page.evaluate(() => window.visualViewport?.scale)).toBeCloseTo(2.2);
    await expect(page.locator('.st-wall')).toHaveCSS('touch-action', 'manipulation');
    const before = await left();
    await drag(1200, 600);
    await expect.poll(left).toBeGreaterThan(before + 100);
    await stage.isAt(5);
    await client.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 });
    await expect.poll(() => page.evaluate(() => window.visualViewport?.scale)).toBe(1);
    await drag(1200, 600);
    await stage.isAt(6);
    await drag(600, 1200);
    await stage.isAt(5);
  });
});

test('where no full screen may be had, its button is off and its key says why', async ({ page, stage }) => {
  // As in a frame that does not allow it.
  await page.addInitScript(() =>
    Object.defineProperty(Document.prototype, 'fullscreenEnabled', { get: () => false }),
  );
  await stage.open('#/present/5');
  const screen = stage.tool('全屏');
  await expect(screen).toBeDisabled();
  await expect(screen).toHaveAttribute('title', /不允许本页全屏/);
  await stage.press('f');
  await expect(page.getByRole('alert')).toContainText('浏览器不允许本页全屏');
  await stage.press('PageDown');
  await expect(page.getByRole('alert')).toBeHidden();
  await stage.open('#/present/5?lang=en');
  await stage.press('f');
  await expect(page.getByRole('alert')).toContainText('does not let this page fill the screen');
});
