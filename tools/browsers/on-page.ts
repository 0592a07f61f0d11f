import type { Driver } from './driver';

export interface Target {
  readonly selector: string;
  /** Part of what the element says, or of its label. */
  readonly text?: string;
}

/** Shown elements that a target means, as an expression; old browsers have no checkVisibility. */
const found = ({ selector, text = '' }: Target): string => `
  Array.from(document.querySelectorAll(${JSON.stringify(selector)})).filter((element) => {
    const { width, height } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const says = [element.textContent, element.getAttribute('aria-label')]
      .some((said) => (said || '').trim().indexOf(${JSON.stringify(text)}) !== -1);
    return width > 1 && height > 1 && style.visibility !== 'hidden' && says;
  })`;

/** What a person does and sees, over any driver: clicks by box, reads text, waits for what should come. */
export class OnPage {
  /** @param base address of the page, without a hash */
  constructor(
    readonly driver: Driver,
    private readonly base: string,
    /** Longest wait for what should come, in ms. */
    private readonly patience = 20_000,
  ) {}

  /** Opens an address afresh, with nothing remembered: `#/growth`. */
  async open(hash: string): Promise<void> {
    await this.driver.goto(this.base);
    // The app writes to its memory when it starts: only then is it emptied.
    await this.settled();
    await this.driver.evaluate('(() => { try { localStorage.clear(); } catch (error) {} return true; })()');
    await this.driver.goto('about:blank');
    await this.driver.goto(this.base + hash);
    await this.settled();
  }

  /** Waits until the whole app is there and everything of the screen is drawn. */
  async settled(): Promise<void> {
    await this.until(
      'the app and its screen',
      `document.querySelector('[data-start="complete"] main h1') && !document.querySelector('[aria-busy="true"]')`,
    );
  }

  /** Waits until an expression holds. */
  async until(what: string, expression: string): Promise<void> {
    const end = Date.now() + this.patience;
    for (;;) {
      // A page that is just being loaded anew answers nothing.
      if (await this.driver.evaluate<boolean>(`Boolean(${expression})`).catch(() => false)) return;
      if (Date.now() > end) throw new Error(`waited ${this.patience / 1000} s for ${what}`);
      await pause(100);
    }
  }

  /** Waits until one of the shown elements says it. */
  async see(target: Target): Promise<void> {
    await this.until(`“${target.text ?? ''}” in ${target.selector}`, `${found(target)}.length > 0`);
  }

  async gone(selector: string): Promise<void> {
    await this.until(`${selector} to be gone`, `${found({ selector })}.length === 0`);
  }

  /** How many are shown. */
  count(target: Target): Promise<number> {
    return this.driver.evaluate(`${found(target)}.length`);
  }

  texts(selector: string): Promise<readonly string[]> {
    return this.driver.evaluate(`${found({ selector })}.map((element) => element.textContent.trim())`);
  }

  /** A computed style of the first. */
  style(selector: string, property: string, pseudo: string | null = null): Promise<string> {
    return this.driver.evaluate(
      `getComputedStyle(document.querySelector(${JSON.stringify(selector)}), ${JSON.stringify(pseudo)})
        .getPropertyValue(${JSON.stringify(property)})`,
    );
  }

  /** Boxes of all that are shown: left, top, width, height. */
  boxes(selector: string): Promise<readonly (readonly [number, number, number, number])[]> {
    return this.driver.evaluate(`${found({ selector })}.map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left, top, width, height];
    })`);
  }

  hash(): Promise<string> {
    return this.driver.evaluate('location.hash');
  }

  /** Clicks the first that is shown where its box is; fails where something else lies over it. */
  async click(target: Target): Promise<void> {
    await this.see(target);
    await this.driver.evaluate(`${found(target)}[0].scrollIntoView({ block: 'center' })`);
    const [x, y, hit] = await this.driver.evaluate<[number, number, boolean]>(`(() => {
      const element = ${found(target)}[0];
      const { left, top, width, height } = element.getClientRects()[0];
      const x = left + width / 2, y = top + height / 2;
      const there = document.elementFromPoint(x, y);
      return [x, y, there !== null && (element.contains(there) || there.contains(element))];
    })()`);
    if (!hit) throw new Error(`“${target.text ?? target.selector}” is covered by something else`);
    await this.driver.click(x, y);
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
