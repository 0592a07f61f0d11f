import { Dashboard } from '../pages/dashboard';
import { expect, test } from '../pages/quiet-page';

const notice = '页面没有完全启动：浏览器太旧';

for (const { how, body } of [
  { how: 'that can’t read the scripts', body: 'const a = ;' },
  { how: 'that doesn’t get them', body: null },
])
  test(`a browser ${how} says so after a while`, async ({ page, allowedMessages }) => {
    // A syntax error has no stack, which is what is told of a page error.
    allowedMessages.push(/SyntaxError|net::ERR_FAILED|^page error: $/);
    await page.route('**/assets/*.js', (route) =>
      body === null ? route.abort() : route.fulfill({ contentType: 'text/javascript', body }),
    );
    await page.goto('/');
    await expect(page.getByText(notice)).toBeHidden();
    await expect(page.getByText(notice)).toBeVisible({ timeout: 15_000 });
    await expect(page.getByText('The page did not start')).toBeInViewport({ ratio: 1 });
  });

test('where the app starts there is no such word', async ({ page }) => {
  const dashboard = new Dashboard(page);
  await dashboard.open('');
  await expect(dashboard.title).toBeVisible();
  await expect(page.getByText(notice)).toHaveCount(0);
});
