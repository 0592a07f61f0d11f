import type { Locator, Page } from 'playwright/test';
import { ready } from './dashboard';

const words = {
  zh: { title: '搜索', close: '关闭' },
  en: { title: 'Search', close: 'Close' },
} as const;

/** The search over any screen. */
export class SearchDialog {
  readonly dialog: Locator;
  readonly field: Locator;
  readonly results: Locator;
  /** The result that Enter would open. */
  readonly chosen: Locator;
  /** The line that says how many results there are, or none. */
  readonly says: Locator;
  readonly close: Locator;
  /** The button that opens it, on every screen. */
  readonly opener: Locator;

  constructor(
    readonly page: Page,
    language: keyof typeof words = 'zh',
  ) {
    const { title, close } = words[language];
    this.dialog = page.getByRole('dialog', { name: title, exact: true });
    this.field = this.dialog.getByRole('combobox', { name: title, exact: true });
    this.results = this.dialog.getByRole('option');
    this.chosen = this.dialog.getByRole('option', { selected: true });
    this.says = this.dialog.getByRole('status');
    this.close = this.dialog.getByRole('button', { name: close, exact: true });
    this.opener = page.getByRole('banner').getByRole('button', { name: title });
  }

  /** By its button on a screen. */
  async open(address = ''): Promise<void> {
    await this.page.goto(address);
    await ready(this.page);
    await this.opener.click();
  }

  /** Results under a heading: 指标, 推算, 栏目, 领域, 条线, 机制与文件, 名词; before anything is typed 可以这样问. */
  group(name: string): Locator {
    return this.dialog.getByRole('group', { name, exact: true }).getByRole('option');
  }

  /** What is marked in the results, each once. */
  async marked(): Promise<readonly string[]> {
    return [...new Set(await this.results.locator('mark').allTextContents())];
  }
}
