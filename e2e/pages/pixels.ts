import type { Locator, Page } from 'playwright/test';

/** Relative luminances, 0 to 1. */
interface Luminances {
  readonly text: string;
  readonly darkest: number;
  readonly lightest: number;
}

/** The darkest and the lightest colour of each place, measured on a screenshot, so that the browser's recolouring counts. */
export async function luminancesOf(page: Page, places: Locator): Promise<readonly Luminances[]> {
  const boxes = await places.evaluateAll((all) =>
    all.map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const at = { x: left + window.scrollX, y: top + window.scrollY };
      return { text: element.textContent ?? '', ...at, width, height };
    }),
  );
  const picture = (await page.screenshot({ fullPage: true })).toString('base64');
  return page.evaluate(
    async ([base64, areas]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', {
        willReadFrequently: true,
      });
      if (context === null) throw new Error('nothing to draw on');
      context.drawImage(bitmap, 0, 0);
      const linear = (value: number) => (value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4);
      return areas.map(({ text, x, y, width, height }) => {
        const { data } = context.getImageData(x, y, Math.max(1, width), Math.max(1, height));
        let darkest = 1;
        let lightest = 0;
        for (let at = 0; at < data.length; at += 4) {
          const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
          const luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
          darkest = Math.min(darkest, luminance);
          lightest = Math.max(lightest, luminance);
        }
        return { text, darkest, lightest };
      });
    },
    [picture, boxes] as const,
  );
}

/** The texts whose contrast is below 4.5 : 1, each with its contrast. */
export async function faintTexts(page: Page, texts: Locator): Promise<readonly string[]> {
  const found = await luminancesOf(page, texts);
  if (found.length === 0) throw new Error('there is no such text');
  return found
    .map(({ text, darkest, lightest }) => ({ text, contrast: (lightest + 0.05) / (darkest + 0.05) }))
    .filter(({ contrast }) => contrast < 4.5)
    .map(({ text, contrast }) => `“${text}” ${contrast.toFixed(2)}`);
}
