import type { Page } from 'playwright/test';
import { findingOf, overviewFinding } from '../pages/areas';
import { holdBack } from '../pages/hold-back';
import { expect, test } from '../pages/quiet-page';

/** What the server does where a file is no longer there: says so, or sends its start page in its place. */
const answers = {
  'an answer 404': { status: 404, contentType: 'text/plain', body: 'not found' },
  'a page instead': { status: 200, contentType: 'text/html', body: '<!doctype html><title>Intranet</title>' },
} as const;

const complaints = [
  /404/,
  /MIME type/,
  /Failed to fetch dynamically imported module/,
  /net::ERR_FAILED/,
  /Failed to load module script/,
];
test.beforeEach(({ allowedMessages }) => {
  allowedMessages.push(...complaints);
});

const reload = (page: Page) => page.getByRole('alert').getByRole('button', { name: '重新载入' });
const retry = (page: Page) => page.getByRole('alert').getByRole('button', { name: '重试' });

for (const [how, answer] of Object.entries(answers)) {
  test(`a tab left open over a new edition, ${how}: one reload mends it`, async ({ page, dashboard }) => {
    const chunk = '**/assets/PlotChart-*.js*';
    let asked = 0;
    await page.route(chunk, (route) => {
      asked += 1;
      return route.fulfill(answer);
    });
    const address = '#/area/funding?sector=funds';
    await dashboard.open(address);
    const picture = dashboard.picture('各级衔接资金全年投入8.73亿元，比上年约增1.03亿元（推算），增长13.38%');
    await expect(picture.failure).toContainText('服务器上已没有图的文件，多半是发布了新版本');
    await expect(dashboard.number('8.73亿元', picture.place)).toBeVisible();
    // As long as it is gone, it is asked for again by hand and no more.
    await retry(page).first().click();
    await expect(picture.failure).toContainText('请重新载入');
    await dashboard.growthLink.click();
    await page.goBack();
    await expect(dashboard.title).toHaveText('资金项目：资金');
    await expect(picture.failure).toBeVisible();
    // The start, 重试 and the pointer on its way to other charts, each twice: to have it, and to learn whether it is gone.
    expect(asked).toBeLessThanOrEqual(6);
    await page.unroute(chunk);
    await reload(page).first().click();
    await dashboard.chartsAlive();
    await expect(picture.chart).toBeVisible();
    expect(dashboard.address()).toBe(address);
  });

  test(`the presentation is gone, ${how}: reload or go home`, async ({ page, dashboard, stage }) => {
    const chunk = '**/assets/StageRoute-*.js*';
    await page.route(chunk, (route) => route.fulfill(answer));
    await dashboard.open('#/?sector=funds');
    await page.goto('#/present/3?sector=funds');
    await expect(page.getByRole('alert')).toContainText('这一屏的文件已不在服务器上');
    await page.getByRole('alert').getByRole('link', { name: '返回总览' }).click();
    await expect(dashboard.title).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('alert')).toContainText('这一屏的文件已不在服务器上');
    await page.unroute(chunk);
    await reload(page).click();
    await expect(stage.position).toHaveText(/^3 \//);
    expect(dashboard.address()).toBe('#/present/3?sector=funds');
  });

  test(`the rest of the app is gone, ${how}: a reload brings the screen`, async ({ page, dashboard }) => {
    const chunk = '**/assets/app-*.js*';
    await page.route(chunk, (route) => route.fulfill(answer));
    // Nothing comes of the app that could be waited for.
    await page.goto('#/area/funding?sector=funds');
    await expect(page.getByRole('alert')).toContainText('文件已不在服务器上');
    await reload(page).click();
    // Still gone: said again, not tried for ever.
    await expect(page.getByRole('alert')).toContainText('文件已不在服务器上');
    await page.unroute(chunk);
    await reload(page).click();
    await expect(dashboard.title).toHaveText('资金项目：资金');
    expect(dashboard.address()).toBe('#/area/funding?sector=funds');
  });
}

test('a presentation that failed opens by 重试 and by coming back', async ({ page, dashboard, stage }) => {
  const chunk = '**/assets/StageRoute-*.js*';
  await page.route(chunk, (route) => route.abort());
  await page.goto('#/present/4');
  await expect(page.getByRole('alert')).toContainText('这一屏没能载入，网址已记住。');
  await page.unroute(chunk);
  await retry(page).click();
  await expect(stage.position).toHaveText(/^4 \//);

  await page.route(chunk, (route) => route.abort());
  await page.reload();
  await page.getByRole('alert').getByRole('link', { name: '返回总览' }).click();
  await expect(dashboard.title).toHaveText(overviewFinding);
  await page.unroute(chunk);
  await page.keyboard.press('p');
  await stage.isAt(1);
});

test('scripts sent as text leave the document, which says what is missing', async ({ page, dashboard }) => {
  let mended = false;
  await page.route('**/assets/*.js', async (route) => {
    if (mended) return route.continue();
    const response = await route.fetch();
    return route.fulfill({ response, headers: { ...response.headers(), 'content-type': 'text/plain' } });
  });
  await page.goto('#/area/funding');
  await expect(page.locator('#all-figures')).toBeVisible();
  await expect(page.getByText('有文件缺失，多半是发布了新版本。')).toBeVisible();
  await expect(page.getByText('浏览器太旧')).toBeHidden();
  mended = true;
  await page.locator('[data-reload]:visible').first().click();
  await expect(dashboard.title).toHaveText(findingOf('funding'));
});

test('a page that a proxy cut short shows what has come', async ({ page }) => {
  await page.clock.install();
  await page.route('/', async (route) => {
    const response = await route.fetch();
    const body = (await response.body()).subarray(0, 100_000);
    await route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body });
  });
  await page.goto('#/area/funding');
  // Until then the page waits for the app.
  await page.clock.fastForward(10_000);
  await expect(page.getByText('8.73亿元').first()).toBeVisible();
  await expect(page.getByText('文件还没有到齐')).toBeVisible();
});

test('on a slow line a start and a click are answered', async ({ page, dashboard, figure, search }) => {
  const chunk = '**/assets/app-*.js';
  const arrive = await holdBack(page, chunk);
  const waiting = page.getByText('正在载入……').filter({ visible: true });
  await page.goto('#/area/funding');
  await expect(waiting).toBeVisible();
  await page.goto('about:blank');
  await page.goto('');
  await expect(waiting).toHaveCount(0);
  await dashboard.headlines.first().click();
  await expect(waiting).toBeVisible();
  await page.goBack();
  await search.opener.click();
  await expect(waiting).toBeVisible();
  arrive();
  await expect(search.field).toBeFocused();
  await expect(waiting).toHaveCount(0);
  await page.keyboard.press('Escape');
  await dashboard.headlines.first().click();
  await expect(figure.name).toBeVisible();
});

test('on a slow line the focus walks over buttons and presses none', async ({ page, dashboard }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const arrive = await holdBack(page, '**/assets/app-*.js');
  await page.goto('');
  await dashboard.downloads.focus();
  await page.keyboard.press('Tab');
  arrive();
  await expect(page.locator('html[data-start="complete"]')).toBeAttached();
  await dashboard.hasTheme('跟随系统');
  await expect(dashboard.theme('深色')).toBeHidden();
});
