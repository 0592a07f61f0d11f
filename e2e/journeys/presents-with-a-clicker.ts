import { Agenda } from '../pages/agenda';
import { areas } from '../pages/areas';
import { expect, test } from '../pages/quiet-page';

test('a whole briefing with the keys of a clicker', async ({ page, stage }) => {
  await page.goto('');
  await page.getByRole('link', { name: '汇报', exact: true }).click();
  await expect(stage.title).toHaveText(/遂宁市乡村振兴\s*2021年度综述/);
  await expect(stage.slide).toContainText('全市未发生规模性返贫');
  const slides = await stage.count();
  expect(slides).toBeGreaterThan(15);

  const told: string[] = [];
  for (let slide = 2; slide <= slides; slide += 1) {
    await stage.press('PageDown');
    await stage.isAt(slide, slides);
    told.push((await stage.slide.locator('.st-kicker, h1').allTextContents()).join(' '));
  }
  // The order of the story: growth, the areas, what comes next, the end; behind it everything as tables.
  for (const { id, name } of areas) if (id !== 'overview') expect(told.join('\n'), name).toContain(name);
  const order = ['增长19.2%', areas[0]?.name ?? '', '下一步', '请批评指正', '附件'];
  const places = order.map((part) => told.findIndex((one, i) => i > 0 && one.includes(part)));
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(places[0]).toBeGreaterThan(0);
  // The last slide is the end: one more press changes nothing.
  await stage.press('PageDown');
  await stage.isAt(slides, slides);
  await stage.press('PageUp', 'ArrowLeft', 'ArrowUp');
  await stage.isAt(slides - 3, slides);
  await stage.press('Space', 'Enter', 'ArrowRight');
  await stage.isAt(slides, slides);
  await stage.press('Escape');
  await expect(stage.slide).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('sectors and minutes to a briefing by clicker alone', async ({ page, stage }) => {
  const agenda = new Agenda(stage);
  await stage.open('#/present/1');
  const whole = await stage.count();
  // Before the first slide lies the agenda.
  await stage.press('PageUp');
  await expect(agenda.dialog).toBeVisible();
  await expect(agenda.button('全部')).toBeFocused();
  // Two keys walk, the key of the black screen presses; a remote with Tab and Enter works as a keyboard does.
  await stage.press('PageDown', '.');
  await expect(agenda.button('医疗')).toHaveAttribute('aria-pressed', 'true');
  await stage.press('Tab', 'Enter');
  await expect(agenda.button('教育')).toHaveAttribute('aria-pressed', 'true');
  await expect(async () => {
    await stage.press('PageDown');
    await expect(agenda.button('5分钟')).toBeFocused({ timeout: 50 });
  }).toPass();
  await stage.press('b');
  await expect(agenda.button('5分钟')).toHaveAttribute('aria-pressed', 'true');
  // Too far, and back.
  await stage.press('PageDown', 'PageDown', 'PageDown');
  await expect(agenda.use).toBeFocused();
  await stage.press('PageDown');
  await expect(agenda.button('全部')).toBeFocused();
  await stage.press('PageUp');
  await expect(agenda.use).toBeFocused();
  await stage.press('.');
  await expect(agenda.dialog).toBeHidden();
  await expect(stage.black).toBeHidden();
  await expect(stage.slide).toContainText('医疗、教育');
  await expect.poll(() => stage.address()).toContain('minutes=5');
  const slides = await stage.count();
  expect(slides).toBeLessThan(whole);
  for (let slide = 2; slide <= slides; slide += 1) {
    await stage.press('PageDown');
    await stage.isAt(slide, slides);
  }
  // Back at the beginning with quick presses, one of them too many: no dialog opens over the cover.
  for (let i = 0; i <= slides; i += 1) await stage.press('PageUp');
  await expect(stage.slide).toContainText('医疗、教育');
  await expect(agenda.dialog).toBeHidden();
  // The key for the start uses what is chosen; it neither loads the page again nor leaves the agenda open.
  await page.evaluate(() => {
    document.title = 'not reloaded';
  });
  await expect(async () => {
    await stage.press('PageUp');
    await expect(agenda.dialog).toBeVisible({ timeout: 100 });
  }).toPass({ intervals: [1_200] });
  await stage.press('F5');
  await expect(agenda.dialog).toBeHidden();
  expect(await page.title()).toBe('not reloaded');
  // A clicker without Enter jumps by the grid too.
  await stage.press('g', 'PageDown', 'PageDown', '.');
  await stage.isAt(3, slides);
});

test('a slide states its finding, a picture, a few figures and their source', async ({ stage }) => {
  await stage.open('#/present/area-relocation-1');
  await expect(stage.title).toContainText('4.17万名');
  await expect(stage.slide.getByRole('figure')).toContainText('3.78');
  await expect(stage.slide.getByRole('link', { name: '1.42' })).toBeVisible();
  await expect(stage.slide).toContainText('来源：《遂宁年鉴（2022）》三、工作落实（三）');
  // The name has become the number, by which the story goes on.
  await expect.poll(() => stage.address()).toMatch(/^#\/present\/\d+$/);
});

test('P starts where one is, back leads there, the filter narrows it', async ({ page, dashboard, stage }) => {
  await stage.open('#/present/1');
  const all = await stage.count();
  await dashboard.open('#/area/employment');
  await page.keyboard.press('p');
  await expect(stage.slide.locator('.st-kicker')).toContainText('脱贫人口稳岗就业');
  await stage.press('PageDown', 'PageDown');
  await page.goBack();
  await expect(dashboard.title).toContainText('脱贫劳动力转移就业');
  await dashboard.open('#/area/employment?sector=medical,employment');
  await page.keyboard.press('p');
  await stage.press('Home');
  await expect(stage.slide).toContainText('医疗、就业');
  expect(await stage.count()).toBeLessThan(all);
  await stage.press('End');
  await stage.press('Escape');
  await expect(page).toHaveURL(/sector=medical,employment/);
});

test('no other shortcut of the page fires on the stage', async ({ stage }) => {
  await stage.open('#/present/4');
  const title = await stage.title.textContent();
  await stage.press('t', 'c', 'k');
  await expect(stage.title).toHaveText(title ?? '');
  expect(stage.address()).toBe('#/present/4');
});

test('black, white, and back by any key', async ({ page, stage }) => {
  await stage.open('#/present/3');
  const white = page.getByRole('button', { name: '白屏中，按任意键恢复' });
  await stage.press('b');
  await expect(stage.black).toBeVisible();
  await expect(stage.black).toHaveCSS('background-color', 'rgb(0, 0, 0)');
  await expect(stage.black).toHaveJSProperty('offsetHeight', 1080);
  await stage.press('.');
  await expect(stage.black).toBeHidden();
  await stage.press('w');
  await expect(white).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  // The key that lifts it turns no page.
  await stage.press('PageDown');
  await expect(white).toBeHidden();
  await stage.isAt(3);
});

test('a jump by number and in the grid, and back from it', async ({ page, stage }) => {
  await stage.open('#/present/3');
  await stage.press('1', '2');
  await expect(page.getByText('第12页，按回车')).toBeVisible();
  await stage.press('Enter');
  await stage.isAt(12);
  // The first Backspace returns from the jump, the second goes back a page.
  await stage.press('Backspace');
  await stage.isAt(3);
  await stage.press('Backspace');
  await stage.isAt(2);

  await stage.press('g');
  await expect(stage.dialog.getByRole('heading', { name: '全部页' })).toBeVisible();
  const slides = await stage.count();
  const cards = stage.dialog.getByRole('button', { name: new RegExp(`^第\\d+页，共${slides}页`) });
  await expect(cards).toHaveCount(slides);
  await expect(stage.dialog.getByRole('button', { name: /^第2页/ })).toBeFocused();
  await stage.press('ArrowDown', 'ArrowRight');
  await expect(stage.dialog.getByRole('button', { name: /^第9页/ })).toBeFocused();
  await stage.press('Enter');
  await expect(stage.dialog).toBeHidden();
  await stage.isAt(9);
  await stage.press('o', 'Escape');
  await expect(stage.dialog).toBeHidden();
  await stage.isAt(9);
  await stage.press('r');
  await stage.isAt(2);
});

test('Esc in full screen keeps the place, F5 starts over and does not reload', async ({ page, stage }) => {
  await stage.open('#/present/5');
  await page.evaluate(() => {
    document.title = 'not reloaded';
  });
  await stage.press('f');
  await expect.poll(() => stage.isFull()).toBe(true);
  // The Esc that leaves the full screen reaches the page too, right behind it: it is not one that ends the show.
  const escapeBehind = page.evaluate(
    () =>
      new Promise<void>((done) => {
        const press = () => {
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
          done();
        };
        document.addEventListener('fullscreenchange', press, { once: true });
      }),
  );
  await stage.press('Escape');
  if (await stage.isFull()) await stage.press('f');
  await escapeBehind;
  await expect.poll(() => stage.isFull()).toBe(false);
  await stage.isAt(5);
  await stage.press('F5');
  await stage.isAt(1);
  expect(await page.title()).toBe('not reloaded');
});

test('a click enlarges a figure, S a picture, and the same again returns', async ({ page, stage }) => {
  await stage.open('#/present/area-relocation-1');
  const title = (await stage.title.textContent()) ?? '';
  await stage.slide.getByRole('link', { name: '1.42' }).click();
  await expect(stage.large).toContainText('1.42');
  await expect.poll(() => stage.address()).toContain('spot=relocation.homes.registered');
  await stage.press('s');
  await expect(stage.large).toBeHidden();
  await stage.press('s');
  await expect(stage.large.getByRole('heading')).toContainText('3.78万名');
  // The slide stays where it was: a clicker's next key only returns.
  await stage.press('PageDown');
  await expect(stage.large).toBeHidden();
  await expect(stage.title).toHaveText(title);
  // A spotlight is a link.
  await stage.open('#/present/area-relief-1?spot=relief.parts');
  await page.reload();
  await expect(stage.large.getByRole('heading')).toContainText('按两部分计');
});

test('an address that the stage cannot follow is said, and the story stands', async ({ page, stage }) => {
  await stage.open('#/present/99');
  const slides = await stage.count();
  await expect(page.getByRole('alert')).toHaveText(`没有第99页，一共${slides}页；这是最后一页。`);
  await stage.isAt(slides, slides);
  await stage.open('#/present/nowhere?rotate=0&agenda=title,lost');
  const notice = page.getByRole('alert').filter({ hasText: '链接有误' });
  await expect(notice).toContainText('没有“nowhere”这一页');
  await expect(notice).toContainText('rotate=0');
  await expect(notice).toContainText('没有“lost”这一页');
  await stage.open('#/present/growth?spot=villages.rates');
  await expect(page.getByRole('alert')).toHaveText('这一页没有要放大的这一项，已忽略。');
});
