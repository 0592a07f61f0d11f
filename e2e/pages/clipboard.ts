import type { Page } from 'playwright/test';

/** What Ctrl+V would write: into a field that is added for it, over whatever is open, and taken away again. */
export async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted-here';
    // Behind an open dialog nothing can be typed.
    (document.querySelector('dialog[open]') ?? document.body).append(field);
    field.focus();
  });
  await page.keyboard.press('Control+V');
  return page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('#pasted-here');
    const text = field?.value ?? '';
    field?.remove();
    return text;
  });
}

/** Text with tabs and line ends as the cells that a spreadsheet would make of it. */
export const asCells = (text: string): readonly (readonly string[])[] =>
  text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split('\t'));
