import type { Locator, Page } from 'playwright/test';

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

/** What Ctrl+V would hand to a program that takes cells (WPS, Excel, LibreOffice): the rows of the table in it. */
export async function pastedCells(page: Page): Promise<readonly (readonly string[])[]> {
  await page.evaluate(() => {
    const field = document.createElement('div');
    field.id = 'pasted-here';
    field.contentEditable = 'true';
    field.addEventListener('paste', (event) => {
      event.preventDefault();
      field.dataset.html = event.clipboardData?.getData('text/html') ?? '';
    });
    (document.querySelector('dialog[open]') ?? document.body).append(field);
    field.focus();
  });
  await page.keyboard.press('Control+V');
  return page.evaluate(() => {
    const field = document.querySelector<HTMLElement>('#pasted-here');
    // The page's policy allows no style attributes, not even in what is only read.
    const html = (field?.dataset.html ?? '').replace(/ style="[^"]*"/g, '');
    field?.remove();
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    // Text beside the table would become a row of its own.
    const table = body.querySelector('table');
    const beside = [...body.childNodes].filter(
      (node) => node !== table && (node.textContent ?? '').trim() !== '',
    );
    const caption = table?.caption?.textContent ?? '';
    return [
      ...beside.map((node) => [node.textContent ?? '']),
      ...(caption === '' ? [] : [[caption]]),
      ...[...(table?.rows ?? [])].map((row) => [...row.cells].map((cell) => (cell.textContent ?? '').trim())),
    ];
  });
}

/** Marks an element as a hand does that drags over it, and copies. */
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
