import { boxOf } from '../pages/box';
import { expect, test } from '../pages/quiet-page';
import { Stage } from '../pages/stage';

test('the presenter’s window and the stage move each other', async ({ stage }) => {
  await stage.open('#/present/3');
  const desk = await stage.openDesk();
  const second = desk.page;
  await expect(second.getByRole('region', { name: '备注' })).toContainText('原文');
  await expect(second.getByText('与汇报窗口同步')).toBeVisible();
  await expect(desk.position).toHaveText(/^3 \//);

  await stage.press('PageDown');
  await expect(desk.position).toHaveText(/^4 \//);
  await desk.press('PageDown', 'PageDown');
  await expect(stage.position).toHaveText(/^6 \//);
  await stage.show('#/present/area-relief-1');
  // What comes next stands beside it, and the notes are those of the slide.
  await expect(second.getByRole('region', { name: '下一页' })).toContainText('购买防贫保险');
  await expect(second.getByRole('region', { name: '备注' })).toContainText('1.48万人');

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
  await expect(stage.title).toContainText('购买防贫保险');
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
  await expect(second.getByText('没有找到汇报窗口')).toBeVisible();
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
    await expect(second.getByText('与汇报窗口同步')).toBeVisible();
    await stage.press('PageDown');
    await expect(desk.position).toHaveText(/^3 \//);
    await second.reload();
    await expect(second.getByText('与汇报窗口同步')).toBeVisible();
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

test('the presenter sees how long the talk has lasted', async ({ page, stage: desk }) => {
  await page.clock.install({ time: new Date('2022-03-01T09:00:00+08:00') });
  await desk.open('#/present/1?view=presenter');
  await page.clock.pauseAt(new Date('2022-03-01T09:01:00+08:00'));
  await expect(page.getByText('09:01', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: '重新计时' }).click();
  await expect(page.getByText('00:00', { exact: true })).toBeVisible();
  await page.clock.runFor(125_000);
  await expect(page.getByText('02:05', { exact: true })).toBeVisible();
  await expect(page.getByText('09:03', { exact: true })).toBeVisible();
});
