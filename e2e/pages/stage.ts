import { expect, type Locator } from 'playwright/test';
import { hop, ready } from './dashboard';
import { asking } from './every-screen';
import { OnPage } from './on-page';

/** The stage as the room sees it. */
export class Stage extends OnPage {
  /** The slide that stands, with whatever is over it. */
  readonly slide = this.page.locator('section.st-box[aria-roledescription]');
  readonly title = this.slide.getByRole('heading', { level: 1 });
  readonly tools = this.page.getByRole('navigation', { name: /^(汇报工具|Presentation tools)$/ });
  readonly large = this.slide.locator('.st-spot');
  readonly dialog = this.page.getByRole('dialog');
  readonly black = this.page.getByRole('button', { name: '黑屏中，按任意键恢复' });
  readonly laser = this.slide.locator('[data-laser]');
  /** 3 / 14 at the lower right; the cover and the end have none. */
  readonly position = this.slide.locator('.st-foot b').first();
  /** What a screen reader says of every slide: 第3页，共14页：…. */
  readonly announced = this.page.locator('.st-main > [role="status"]').first();

  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await ready(this.page);
    await this.slide.waitFor();
  }

  show(address: string): Promise<void> {
    return hop(this.page, address);
  }

  /** How many slides there are. */
  async count(): Promise<number> {
    const said = /(?:，共| of )([1-9]\d*)/;
    await expect(this.announced).toHaveText(said);
    return Number(said.exec((await this.announced.textContent()) ?? '')?.[1]);
  }

  /** This slide stands, the first or the last too, of so many where that matters. */
  async isAt(slide: number, of?: number): Promise<void> {
    const all = of ?? '\\d+';
    await expect(this.announced).toHaveText(
      new RegExp(`^(第${slide}页，共${all}页：|Slide ${slide} of ${all}: )`),
    );
  }

  /** The address of every slide, from the first to the last, with the parameters of the one that stands. */
  async addresses(): Promise<readonly string[]> {
    const [, parameters = ''] = this.address().split('?');
    return Array.from({ length: await this.count() }, (_, i) => asking(`#/present/${i + 1}`, parameters));
  }

  /** Turns from the first slide to the last, as a clicker does. */
  async walk(look: (slide: number) => Promise<unknown>): Promise<void> {
    await this.press('Home');
    const all = await this.count();
    for (let slide = 1; slide <= all; slide++) {
      if (slide > 1) await this.press('PageDown');
      await this.isAt(slide, all);
      await look(slide);
    }
  }

  /** A button at the lower right: 全屏. */
  tool(name: string): Locator {
    return this.tools.getByRole('button', { name });
  }

  /** N: the presenter's own window. */
  async openDesk(within: { readonly timeout?: number } = {}): Promise<Stage> {
    const opening = this.page.waitForEvent('popup', within);
    await this.press('n');
    return new Stage(await opening);
  }

  isFull(): Promise<boolean> {
    return this.page.evaluate(() => document.fullscreenElement !== null);
  }
}
