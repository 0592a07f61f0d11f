import type { Locator, Page } from 'playwright/test';

/** The text that Ctrl+V would write. It is pasted into a field that is added to the page for this and removed again. */
export async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted-here';
    // Nothing can be typed behind an open dialog, so the field is put into it.
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

/** The rows that Ctrl+V would give to a program that takes cells (WPS, Excel, LibreOffice). */
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
    // The page's policy forbids style attributes, even in HTML that is only parsed.
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
