import type { Locator, Page } from 'playwright/test';
import { Downloads } from './downloads';

/** A file as it lies on the clerk's disk. */
export interface DiskFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The way through on which next year's figures are brought. */
export class EditionDesk {
  readonly downloads: Downloads;
  readonly steps: Locator;
  readonly main: Locator;

  constructor(readonly page: Page) {
    this.downloads = new Downloads(page);
    this.steps = page.getByRole('navigation', { name: '步骤' });
    this.main = page.getByRole('main');
  }

  /** A head of the way through, by its name: 与上年对应. */
  step(name: string): Locator {
    return this.steps.getByRole('link', { name });
  }

  button(name: string | RegExp): Locator {
    return this.main.getByRole('button', { name });
  }

  /** Chooses a file in the dialog of the system. */
  async open({ name, bytes }: DiskFile, by = '选择文件'): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.button(by).click();
    await (await choosing).setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  }

  /** Lets a file go over the page. */
  async drop({ name, bytes }: DiskFile): Promise<void> {
    await this.page.evaluate(
      ({ name: called, content }) => {
        const held = new DataTransfer();
        held.items.add(new File([new Uint8Array(content)], called));
        const over = { dataTransfer: held, bubbles: true, cancelable: true };
        document.body.dispatchEvent(new DragEvent('dragover', over));
        document.body.dispatchEvent(new DragEvent('drop', over));
      },
      { name, content: [...bytes] },
    );
  }

  /** A fault by the cell at which it stands. */
  fault(cell: string): Locator {
    return this.main
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: cell, exact: true }) });
  }

  /** A folded list, opened. */
  async unfold(title: RegExp): Promise<Locator> {
    const list = this.main
      .locator('details')
      .filter({ has: this.page.locator('summary', { hasText: title }) });
    await list.locator('summary').first().click();
    return list;
  }
}

/** Takes the system's dialog for saving away, as in Firefox: files then go to the downloads. */
export const withoutSaveDialog = (page: Page) =>
  page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
