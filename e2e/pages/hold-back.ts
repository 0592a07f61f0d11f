import type { Page } from 'playwright/test';

/** Delays a file, as a slow line does, until the returned function is called. */
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
