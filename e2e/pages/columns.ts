import { expect, type Page } from 'playwright/test';

/** The columns of a panel: where their last group ends, and which groups stand in them. */
export const columnsOf = (page: Page) =>
  page.evaluate(() =>
    [...(document.querySelector('.columns')?.children ?? [])].map((column) => {
      const groups = [...column.children].filter((group) => group instanceof HTMLElement);
      return {
        groups: groups.map((group) => group.dataset.group ?? ''),
        width: column.getBoundingClientRect().width,
        end: Math.max(...groups.map((group) => group.getBoundingClientRect().bottom)),
      };
    }),
  );

/** How far apart columns may end. A hole that is seen at once is 400 pixels wide and 160 high. */
const together = 96;

/** No column ends far above the longest one. */
export function expectTogether(columns: Awaited<ReturnType<typeof columnsOf>>, place: string): void {
  const longest = Math.max(...columns.map(({ end }) => end));
  for (const { end, groups } of columns)
    expect
      .soft(longest - end, `${place}: the column with ${groups.join(', ')}`)
      .toBeLessThanOrEqual(together);
}

/**
 * Empty rectangles of a panel that are wider than 400 and higher than 160 pixels, above the end of its longest column.
 * Everything that is seen is laid on a grid of 10 pixels: letters, drawings and lines.
 */
export const holesOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const place = document.querySelector('.columns');
    if (place === null) return ['there are no columns'];
    const box = place.getBoundingClientRect();
    const cell = 10;
    const columns = Math.floor(box.width / cell);
    const rows = Math.floor(box.height / cell);
    const filled = Array.from({ length: rows }, () => new Uint8Array(columns));
    const fill = ({ left, top, right, bottom }: DOMRect) => {
      for (let y = Math.floor((top - box.top) / cell); y * cell < bottom - box.top; y += 1)
        for (let x = Math.floor((left - box.left) / cell); x * cell < right - box.left; x += 1)
          if (filled[y]?.[x] === 0) (filled[y] as Uint8Array)[x] = 1;
    };
    const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      if (text.parentElement?.closest('.sr-only') !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const rect of range.getClientRects()) fill(rect);
    }
    for (const shape of place.querySelectorAll('svg')) fill(shape.getBoundingClientRect());
    for (const element of place.querySelectorAll('*')) {
      const { borderTopWidth, borderTopStyle, borderBottomWidth, borderBottomStyle } =
        getComputedStyle(element);
      const { left, top, width, bottom } = element.getBoundingClientRect();
      if (borderTopStyle !== 'none' && borderTopWidth !== '0px') fill(new DOMRect(left, top, width, 1));
      if (borderBottomStyle !== 'none' && borderBottomWidth !== '0px')
        fill(new DOMRect(left, bottom - 1, width, 1));
    }
    // For each row how far it is empty upwards, and the widest run of columns that are so at least 160 pixels high.
    const holes: string[] = [];
    const empty = new Array<number>(columns).fill(0);
    for (let y = 0; y < rows; y += 1) {
      let run = 0;
      for (let x = 0; x <= columns; x += 1) {
        if (x < columns) empty[x] = filled[y]?.[x] === 1 ? 0 : (empty[x] ?? 0) + 1;
        if (x < columns && (empty[x] ?? 0) * cell > 160) run += 1;
        else {
          if (run * cell > 400) holes.push(`${run * cell} wide, ends at ${(x - run) * cell}, ${y * cell}`);
          run = 0;
        }
      }
    }
    return holes.slice(0, 1);
  });
