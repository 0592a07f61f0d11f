import type { Page } from 'playwright/test';
import { findingOf, overviewFinding } from '../pages/areas';
import type { Dashboard } from '../pages/dashboard';
import { FigureDialog } from '../pages/figure-dialog';
import { focusOf } from '../pages/focus';
import { expect, test } from '../pages/quiet-page';

const chain = ['全年实施项目', '各级衔接资金全年投入', '全年实施项目'] as const;

interface Walk {
  readonly walk: string;
  readonly go: (on: { figure: FigureDialog; dashboard: Dashboard; page: Page }) => Promise<unknown>;
  /** Esc, where nothing is said. */
  readonly close?: (page: Page) => Promise<unknown>;
  /** Nothing that is left in the page opened it. */
  readonly reloads?: true;
  /** In a window that has no room beside the page. */
  readonly covering?: true;
}

/** Goes on from the figure that is open, figure by figure. */
async function follow(figure: FigureDialog): Promise<void> {
  for (const name of chain) {
    await figure.related(name).first().click();
    await expect(figure.name).toHaveText(name);
  }
}

const walks: readonly Walk[] = [
  { walk: 'a chain of figures closed by Esc', go: ({ figure }) => follow(figure) },
  {
    walk: 'a chain of figures closed by the button',
    go: ({ figure }) => follow(figure),
    close: (page) => new FigureDialog(page).close.click(),
  },
  {
    walk: 'a chain of figures closed by the veil',
    covering: true,
    go: ({ figure }) => follow(figure),
    close: (page) => page.mouse.click(200, 500),
  },
  {
    walk: 'a chain walked back and forward',
    go: async ({ page, figure }) => {
      await follow(figure);
      await page.goBack();
      await expect(figure.name).toHaveText(chain[1]);
      await page.goBack();
      await expect(figure.name).toHaveText(chain[0]);
      await page.goForward();
      await expect(figure.name).toHaveText(chain[1]);
    },
  },
  {
    walk: 'a chain and a reload',
    reloads: true,
    go: async ({ page, figure }) => {
      await follow(figure);
      await page.reload();
      await expect(figure.name).toHaveText(chain[2]);
    },
  },
  {
    walk: 'a worked-out figure, one that links to itself, and a reload',
    reloads: true,
    go: async ({ page, figure }) => {
      await figure.section('2020年推算值').getByRole('link', { name: '7.70亿元' }).click();
      await expect(figure.name).toHaveText('2020年各级衔接资金全年投入');
      await figure.section('算式').getByRole('link', { name: '7.70亿元' }).click();
      await page.reload();
      await expect(figure.name).toHaveText('2020年各级衔接资金全年投入');
      await figure.section('算式').getByRole('link', { name: '8.73亿元' }).click();
      await expect(figure.name).toHaveText('各级衔接资金全年投入');
    },
  },
];

for (const {
  walk,
  go,
  close = (on: Page) => on.keyboard.press('Escape'),
  reloads = false,
  covering = false,
} of walks)
  test(`${walk}: the screen is as it was, and back reopens none`, async ({ page, dashboard, figure }) => {
    if (covering) await page.setViewportSize({ width: 1366, height: 768 });
    await dashboard.open('#/area/funding');
    await expect(dashboard.title).toHaveText(findingOf('funding'));
    await dashboard.overviewLink.click();
    // The area, still there for a moment, has a link to the same figure.
    await expect(dashboard.title).toHaveText(overviewFinding);
    await dashboard.linkageFunds.click();
    await go({ page, dashboard, figure });
    await close(page);
    await expect(figure.dialog).toHaveCount(0);
    expect(dashboard.address()).toBe('#/');
    await expect(dashboard.title).toHaveText(overviewFinding);
    expect(await focusOf(page)).toMatchObject({ figure: reloads ? null : 'funding.linkage.total' });
    await page.goBack();
    await expect(dashboard.title).toHaveText(findingOf('funding'));
    await expect(figure.dialog).toHaveCount(0);
    expect(dashboard.address()).toBe('#/area/funding');
  });

test('a chain that began with a sent link ends on the screen, too', async ({ page, dashboard, figure }) => {
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
  await figure.leave('#/growth');
  // The first figure is not shown again on the way out.
  const names = await page.evaluate(() => (window as unknown as { readonly names: string[] }).names);
  expect(names).not.toContain('各级衔接资金全年投入');
  // Nothing opened it: the focus is with the screen and not lost.
  await expect(dashboard.main).toBeFocused();
  await page.goBack();
  await expect(figure.dialog).toHaveCount(0);
});

test('Esc twice in a hurry closes the figure, not the screen', async ({ page, dashboard, figure }) => {
  await dashboard.open('#/growth');
  await dashboard.overviewLink.click();
  await expect(dashboard.title).toHaveText(overviewFinding);
  await dashboard.linkageFunds.click();
  await expect(figure.name).toBeFocused();
  await page.evaluate(() => {
    for (let i = 0; i < 2; i += 1)
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
      );
  });
  await expect(figure.dialog).toHaveCount(0);
  expect(dashboard.address()).toBe('#/');
  await dashboard.linkageFunds.click();
  await expect(figure.dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await figure.leave('#/');
  await expect(dashboard.title).toHaveText(overviewFinding);
});

test('a related figure in a new tab leaves this one open', async ({ dashboard, figure, context }) => {
  await dashboard.open('#/');
  await dashboard.linkageFunds.click();
  // Until it has the focus, the detail is still on its way in.
  await expect(figure.name).toBeFocused();
  const opened = context.waitForEvent('page');
  const related = figure.related(chain[0]).first();
  await related.click({ modifiers: ['ControlOrMeta'] });
  const there = new FigureDialog(await opened);
  await expect(there.name).toHaveText(chain[0]);
  await expect(there.name).toBeFocused();
  await expect(figure.name).toHaveText('各级衔接资金全年投入');
  await there.leave('#/');
  await figure.leave();
});
