import { expect, type Locator, type Page } from 'playwright/test';

/** The detail of a figure, over the right side of the screen. */
export class FigureDialog {
  readonly dialog: Locator;
  readonly name: Locator;
  readonly close: Locator;
  /** The phrases of the article, the one with the figure first. */
  readonly phrases: Locator;
  readonly copySentence: Locator;
  readonly copyLink: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog');
    this.name = this.dialog.getByRole('heading', { level: 2 });
    this.close = this.dialog.getByRole('button', { name: '关闭' });
    this.phrases = this.dialog.getByRole('blockquote');
    this.copySentence = this.dialog.getByRole('button', { name: '复制句子' });
    this.copyLink = this.dialog.getByRole('button', { name: '复制链接' });
  }

  /** Esc: it is gone, and where it is said, the address is this one. */
  async leave(address?: string): Promise<void> {
    await this.dialog.page().keyboard.press('Escape');
    await expect(this.dialog).toHaveCount(0);
    if (address !== undefined) expect(new URL(this.dialog.page().url()).hash).toBe(address);
  }

  /** All of it at once: its text, the quoted phrases with what is marked in them, and what was put back. */
  read() {
    return this.dialog.evaluate((dialog) => {
      const texts = (within: Element, selector: string) =>
        [...within.querySelectorAll(selector)].map((element) => element.textContent ?? '');
      return {
        text: dialog.textContent ?? '',
        phrases: [...dialog.querySelectorAll('blockquote')].map((quote) => ({
          text: quote.textContent ?? '',
          marks: texts(quote, 'mark'),
        })),
        inserted: texts(dialog, 'ins'),
      };
    });
  }

  /** The part under a heading: 原文, 核对, 2020年推算值 */
  section(title: string): Locator {
    const page = this.dialog.page();
    const heading = page
      .getByRole('heading', { level: 3 })
      .filter({ has: page.getByText(title, { exact: true }) });
    return this.dialog.locator('section').filter({ has: heading });
  }

  /** A figure of the same sentence or a related one, by its name. */
  related(name: string): Locator {
    const page = this.dialog.page();
    return this.dialog
      .getByRole('listitem')
      .filter({ has: page.getByText(name, { exact: true }) })
      .getByRole('link');
  }
}
