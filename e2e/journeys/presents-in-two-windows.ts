import type { Page } from 'playwright/test';
import { boxOf } from '../pages/box';
import { expect, test } from '../pages/quiet-page';
import { Stage } from '../pages/stage';

/** The presenter's window of a stage, once the two have found each other. */
async function openDesk(stage: Stage): Promise<Stage> {
  const desk = await stage.openDesk();
  await expect(desk.page.getByText('汇报窗口已连接')).toBeVisible();
  return desk;
}

test('the presenter’s window and the stage move each other', async ({ stage }) => {
  await stage.open('#/present/3');
  const desk = await stage.openDesk();
  const second = desk.page;
  await expect(second.getByRole('region', { name: '备注' })).toContainText('原文');
  await expect(second.getByText('汇报窗口已连接')).toBeVisible();
  await expect(second.getByRole('button', { name: '打开汇报窗口' })).toBeHidden();
  await expect(desk.position).toHaveText(/^3 \//);

  await stage.press('PageDown');
  await expect(desk.position).toHaveText(/^4 \//);
  await desk.press('PageDown', 'PageDown');
  await expect(stage.position).toHaveText(/^6 \//);
  await stage.show('#/present/area-relief-1');
  // The notes are those of the slide.
  await expect(second.getByRole('region', { name: '备注' })).toContainText('1.48万人');
  const next =
    (await second.getByRole('region', { name: '下一页' }).locator('> p > span').textContent()) ?? '';

  await desk.press('b');
  await expect(stage.black).toBeVisible();
  await expect(second.getByText('汇报窗口：黑屏')).toBeVisible();
  await desk.press('b');
  await expect(stage.black).toBeHidden();

  await desk.press('s');
  await expect(stage.large).toBeVisible();
  await stage.press('s');
  await expect(desk.large).toBeHidden();

  // The laser of one window is seen in the other.
  await desk.press('l');
  const shown = await boxOf(desk.slide);
  await second.mouse.move(shown.x + shown.width / 2, shown.y + shown.height / 2);
  await second.mouse.move(shown.x + shown.width / 4, shown.y + shown.height / 2);
  await expect(stage.laser).toBeVisible();
  const at = await boxOf(stage.laser);
  const wall = await boxOf(stage.slide);
  expect((at.x + at.width / 2 - wall.x) / wall.width).toBeCloseTo(0.25, 1);
  await desk.press('l');

  // Closing one harms nothing.
  await second.close();
  await stage.press('PageDown');
  await expect(stage.title).toHaveText(next);
});

test('a presenter’s window opened by hand joins the stage that stands', async ({ page, stage }) => {
  await stage.open('#/present/5');
  const second = await page.context().newPage();
  const desk = new Stage(second);
  await desk.open('#/present/1?view=presenter');
  await expect(desk.position).toHaveText(/^5 \//);
  await second.getByRole('button', { name: '下一页 →' }).click();
  await expect(stage.position).toHaveText(/^6 \//);
  await page.close();
  await expect(second.getByText('汇报窗口未连接')).toBeVisible();
  await desk.press('PageDown');
  await expect(desk.position).toHaveText(/^7 \//);
});

test('two stages of one browser leave each other alone', async ({ stage, context }) => {
  await stage.open('#/present/5');
  const other = new Stage(await context.newPage());
  await other.open('#/present/2');
  await other.press('PageDown');
  await expect(other.position).toHaveText(/^3 \//);
  await expect(stage.position).toHaveText(/^5 \//);
});

const losses = {
  'a channel': () => Reflect.deleteProperty(window, 'BroadcastChannel'),
  // As Firefox does where all cookies are refused.
  'channel and storage': () => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    Object.defineProperty(window, 'BroadcastChannel', {
      value: class {
        constructor() {
          refuse();
        }
      },
    });
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get: refuse });
  },
};

for (const [lost, lose] of Object.entries(losses))
  test(`without ${lost} the windows still speak to each other`, async ({ page, stage }) => {
    await page.context().addInitScript(lose);
    await stage.open('#/present/3');
    const desk = await stage.openDesk();
    const second = desk.page;
    await expect(desk.position).toHaveText(/^3 \//);
    await stage.press('PageDown');
    await expect(desk.position).toHaveText(/^4 \//);
    await desk.press('PageUp', 'PageUp');
    await expect(stage.position).toHaveText(/^2 \//);
    if (lost === 'a channel') return;

    await desk.press('b');
    await expect(stage.black).toBeVisible();
    await desk.press('b');
    // Nothing is kept over a reload but the way from the presenter's window to the stage.
    await page.reload();
    await expect(stage.position).toHaveText(/^2 \//);
    await expect(second.getByText('汇报窗口已连接')).toBeVisible();
    await stage.press('PageDown');
    await expect(desk.position).toHaveText(/^3 \//);
    await second.reload();
    await expect(second.getByText('汇报窗口已连接')).toBeVisible();
    await desk.press('PageUp');
    await expect(stage.position).toHaveText(/^2 \//);
  });

test('a window that the browser blocks is said, with the address to open', async ({ page, stage }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await stage.open('#/present/3');
  await stage.press('n');
  await expect(page.getByRole('alert')).toContainText('浏览器拦住了新窗口');
  await expect(page.getByRole('alert').getByRole('link')).toHaveAttribute(
    'href',
    /#\/present\/3\?view=presenter$/,
  );
});

test('a wall that was closed is opened again from the presenter’s window, at the same slide', async ({
  page,
  stage,
}) => {
  await stage.open('#/present/3?minutes=10');
  const desk = await openDesk(stage);
  await desk.press('PageDown');
  await expect(stage.position).toHaveText(/^4 \//);
  await page.close();
  await expect(desk.page.getByText('汇报窗口未连接')).toBeVisible();
  await desk.press('PageDown');
  await expect(desk.position).toHaveText(/^5 \//);
  const title = (await desk.title.textContent()) ?? '';

  const opening = desk.page.waitForEvent('popup');
  await desk.page.getByRole('button', { name: '打开汇报窗口' }).click();
  const wall = new Stage(await opening);
  await expect(wall.position).toHaveText(/^5 \//);
  await expect(wall.title).toHaveText(title);
  await expect(desk.page.getByText('汇报窗口已连接')).toBeVisible();
  await wall.press('PageUp');
  await expect(desk.position).toHaveText(/^4 \//);
  await desk.press('PageUp');
  await expect(wall.position).toHaveText(/^3 \//);
});

test('a presenter’s window that was closed is where the wall is when it is opened again', async ({
  stage,
}) => {
  await stage.open('#/present/2');
  const first = await openDesk(stage);
  await first.press('PageDown');
  await expect(stage.position).toHaveText(/^3 \//);
  await first.page.close();
  await stage.press('PageDown');
  // The wall learns a moment later that the window is gone; a person presses N once more.
  let again = stage;
  await expect(async () => {
    again = await stage.openDesk({ timeout: 3_000 });
  }).toPass({ timeout: 30_000 });
  await expect(again.position).toHaveText(/^4 \//);
  await again.press('PageDown');
  await expect(stage.position).toHaveText(/^5 \//);
});

/** A second tab as “Duplicate” of the browser makes it: the same address, and a copy of what the tab stored. */
async function duplicateOf(page: Page): Promise<Page> {
  const stored = await page.evaluate(() => JSON.stringify({ ...window.sessionStorage }));
  const copy = await page.context().newPage();
  await copy.addInitScript((kept) => {
    for (const [key, value] of Object.entries(JSON.parse(kept) as Record<string, string>))
      window.sessionStorage.setItem(key, value);
  }, stored);
  await copy.goto(page.url());
  return copy;
}

test('a duplicated wall is on its own, and takes the talk from nobody', async ({ page, stage }) => {
  await stage.open('#/present/3');
  const desk = await openDesk(stage);
  const copy = new Stage(await duplicateOf(page));
  await expect(copy.position).toHaveText(/^3 \//);
  // The wall answers the copy that its seat is taken. It does so before a person has found the next key, but a busy
  // machine not before this journey has.
  const seatOf = (wall: Page) =>
    wall.evaluate(() => window.sessionStorage.getItem('suining-dashboard.stage-seat.stage'));
  const seat = await seatOf(page);
  await expect.poll(() => seatOf(copy.page)).not.toBe(seat);
  await copy.press('PageDown', 'PageDown');
  await expect(copy.position).toHaveText(/^5 \//);
  await desk.press('PageDown');
  await expect(stage.position).toHaveText(/^4 \//);
  await expect(copy.position).toHaveText(/^5 \//);
  await copy.page.close();
  await expect(desk.page.getByText('汇报窗口已连接')).toBeVisible();
});

test('the notes follow a question and come back with the slide', async ({ stage }) => {
  await stage.open('#/present/area-relief-1');
  const desk = await openDesk(stage);
  const notes = desk.page.getByRole('region', { name: '备注' });
  await expect(notes).toContainText('1.48万人');
  const slide = await desk.title.textContent();

  await desk.press('/');
  await desk.page.keyboard.type('农村道路');
  await desk.press('Enter');
  await expect(stage.title).toHaveText('新改建农村道路');
  await expect(notes).toContainText('正在回答 新改建农村道路 220公里');
  await expect(notes).toContainText('三、工作落实（七）');
  await expect(notes).not.toContainText('1.48万人');
  // What is likely to be asked next is one click away.
  const next = desk.page.getByRole('navigation', { name: '可能问到' }).getByRole('link').first();
  const name = (await next.locator('span').first().textContent()) ?? '';
  await next.click();
  await expect(stage.title).toHaveText(name);
  await expect(notes).toContainText(`正在回答 ${name}`);

  await desk.press('r');
  await expect(stage.title).toHaveText(slide ?? '');
  await expect(notes).toContainText('1.48万人');
  await expect(notes).not.toContainText('正在回答');
});

test('the presenter sees the time left, which no correction of the computer’s clock disturbs', async ({
  page,
  stage: desk,
}) => {
  await page.clock.install({ time: new Date('2022-03-01T09:00:00+08:00') });
  await desk.open('#/present/1?view=presenter&minutes=10');
  await page.clock.pauseAt(new Date('2022-03-01T09:01:00+08:00'));
  const time = (name: string) => page.locator('dl > div', { has: page.getByText(name, { exact: true }) });
  await expect(time('还剩')).toContainText('10:00');
  await expect(time('已讲')).toContainText('00:00');
  // The first page that is turned begins the talk.
  await desk.press('PageDown');
  await page.clock.runFor(65_000);
  await expect(time('还剩')).toContainText('08:55');
  await expect(time('已讲')).toContainText('01:05');
  await expect(time('现在时间')).toContainText('09:02');
  await expect(time('进度')).toContainText(/慢\d+秒|慢\d+分/);

  await page.clock.setSystemTime(new Date('2022-03-01T08:30:00+08:00'));
  await page.clock.runFor(5_000);
  await expect(time('现在时间')).toContainText('08:30');
  await expect(time('已讲')).toContainText('01:10');

  await page.getByRole('button', { name: '暂停' }).click();
  await page.clock.runFor(60_000);
  await expect(time('已讲')).toContainText('01:10');
  await page.getByRole('button', { name: '继续计时' }).click();
  await page.clock.runFor(600_000);
  await expect(time('超时')).toContainText('01:10');
  await page.getByRole('button', { name: '归零' }).click();
  await expect(time('还剩')).toContainText('10:00');
  await page.clock.runFor(10_000);
  await expect(time('还剩')).toContainText('10:00');
});

test('the time goes on while the presenter’s window is closed and opened again', async ({ page, stage }) => {
  await page.context().clock.install({ time: new Date('2022-03-01T09:00:00+08:00') });
  await stage.open('#/present/1?minutes=10');
  const first = await openDesk(stage);
  await first.press('PageDown');
  await expect(stage.position).toHaveText(/^2 \//);
  await page.clock.runFor(100_000);
  await first.page.close();
  await page.clock.runFor(100_000);
  const again = await openDesk(stage);
  await expect(again.page.locator('dl')).toContainText(/已讲03:2\d/);
});
