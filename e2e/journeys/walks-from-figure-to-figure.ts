import type { Page } from 'playwright/test';
import { findingOf, overviewFinding } from '../pages/areas';
import { Dashboard } from '../pages/dashboard';
import { FigureDialog } from '../pages/figure-dialog';
import { focusOf } from '../pages/focus';
import { expect, test } from '../pages/quiet-page';

const chain = ['全年实施项目', '各级衔接资金全年投入', '全年实施项目'] as const;

/** Opens 8.73亿元 on the overview and goes on from there, figure by figure. */
async function walk(page: Page): Promise<FigureDialog> {
  const dashboard = new Dashboard(page);
  const figure = new FigureDialog(page);
  await dashboard.number('8.73亿元', dashboard.tile('各级衔接资金全年投入')).first().click();
  for (const name of chain) {
    await figure.related(name).first().click();
    await expect(figure.name).toHaveText(name);
  }
  return figure;
}

for (const { by, close } of [
  { by: 'Esc', close: (page: Page) => page.keyboard.press('Escape') },
  { by: 'the button', close: (page: Page) => new FigureDialog(page).close.click() },
  { by: 'the veil', close: (page: Page) => page.mouse.click(200, 500) },
])
  test(`a chain of figures closed by ${by} leaves the screen, and back reopens none of them`, async ({
    page,
    dashboard,
  }) => {
    await dashboard.open('#/area/funding');
    await expect(dashboard.title).toHaveText(findingOf('funding'));
    await dashboard.overviewLink().click();
    const figure = await walk(page);
    await close(page);
    await expect(figure.dialog).toHaveCount(0);
    expect(dashboard.address()).toBe('#/');
    await expect(dashboard.title).toHaveText(overviewFinding);
    expect(await focusOf(page)).toMatchObject({ figure: 'funding.linkage.total' });
    await page.goBack();
    await expect(dashboard.title).toHaveText(findingOf('funding'));
    await expect(figure.dialog).toHaveCount(0);
  });

test('within the open detail back and forward go from figure to figure, then it closes at once', async ({
  page,
  dashboard,
}) => {
  await dashboard.open('#/growth');
  await dashboard.overviewLink().click();
  const figure = await walk(page);
  await page.goBack();
  await expect(figure.name).toHaveText(chain[1]);
  await page.goBack();
  await expect(figure.name).toHaveText(chain[0]);
  await page.goForward();
  await expect(figure.name).toHaveText(chain[1]);
  await page.keyboard.press('Escape');
  await expect(figure.dialog).toHaveCount(0);
  expect(dashboard.address()).toBe('#/');
  await page.goBack();
  await expect(figure.dialog).toHaveCount(0);
  expect(dashboard.address()).toBe('#/growth');
});

test('a chain is left as well after a reload', async ({ page, dashboard }) => {
  await dashboard.open('#/growth');
  await dashboard.overviewLink().click();
  const figure = await walk(page);
  await page.reload();
  await expect(figure.name).toHaveText(chain[2]);
  await page.keyboard.press('Escape');
  await expect(figure.dialog).toHaveCount(0);
  expect(dashboard.address()).toBe('#/');
  await page.goBack();
  await expect(figure.dialog).toHaveCount(0);
  expect(dashboard.address()).toBe('#/growth');
});

test('a chain that began with a link that was sent ends on the screen, too', async ({
  page,
  dashboard,
  figure,
}) => {
  await page.goto('#/growth?figure=funding.linkage.total');
  await figure.related(chain[0]).first().click();
  await expect(figure.name).toHaveText(chain[0]);
  await page.evaluate(() => {
    const names: string[] = [];
    Object.assign(window, { names });
    new MutationObserver(() => names.push(document.querySelector('#figure-name')?.textContent ?? '')).observe(
      document.body,
      { subtree: true, childList: true, characterData: true },
    );
  });
  await page.keyboard.press('Escape');
  await expect(figure.dialog).toHaveCount(0);
  expect(dashboard.address()).toBe('#/growth');
  // The first figure is not shown again on the way out.
  const names = await page.evaluate(() => (window as unknown as { readonly names: string[] }).names);
  expect(names).not.toContain('各级衔接资金全年投入');
  // Nothing opened it: the focus is with the screen and not lost.
  await expect(dashboard.main).toBeFocused();
  await page.goBack();
  await expect(figure.dialog).toHaveCount(0);
});

test('Esc twice in a hurry closes the figure and leaves the screen alone', async ({
  page,
  dashboard,
  figure,
}) => {
  await dashboard.open('#/growth');
  await dashboard.overviewLink().click();
  await dashboard.number('8.73亿元', dashboard.tile('各级衔接资金全年投入')).first().click();
  await expect(figure.name).toBeFocused();
  await page.evaluate(() => {
    for (let i = 0; i < 2; i += 1)
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
      );
  });
  await expect(figure.dialog).toHaveCount(0);
  expect(dashboard.address()).toBe('#/');
  await dashboard.number('8.73亿元', dashboard.tile('各级衔接资金全年投入')).first().click();
  await expect(figure.dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(figure.dialog).toHaveCount(0);
  expect(dashboard.address()).toBe('#/');
  await expect(dashboard.title).toHaveText(overviewFinding);
});

test('a figure that links to itself is closed by one Esc, after a reload too', async ({
  page,
  dashboard,
  figure,
}) => {
  await dashboard.open('#/growth');
  await dashboard.overviewLink().click();
  await dashboard.number('8.73亿元', dashboard.tile('各级衔接资金全年投入')).first().click();
  await dashboard.number('7.70亿元', figure.section('2020年推算值')).click();
  await page.reload();
  await expect(figure.name).toHaveText('各级衔接资金全年投入');
  await page.keyboard.press('Escape');
  await expect(figure.dialog).toHaveCount(0);
  expect(dashboard.address()).toBe('#/');
  await page.goBack();
  await expect(figure.dialog).toHaveCount(0);
  expect(dashboard.address()).toBe('#/growth');
});

test('a related figure in a tab of its own, by Ctrl and a click, leaves this one open', async ({
  page,
  dashboard,
  figure,
  context,
}) => {
  await dashboard.open('#/');
  await dashboard.number('8.73亿元', dashboard.tile('各级衔接资金全年投入')).first().click();
  // Until it has the focus, the detail is still on its way in.
  await expect(figure.name).toBeFocused();
  const opened = context.waitForEvent('page');
  await figure
    .related(chain[0])
    .first()
    .click({ modifiers: ['ControlOrMeta'] });
  const other = await opened;
  const there = new FigureDialog(other);
  await expect(there.name).toHaveText(chain[0]);
  await expect(there.name).toBeFocused();
  await expect(figure.name).toHaveText('各级衔接资金全年投入');
  await other.keyboard.press('Escape');
  await expect(there.dialog).toHaveCount(0);
  await expect(other).toHaveURL(/#\/$/);
  await page.keyboard.press('Escape');
  await expect(figure.dialog).toHaveCount(0);
});
