import { Agenda } from '../pages/agenda';
import { boxOf } from '../pages/box';
import { expect, test } from '../pages/quiet-page';
import { fingerFrom } from '../pages/touch';

test('a deck of ten minutes in three clicks', async ({ stage }) => {
  const agenda = new Agenda(stage);
  await stage.open('#/present/1');
  const whole = await stage.count();
  await stage.tool('议程').click();
  await agenda.button('10分钟').click();
  await expect(agenda.button('10分钟')).toHaveAttribute('aria-pressed', 'true');
  await expect(agenda.time).toContainText(/讲稿约\d+分/);
  await expect(agenda.time).toContainText(/[余超]\d/);
  await agenda.use.click();
  await expect(agenda.dialog).toBeHidden();
  await expect.poll(() => stage.address()).toBe('#/present/1?minutes=10');
  expect(await stage.count()).toBeLessThan(whole);
});

test('slides are dragged, and the order is a link', async ({ page, stage }) => {
  const agenda = new Agenda(stage);
  await stage.open('#/present/1');
  const slides = await stage.count();
  await stage.press('e');
  await agenda.begins('封面', '一年概要', '底线与清零', '增长');
  // What is on its way goes back with Esc, and the agenda stays.
  await agenda.carry('增长', '一年概要');
  await stage.press('Escape');
  await page.mouse.up();
  await agenda.begins('封面', '一年概要', '底线与清零', '增长');
  await agenda.carry('增长', '一年概要');
  await page.mouse.up();
  await agenda.begins('封面', '增长', '一年概要', '底线与清零');
  // The drop was no click: everything is still taken in.
  await expect(agenda.slide('增长')).toBeChecked();
  await agenda.use.click();
  await stage.isAt(1, slides);
  await expect
    .poll(() => stage.address())
    .toMatch(/^#\/present\/1\?agenda=title,growth,message,held,.*,annex$/);
  await page.reload();
  await stage.isAt(1, slides);
  await stage.press('PageDown');
  await stage.isAt(2, slides);
  await expect(stage.title).toContainText('增长19.2%');

  await stage.press('e');
  await agenda.begins('封面', '增长', '一年概要');
  await agenda.button('恢复默认').click();
  await agenda.begins('封面', '一年概要', '底线与清零', '增长');
  await agenda.use.click();
  // In the middle of a talk the slide that stands goes on standing.
  await expect(stage.title).toContainText('增长19.2%');
  await expect.poll(() => stage.address()).toBe('#/present/4');
});

test('slides are chosen and ordered by keyboard, and each step is said', async ({ page, stage }) => {
  const agenda = new Agenda(stage);
  await stage.open('#/present/1');
  await stage.press('e');
  await agenda.slide('数据核对').focus();
  const top = agenda.slides.first();
  await expect(async () => {
    await stage.press('Alt+ArrowUp');
    await expect(top).toHaveAccessibleName('数据核对', { timeout: 50 });
  }).toPass();
  await expect(agenda.slide('数据核对')).toBeFocused();
  await expect(agenda.dialog.getByRole('status').filter({ hasText: '数据核对：现在是第1页' })).toHaveCount(1);
  await stage.press('Alt+ArrowRight');
  await agenda.begins('封面', '数据核对', '一年概要');
  await stage.press('Alt+ArrowLeft');
  await agenda.begins('数据核对', '封面', '一年概要', '底线与清零', '增长');
  // Out with everything else but the title and the growths.
  const all = await agenda.slides.count();
  for (let i = 2; i < all; i += 1)
    if (i !== 4) {
      await agenda.slides.nth(i).focus();
      await stage.press('Space');
    }
  await expect(agenda.time).toContainText('讲3页');
  await stage.press('Home', 'ArrowRight');
  await expect(agenda.slide('封面')).toBeFocused();
  await stage.press('Enter');
  await expect(agenda.dialog).toBeHidden();
  await stage.isAt(1, 3);
  await expect(stage.title).toContainText('交叉核对');
  await expect.poll(() => stage.address()).toBe('#/present/1?agenda=checks,title,growth');
  // Another person opens the link.
  await page.reload();
  await stage.isAt(1, 3);
  await stage.press('PageDown', 'PageDown');
  await stage.isAt(3, 3);
});

test('sectors, minutes, an added figure and the cover stand in the link', async ({ page, stage }) => {
  const agenda = new Agenda(stage);
  await stage.open('#/present/1');
  await stage.press('e');
  await agenda.button('医疗').click();
  await agenda.button('教育').click();
  await expect(agenda.button('全部')).toHaveAttribute('aria-pressed', 'false');
  await agenda.button('5分钟').click();
  await expect(agenda.card('封面')).toContainText('医疗、教育');
  await agenda.dialog.getByRole('textbox', { name: '汇报单位' }).fill('某某局');
  await agenda.dialog.getByRole('textbox', { name: '汇报人' }).fill('张三');
  await agenda.dialog.getByRole('textbox', { name: '日期' }).fill('三月一日');
  const search = agenda.dialog.getByRole('textbox', { name: '加一个数' });
  await search.click();
  await page.keyboard.type('8.73');
  await expect(
    agenda.dialog.getByRole('list', { name: '加一个数' }).getByRole('button').first(),
  ).toContainText('8.73亿元');
  // Esc empties the field, and only then would it close the agenda.
  await stage.press('Escape');
  await expect(search).toHaveValue('');
  await page.keyboard.type('8.73');
  await stage.press('Enter');
  await expect(agenda.slide('各级衔接资金全年投入')).toBeChecked();
  await agenda.use.click();
  await expect(stage.slide).toContainText('医疗、教育');
  await expect(stage.slide).toContainText('某某局');
  const { hash } = new URL(page.url());
  const parameters = new URLSearchParams(hash.split('?')[1]);
  expect(parameters.get('sector')).toBe('medical,education');
  expect(parameters.get('minutes')).toBe('5');
  expect(parameters.get('agenda')).toContain('figure:funding.linkage.total');
  // The link gives the same again.
  const slides = await stage.count();
  await page.goto('about:blank');
  await stage.open(hash);
  await expect(stage.slide).toContainText('张三');
  await expect(stage.slide).toContainText('三月一日');
  expect(await stage.count()).toBe(slides);
  await stage.press('g');
  await stage.dialog.getByRole('button', { name: /各级衔接资金全年投入/ }).click();
  await expect(stage.slide).toContainText('8.73');
  // Minutes chosen later keep what was added.
  await stage.press('e');
  await agenda.button('3分钟').click();
  await expect(agenda.slide('各级衔接资金全年投入')).toBeChecked();
});

test('the address of a slide as a code, made here', async ({ stage }) => {
  await stage.open('#/present/4');
  await stage.press('q');
  await expect(stage.dialog.getByRole('img', { name: '本页二维码' })).toBeVisible();
  await expect(stage.dialog).toContainText('#/present/4');
  await stage.press('q');
  await expect(stage.dialog).toBeHidden();
});

test('a click on its edge keeps the agenda, Esc closes it, focus goes back', async ({ page, stage }) => {
  const agenda = new Agenda(stage);
  await stage.open('#/present/1');
  await stage.press('ArrowRight');
  const opener = stage.tool('议程');
  await opener.focus();
  await stage.press('Enter');
  const before = await agenda.time.textContent();
  await agenda.slides.nth(4).uncheck();
  await expect(agenda.time).not.toHaveText(before ?? '');
  const box = await boxOf(stage.dialog);
  await page.mouse.click(box.x + 12, box.y + 12);
  await expect(agenda.slides.nth(4)).not.toBeChecked();
  await stage.press('Escape');
  await expect(stage.dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true });

  test('a slide is moved by its grip and by its buttons, and the list scrolls beside them', async ({
    page,
    stage,
  }) => {
    const agenda = new Agenda(stage);
    await stage.open('#/present/1');
    await stage.press('e');
    const finger = await fingerFrom(page);
    const grip = await boxOf(agenda.card('增长').locator('[data-grip]'));
    const to = await boxOf(agenda.card('一年概要'));
    await finger.draw(
      { x: grip.x + grip.width / 2, y: grip.y + grip.height / 2 },
      { x: to.x + to.width / 4, y: to.y + 40 },
    );
    await agenda.begins('封面', '增长', '一年概要');
    // A browser takes the tap behind a quick stroke for its end.
    await agenda.dialog.getByRole('heading').tap();
    await agenda.button('后移：增长').tap();
    await agenda.begins('封面', '一年概要', '增长');
    await agenda.button('前移：增长').tap();
    await agenda.begins('封面', '增长', '一年概要');
    const first = agenda.card('封面');
    const at = await boxOf(first);
    await finger.draw({ x: at.x + 60, y: at.y + 300 }, { x: at.x + 60, y: at.y + 20 });
    await expect.poll(async () => (await first.boundingBox())?.y).toBeLessThan(at.y - 100);
    await expect(agenda.slide('封面')).toBeChecked();
  });
});
