import type { Page } from 'playwright/test';
import { type PaperPage, readPdf } from './pdf';

export const papers = {
  'A4 upright': { format: 'A4', landscape: false, width: 210, height: 297 },
  'A4 lying': { format: 'A4', landscape: true, width: 297, height: 210 },
  'A3 upright': { format: 'A3', landscape: false, width: 297, height: 420 },
  'A3 lying': { format: 'A3', landscape: true, width: 420, height: 297 },
} as const;

export type Paper = keyof typeof papers;

/** Prints what is open, as Ctrl+P does, and reads the PDF back. */
export async function print(page: Page, paper: Paper): Promise<readonly PaperPage[]> {
  const { format, landscape } = papers[paper];
  return readPdf(await page.pdf({ format, landscape }));
}

export const textOf = (pages: readonly PaperPage[]): string => pages.map(({ text }) => text).join('');

/** A page without the line at its foot, which is drawn first: 2/3遂宁市乡村振兴·2021·来源：《遂宁年鉴（2022）》 */
export const withoutFoot = (text: string): string => text.replace(/^\d+\/\d+.*?2022\)?》?/, '');

/** Every number that stands for a figure on the screen, each once: 10955, 8.73, +13.38%. */
export const numbersOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll('main [data-indicator]')].filter(
      (element) => element.checkVisibility() && element.closest('.sr-only') === null,
    );
    const numbers = shown.flatMap(({ textContent }) => textContent?.match(/\d[\d,.]*%?/g) ?? []);
    return [...new Set(numbers)];
  });

/** Which of these numbers are not on paper. */
export const missing = (numbers: readonly string[], text: string): readonly string[] =>
  numbers.filter((number) => !text.includes(number));

/** Controls that paper has no use for, as far as they would be printed. */
export const controlsOnPaper = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, nav, select, input')]
      .filter((element) => element.checkVisibility())
      .map((element) => `${element.nodeName} ${element.textContent}`),
  );
