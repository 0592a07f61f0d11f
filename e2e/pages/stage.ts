import { expect, type Locator, type Page } from 'playwright/test';
import { hop, ready } from './dashboard';
import { asking } from './every-screen';
import { OnPage } from './on-page';

/** The stage as the room sees it. */
export class Stage extends OnPage {
  /** The slide that stands, with whatever is over it. */
  readonly slide = this.page.locator('section.st-box[aria-roledescription]');
  readonly title = this.slide.getByRole('heading', { level: 1 });
  /** 3 / 14 at the lower right. */
  readonly tools = this.page.getByRole('navigation', { name: '汇报工具' });
  readonly large = this.slide.locator('.st-spot');
  readonly dialog = this.page.getByRole('dialog');
  readonly black = this.page.getByRole('button', { name: '黑屏中，按任意键恢复' });
  readonly laser = this.slide.locator('[data-laser]');
  readonly position = this.slide.locator('.st-foot b').first();

  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await ready(this.page);
    await this.slide.waitFor();
  }

  show(address: string): Promise<void> {
    return hop(this.page, address);
  }

  /** How many slides there are, as the foot of each says. */
  async count(): Promise<number> {
    await expect(this.position).toHaveText(/^\d+ \/ [1-9]\d*$/);
    return Number(/(\d+)$/.exec((await this.position.textContent()) ?? '')?.[1]);
  }

  /** The address of every slide, from the first to the last, with the parameters of the one that stands. */
  async addresses(): Promise<readonly string[]> {
    const [, parameters = ''] = this.address().split('?');
    return Array.from({ length: await this.count() }, (_, i) => asking(`#/present/${i + 1}`, parameters));
  }

  /** A button at the lower right: 全屏. */
  tool(name: string): Locator {
    return this.tools.getByRole('button', { name });
  }

  /** N: the presenter's own window. */
  async openDesk(): Promise<Stage> {
    const opening = this.page.waitForEvent('popup');
    await this.press('n');
    return new Stage(await opening);
  }

  isFull(): Promise<boolean> {
    return this.page.evaluate(() => document.fullscreenElement !== null);
  }
}

/**
 * Finds what is broken on the slides that are shown: text or pictures beyond the slide or cut, text over text, text too
 * small. One line for each fault.
 * @param least smallest size of type, in pixels of a slide 1080 high
 */
export const slideFaults = (page: Page, least = 24): Promise<readonly string[]> =>
  page.evaluate((smallest) => {
    const slack = 1.5;
    const faults: string[] = [];
    const short = (text: string) => `“${text.trim().replace(/\s+/g, ' ').slice(0, 24)}”`;
    const boxes = document.querySelectorAll('.st-wall > .st-box');
    if (boxes.length === 0) faults.push('no slide');
    for (const box of boxes) {
      const frame = box.getBoundingClientRect();
      const scale = frame.height / 1080;
      if (Math.abs(frame.width / frame.height - 16 / 9) > 0.002) faults.push('stretched');
      if (frame.left < -1 || frame.right > window.innerWidth + 1 || frame.bottom > window.innerHeight + 1)
        faults.push('the slide does not fit the wall');
      const labels: { text: string; left: number; top: number; right: number; bottom: number }[] = [];
      const foot = box.querySelector('.st-foot')?.getBoundingClientRect();
      const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const parent = node.parentElement;
        const text = node.textContent ?? '';
        if (parent === null || text.trim() === '' || parent.closest('.sr-only') !== null) continue;
        const size = Number.parseFloat(getComputedStyle(parent).fontSize);
        if (size / scale < smallest - 0.05) faults.push(`small: ${short(text)} ${(size / scale).toFixed(1)}`);
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const rect of range.getClientRects()) {
          if (rect.width === 0) continue;
          // The line box of a Chinese font is half as high again as its letters.
          const spare = Math.max(0, rect.height - size) / 2;
          const label = {
            text,
            left: rect.left,
            right: rect.right,
            top: rect.top + spare,
            bottom: rect.bottom - spare,
          };
          labels.push(label);
          const margin = 40 * scale;
          if (
            label.left < frame.left + margin ||
            label.right > frame.right - margin ||
            label.top < frame.top + 20 * scale ||
            label.bottom > frame.bottom - 20 * scale
          )
            faults.push(`outside: ${short(text)}`);
          const isFoot = parent.closest('.st-foot') !== null;
          if (!isFoot && foot !== undefined && label.bottom > foot.top + slack)
            faults.push(`into the source line: ${short(text)}`);
        }
      }
      for (const [i, a] of labels.entries())
        for (const b of labels.slice(i + 1))
          if (
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack
          )
            faults.push(`${short(a.text)} over ${short(b.text)}`);
      for (const element of box.querySelectorAll('*')) {
        if (element instanceof SVGElement && !(element instanceof SVGSVGElement)) continue;
        const rect = element.getBoundingClientRect();
        if (element.closest('.sr-only') !== null || rect.width === 0) continue;
        if (rect.right > frame.right + slack || rect.bottom > frame.bottom + slack)
          faults.push(`beyond the slide: ${element.className} ${short(element.textContent ?? '')}`);
        // Content that is larger than its row or column.
        if (
          element instanceof HTMLElement &&
          element.clientWidth > 0 &&
          (element.scrollWidth > element.clientWidth + slack * 2 ||
            (element.scrollHeight > element.clientHeight + 6 * scale &&
              element.closest('.st-body') !== null &&
              element.matches(
                '.st-body, .st-columns, .st-picture, .st-beside, .st-tile, .st-drawing, .st-drawing > *, .st-checks, .st-growths, .st-growths > li, .st-recognitions > li',
              )))
        )
          faults.push(`too much in ${element.className}: ${short(element.textContent ?? '')}`);
      }
    }
    return [...new Set(faults)];
  }, least);
