import { expect, test } from '../pages/quiet-page';

const start = new Date('2022-03-01T09:00:00+08:00');
/** The clock flows while the page loads, which takes as long as it takes; from here on it only goes when it is told to. */
const still = new Date(start.getTime() + 12_000);

test('slides turn, stand still for a person, and go on when nobody is there', async ({ page, stage }) => {
  await page.clock.install({ time: start });
  await stage.open('#/present/1?rotate=20');
  await expect(page.getByText('自动轮播，每20秒一页')).toBeVisible();
  await page.clock.pauseAt(still);
  await stage.isAt(1);
  await page.clock.runFor(20_000);
  await expect(stage.position).toHaveText(/^2 \//);
  await page.clock.runFor(20_000);
  await expect(stage.position).toHaveText(/^3 \//);

  // Any key pauses, and that is seen; a page can be turned by hand meanwhile.
  await stage.press('PageDown');
  await expect(stage.position).toHaveText(/^4 \//);
  await expect(page.getByText('已暂停，无人操作60秒后继续')).toBeVisible();
  await page.clock.runFor(59_000);
  await expect(stage.position).toHaveText(/^4 \//);
  await page.clock.runFor(1_500);
  await expect(page.getByText('自动轮播，每20秒一页')).toBeVisible();
  await page.clock.runFor(20_500);
  await expect(stage.position).toHaveText(/^5 \//);

  // A whole round later it stands where it stood: the last slide is followed by the first.
  await page.clock.runFor((await stage.count()) * 20_000);
  await expect(stage.position).toHaveText(/^5 \//);
  await stage.press('a');
  await expect(page.getByText('自动轮播')).toBeHidden();
  await page.clock.runFor(60_000);
  await expect(stage.position).toHaveText(/^5 \//);
});

test('an idle screen goes back to its first slide and closes what was left open', async ({ page, stage }) => {
  await page.clock.install({ time: start });
  await stage.open('#/present/6?home=120');
  await page.clock.pauseAt(still);
  await stage.press('PageDown', 'g');
  await expect(stage.dialog).toBeVisible();
  await page.clock.runFor(119_000);
  await expect(stage.dialog).toBeVisible();
  await page.clock.runFor(2_000);
  await expect(stage.dialog).toBeHidden();
  await stage.isAt(1);
});

test('the cursor and the tools go away when the pointer rests', async ({ page, stage }) => {
  await page.clock.install({ time: start });
  await stage.open('#/present/2');
  await expect(stage.tools).toHaveCSS('pointer-events', 'auto');
  await page.clock.runFor(6_500);
  await expect(stage.tools).toHaveCSS('pointer-events', 'none');
  await expect(stage.slide.locator('..')).toHaveCSS('cursor', 'none');
  await page.mouse.move(400, 400);
  await page.mouse.move(500, 420);
  await expect(stage.tools).toHaveCSS('pointer-events', 'auto');
  await expect(stage.slide.locator('..')).not.toHaveCSS('cursor', 'none');
});

test('a screen that cannot be kept awake says so', async ({ page, stage }) => {
  // As on a plain http address, where the browser has no such means.
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'wakeLock'));
  await stage.open('#/present/1?rotate=20');
  await expect(page.getByText('浏览器不让本页保持屏幕常亮')).toBeVisible();
});

test('a newer edition is announced between rounds and never swapped', async ({ page, stage }) => {
  let revision = 'first';
  await page.route('**/data/suining-2021.json', (route) =>
    route.fulfill({ status: 200, headers: { etag: revision }, body: '' }),
  );
  await page.clock.install({ time: start });
  const asked = page.waitForResponse('**/data/suining-2021.json');
  await stage.open('#/present/2');
  await asked;
  revision = 'second';
  const again = page.waitForResponse('**/data/suining-2021.json');
  await page.clock.runFor(301_000);
  await again;
  // Not under the speaker's slide; on the first one, where a round begins.
  await expect(page.getByText('数据有新的版本')).toBeHidden();
  await stage.press('Home');
  await expect(page.getByText('数据有新的版本')).toBeVisible();
  await expect(page.getByRole('button', { name: '现在更新' })).toBeVisible();
});
