import type { Locator, Page } from 'playwright/test';

/** Ctrl+V into a field that is added for it, over whatever is open, and taken away again: what comes as that kind. */
async function paste(page: Page, kind: 'text/plain' | 'text/html'): Promise<string> {
  await page.evaluate((type) => {
    const field = document.createElement('div');
    field.id = 'pasted-here';
    field.contentEditable = 'true';
    field.addEventListener('paste', (event) => {
      event.preventDefault();
      field.dataset.pasted = event.clipboardData?.getData(type) ?? '';
    });
    // Behind an open dialog nothing can be typed.
    (document.querySelector('dialog[open]') ?? document.body).append(field);
    field.focus();
  }, kind);
  await page.keyboard.press('Control+V');
  return page.evaluate(() => {
    const field = document.querySelector<HTMLElement>('#pasted-here');
    field?.remove();
    return field?.dataset.pasted ?? '';
  });
}

/** What Ctrl+V would write. */
export const pasted = (page: Page): Promise<string> => paste(page, 'text/plain');

/** What Ctrl+V would hand to a program that takes cells (WPS, Excel, LibreOffice): the rows of the table in it. */
export async function pastedCells(page: Page): Promise<readonly (readonly string[])[]> {
  // The page's policy allows no style attributes, not even in what is only read.
  const html = (await paste(page, 'text/html')).replace(/ style="[^"]*"/g, '');
  return page.evaluate((markup) => {
    const { body } = new DOMParser().parseFromString(markup, 'text/html');
    // Text beside the table would become a row of its own.
    const table = body.querySelector('table');
    const beside = [...body.childNodes]
      .filter((node) => node !== table)
      .map(({ textContent }) => textContent);
    const rows = [...(table?.rows ?? [])].map((row) => [...row.cells].map((cell) => cell.textContent));
    return [...beside, table?.caption?.textContent ?? '']
      .filter((text) => text?.trim())
      .map((text) => [text ?? ''])
      .concat(rows.map((row) => row.map((text) => (text ?? '').trim())));
  }, html);
}

/** Selects an element as if the mouse were dragged over it, and copies. */
export async function copyBySelection(element: Locator): Promise<void> {
  await element.evaluate((marked) => window.getSelection()?.selectAllChildren(marked));
  await element.page().keyboard.press('Control+C');
  await element.evaluate(() => window.getSelection()?.removeAllRanges());
}

/** Text with tabs and line ends as the cells that a spreadsheet would make of it. */
export const asCells = (text: string): readonly (readonly string[])[] =>
  text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split('\t'));
