import { expect, type Locator } from 'playwright/test';
import { boxOf } from './box';
import type { Stage } from './stage';

/** The editor in which a talk is put together. */
export class Agenda {
  readonly dialog: Locator;
  /** One for each slide, in the order of the cards. */
  readonly slides: Locator;
  readonly use: Locator;
  /** 讲19页，附件21页 讲稿约9分 余1分 */
  readonly time: Locator;

  constructor(readonly stage: Stage) {
    this.dialog = stage.page.getByRole('dialog', { name: '议程' });
    this.slides = this.dialog.getByRole('checkbox');
    this.use = this.button('采用此议程');
    this.time = this.dialog.getByRole('status').filter({ hasText: /^讲\d+页/ });
  }

  button(name: string): Locator {
    return this.dialog.getByRole('button', { name, exact: true });
  }

  slide(name: string): Locator {
    return this.dialog.getByRole('checkbox', { name, exact: true });
  }

  card(name: string): Locator {
    return this.dialog
      .locator('ol > li')
      .filter({ has: this.stage.page.getByRole('checkbox', { name, exact: true }) });
  }

  async begins(...names: readonly string[]): Promise<void> {
    for (const [i, name] of names.entries()) await expect(this.slides.nth(i)).toHaveAccessibleName(name);
  }

  /** Takes a slide with the mouse and moves it to the left half of another one; the button stays pressed. */
  async carry(name: string, before: string): Promise<void> {
    const { mouse } = this.stage.page;
    const from = await boxOf(this.card(name));
    const to = await boxOf(this.card(before));
    await mouse.move(from.x + from.width / 2, from.y + 30);
    await mouse.down();
    await mouse.move(from.x + from.width / 2 - 20, from.y + 40, { steps: 4 });
    await mouse.move(to.x + to.width / 4, to.y + 40, { steps: 12 });
  }
}
