import type { Page } from 'playwright/test';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A finger that is drawn from one place to another. */
export async function fingerFrom(page: Page) {
  const client = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: Point | null) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: at === null ? [] : [{ ...at }] });
  return {
    client,
    draw: async (from: Point, to: Point): Promise<void> => {
      await send('touchStart', from);
      for (const share of [0.1, 0.3, 0.5, 0.7, 0.9, 1])
        await send('touchMove', {
          x: from.x + share * (to.x - from.x),
          y: from.y + share * (to.y - from.y),
        });
      await send('touchEnd', null);
    },
  };
}
