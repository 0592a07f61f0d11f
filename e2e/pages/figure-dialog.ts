import { expect, type Locator } from 'playwright/test';
import { OnPage } from './on-page';

/** The detail of a figure: beside a wide page, over the right side of a narrower one. */
export class FigureDialog extends OnPage {
  readonly dialog = this.page.getByRole('dialog');
  readonly name = this.dialog.getByRole('heading', { level: 2 });
  readonly close = this.dialog.getByRole('button', { name: '关闭' });
  /** The phrases of the article, the one with the figure first. */
  readonly phrases = this.dialog.getByRole('blockquote');
  readonly copySentence = this.dialog.getByRole('button', { name: '复制一句话' });
  readonly openSlide = this.dialog.getByRole('link', { name: '在汇报中打开' });
  /** 1 / 8: where the figure stands on the screen. */
  readonly position = this.dialog.getByText(/^[\d—]+ \/ \d+$/);
  /** The numbers of the page that are ringed as the opened figure. */
  readonly chosen = this.page.locator('main a[data-indicator][aria-current="true"]');
  readonly copyLink = this.dialog.getByRole('button', { name: '复制链接' });

  /** Esc: it is gone, and where it is said, the address is this one. */
  async leave(address?: string): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.dialog).toHaveCount(0);
    if (address !== undefined) expect(this.address()).toBe(address);
  }

  /** Reads all of it at once: its text, the quoted phrases with what is marked in them, and what was put back. */
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
    const heading = this.page
      .getByRole('heading', { level: 3 })
      .filter({ has: this.page.getByText(title, { exact: true }) });
    return this.dialog.locator('section').filter({ has: heading });
  }

  /** A figure of the same sentence or a related one, by its name. */
  related(name: string): Locator {
    return this.dialog
      .getByRole('listitem')
      .filter({ has: this.page.getByText(name, { exact: true }) })
      .getByRole('link');
  }
}
