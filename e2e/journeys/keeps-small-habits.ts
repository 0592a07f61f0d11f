import { pasted } from '../pages/clipboard';
import { Dashboard } from '../pages/dashboard';
import { FigureDialog } from '../pages/figure-dialog';
import { focusOf } from '../pages/focus';
import { published } from '../pages/published';
import { expect, test } from '../pages/quiet-page';

test('the tab is named after its screen, back and forward too', async ({ page, dashboard }) => {
  const app = '遂宁市乡村振兴 · 2021';
  await dashboard.open('#/');
  await expect(page).toHaveTitle(app);
  await dashboard.growthLink.click();
  await expect(page).toHaveTitle(`增长 · ${app}`);
  await dashboard.areaLink('资金项目').click();
  await expect(page).toHaveTitle(`资金项目 · ${app}`);
  await dashboard.toggleSector('资金');
  await expect(page).toHaveTitle(`资金项目（资金） · ${app}`);
  await page.goBack();
  await expect(page).toHaveTitle(`资金项目 · ${app}`);
  await page.goBack();
  await expect(page).toHaveTitle(`增长 · ${app}`);
  await page.goForward();
  await expect(page).toHaveTitle(`资金项目 · ${app}`);
  await page.reload();
  await expect(page).toHaveTitle(`资金项目 · ${app}`);
});

test('a middle click opens area, sector, figure and switch in a tab', async ({ page, dashboard }) => {
  await dashboard.open('#/');
  const ways = [
    { link: dashboard.areaCardLink('资金项目'), address: '#/area/funding' },
    { link: dashboard.sector('医疗'), address: '#/?sector=medical' },
    {
      link: dashboard.linkageFunds,
      address: '#/?figure=funding.linkage.total',
    },
    { link: page.getByRole('link', { name: 'English' }), address: '#/?lang=en' },
  ];
  for (const { link, address } of ways) {
    const opened = page.context().waitForEvent('page');
    await link.click({ button: 'middle' });
    const other = await opened;
    await other.waitForURL((url) => url.hash === address);
    await expect(new Dashboard(other).title).toBeAttached();
    await other.close();
    expect(dashboard.address()).toBe('#/');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});

test('the copied link of a filtered figure opens the same view', async ({ page, dashboard, figure }) => {
  await dashboard.open('#/area/funding?sector=funds&exact=1');
  await dashboard.main.locator('[data-indicator="funding.projects.implemented"]').first().click();
  await figure.copyLink.click();
  const link = await pasted(page);
  expect(link).toBe(page.url());
  const colleague = await page.context().newPage();
  await colleague.goto(link);
  await expect(new FigureDialog(colleague).name).toHaveText('全年实施项目');
  await colleague.keyboard.press('Escape');
  await expect(new Dashboard(colleague).sector('资金')).toHaveAttribute('aria-current', 'true');
});

test('while characters are composed, the table waits for them', async ({ page, dashboard, table }) => {
  await dashboard.open('#/indicators');
  await table.find.focus();
  const typing = await page.context().newCDPSession(page);
  await typing.send('Input.imeSetComposition', { text: 'zijin', selectionStart: 5, selectionEnd: 5 });
  await expect(table.find).toHaveValue('zijin');
  // Longer than the pause after which typing is answered.
  await page.waitForTimeout(600);
  await expect(table.rows).toHaveCount(published.indicators.length);
  expect(dashboard.address()).toBe('#/indicators');
  await typing.send('Input.insertText', { text: '资金' });
  await expect(table.find).toHaveValue('资金');
  await expect(table.rows).not.toHaveCount(published.indicators.length);
  expect(decodeURIComponent(dashboard.address())).toBe('#/indicators?q=资金');
});

test('a button that goes with its click leaves the focus there', async ({ page, dashboard, table }) => {
  await dashboard.open('#/indicators?section=villages');
  await table.reset.focus();
  await page.keyboard.press('Enter');
  await expect(table.reset).toHaveCount(0);
  expect((await focusOf(page)).onBody).toBe(false);
  // The way home in a notice is such a button, too.
  await dashboard.open('#/?county=shehong');
  await dashboard.notice.getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(dashboard.notice).toHaveCount(0);
  await expect.poll(async () => (await focusOf(page)).onBody).toBe(false);
});
