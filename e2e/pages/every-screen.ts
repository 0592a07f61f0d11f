import type { Page } from 'playwright/test';
import { Dashboard } from './dashboard';

/** An address with further parameters: `#/growth` with `lang=en`. */
export const asking = (address: string, parameters: string): string =>
  parameters === '' ? address : `${address}${address.includes('?') ? '&' : '?'}${parameters}`;

/** Goes to another address of the open page, without a reload, and waits until it is drawn. */
export async function step(page: Page, address: string): Promise<void> {
  const dashboard = new Dashboard(page);
  await page.evaluate(
    (hash) =>
      new Promise<void>((done) => {
        const drawn = () => requestAnimationFrame(() => requestAnimationFrame(() => done()));
        if (window.location.hash === hash) return drawn();
        window.addEventListener('hashchange', drawn, { once: true });
        window.location.hash = hash;
      }),
    address,
  );
  // The booklet has a title on each of its parts.
  await dashboard.title.first().waitFor({ state: 'attached' });
  await dashboard.chartsAlive();
}
