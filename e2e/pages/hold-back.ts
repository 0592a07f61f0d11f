import type { Page } from 'playwright/test';

/** Holds a file back until it is let go, as a slow line does. */
export async function holdBack(page: Page, file: string): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route(file, async (route) => {
    await released;
    await route.continue();
  });
  return () => release();
}
