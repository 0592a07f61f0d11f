import type { Page } from 'playwright/test';

export interface Focus {
  readonly name: string;
  readonly tag: string;
  /** Id of the figure that Enter would open. */
  readonly figure: string | null;
  /** Whether it has an outline of two pixels or more. */
  readonly shown: boolean;
  /** Whether all of it is within the window. */
  readonly inView: boolean;
  readonly inDialog: boolean;
  readonly onBody: boolean;
}

/** The element that has the focus, and whether a person sees that. */
export const focusOf = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const style = getComputedStyle(element);
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    return {
      name: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' '),
      tag: element.tagName,
      figure: element.getAttribute('data-indicator'),
      shown: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
      inView:
        width > 1 &&
        height > 1 &&
        left >= -1 &&
        top >= -1 &&
        right <= innerWidth + 1 &&
        bottom <= innerHeight + 1,
      inDialog: element.closest('dialog[open]') !== null,
      onBody: element === document.body,
    };
  });

/** Presses Tab until the wanted element has the focus. Every focus on the way must be visible. */
export async function tabTo(page: Page, wanted: (focus: Focus) => boolean): Promise<Focus> {
  const unseen: string[] = [];
  for (let i = 0; i < 300; i += 1) {
    await page.keyboard.press('Tab');
    const focus = await focusOf(page);
    if (!focus.onBody && !(focus.shown && focus.inView))
      unseen.push(`${focus.tag} ${focus.name.slice(0, 40)}`);
    if (!wanted(focus)) continue;
    if (unseen.length > 0) throw new Error(`the focus is not seen on: ${unseen.join('; ')}`);
    return focus;
  }
  throw new Error('Tab does not come there');
}

/** Every stop from the address bar to the end of the page. */
export async function tabThrough(page: Page): Promise<readonly Focus[]> {
  const stops: Focus[] = [];
  for (let i = 0; i < 400; i += 1) {
    await page.keyboard.press('Tab');
    const focus = await focusOf(page);
    if (focus.onBody) return stops;
    stops.push(focus);
  }
  throw new Error('the focus does not come to the end of the page');
}

/** Presses Tab over what is open: it goes round there, is seen everywhere, and comes to these stops. */
export async function tabWithin(page: Page, times: number): Promise<readonly string[]> {
  const names: string[] = [];
  for (let i = 0; i < times; i += 1) {
    await page.keyboard.press('Tab');
    const { onBody, inDialog, shown, name } = await focusOf(page);
    if (!onBody && !(inDialog && shown)) throw new Error(`the focus is lost or not seen on ${name}`);
    names.push(name);
  }
  return names;
}
