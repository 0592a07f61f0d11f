import { expect, type Page } from 'playwright/test';
import { Dashboard, hop } from './dashboard';
import { layoutFaults } from './layout';
import { SearchDialog } from './search-dialog';

/** An address with further parameters: `#/growth` with `lang=en`. */
export const asking = (address: string, parameters: string): string =>
  parameters === '' ? address : `${address}${address.includes('?') ? '&' : '?'}${parameters}`;

/** Goes to another address of the open page, without a reload, and waits until it is drawn. */
export async function step(page: Page, address: string): Promise<void> {
  const dashboard = new Dashboard(page);
  await hop(page, address);
  // The booklet has a title on each of its parts.
  await dashboard.title.first().waitFor({ state: 'attached' });
  // Until the new screen is drawn the old one stands there, dimmed; a long table begins with a few rows.
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await dashboard.chartsAlive();
}

/** Looks at these addresses, at the search over a screen, asked for this and that, and at the list of keys. */
export async function lookAround(
  page: Page,
  language: 'zh' | 'en',
  addresses: readonly string[],
  look: (place: string) => Promise<unknown>,
): Promise<void> {
  for (const address of addresses) {
    await step(page, address);
    await look(address);
  }
  await step(page, `#/area/monitoring?lang=${language}`);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toHaveCount(0);
  const search = new SearchDialog(page, language);
  await search.opener.click();
  await look('search, empty');
  for (const typed of ['资金', 'funds', 'a', '8.73', 'toilet']) {
    await search.field.fill(typed);
    await expect(search.results.first()).toBeVisible();
    await look(`search for ${typed}`);
  }
  // No Chinese word begins with v in pinyin.
  await search.field.fill('vvvv');
  await expect(search.results).toHaveCount(0);
  await look('search, nothing found');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(dialog).toBeVisible();
  await look('keys');
}

/** Nothing is cut, overlaps or scrolls sideways at any of these addresses. */
export async function expectWhole(page: Page, addresses: readonly string[], parameters = ''): Promise<void> {
  for (const address of addresses) {
    await step(page, asking(address, parameters));
    expect.soft(await layoutFaults(page), address).toEqual([]);
  }
}
