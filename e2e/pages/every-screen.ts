import type { Page } from 'playwright/test';
import { Dashboard, hop } from './dashboard';

/** An address with more said behind `?`: `#/growth` with `lang=en`. */
export const asking = (address: string, parameters: string): string =>
  parameters === '' ? address : `${address}${address.includes('?') ? '&' : '?'}${parameters}`;

/** Goes to another address of the page that is open, without loading it anew, and waits until it is drawn. */
export async function step(page: Page, address: string): Promise<void> {
  const dashboard = new Dashboard(page);
  await hop(page, address);
  // The booklet has a title on each of its parts.
  await dashboard.title.first().waitFor({ state: 'attached' });
  await dashboard.chartsAlive();
}
