import type { Page } from 'playwright/test';

/** What stands on a page; what extends it names its places as fields. */
export abstract class OnPage {
  constructor(readonly page: Page) {}

  /** The address behind `#` as it stands in the address bar. */
  address(): string {
    return new URL(this.page.url()).hash;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }
}
