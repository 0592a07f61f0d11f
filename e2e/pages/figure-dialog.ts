import type { Locator, Page } from 'playwright/test';

/** The detail of a figure, over the right side of the screen. */
export class FigureDialog {
  readonly dialog: Locator;
  readonly name: Locator;
  readonly close: Locator;
  /** The phrases of the article, the one with the figure first. */
  readonly phrases: Locator;
  readonly copyCitation: Locator;
  readonly copyLink: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog');
    this.name = this.dialog.getByRole('heading', { level: 2 });
    this.close = this.dialog.getByRole('button', { name: '关闭' });
    this.phrases = this.dialog.getByRole('blockquote');
    this.copyCitation = this.dialog.getByRole('button', { name: '复制为引文' });
    this.copyLink = this.dialog.getByRole('button', { name: '复制链接' });
  }

  /** The part under a heading: 原文, 核对, 2020年推算值 */
  section(title: string): Locator {
    const page = this.dialog.page();
    const heading = page
      .getByRole('heading', { level: 3 })
      .filter({ has: page.getByText(title, { exact: true }) });
    return this.dialog.locator('section').filter({ has: heading });
  }

  related(name: string): Locator {
    return this.section('相关指标').getByRole('listitem').filter({ hasText: name }).getByRole('link');
  }
}
