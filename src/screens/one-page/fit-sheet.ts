/** In mm: the height of A4 within its margins, of which a twentieth of the sheet is spared. */
const room = 297 * 0.95 - 27;
const pixelsPerMm = 96 / 25.4;

/**
 * Finds the rows of a sheet that don't fit. They are left out by weight, and then the weightiest of them that still fit come
 * back, because a row may be long and the next one short.
 *
 * @param sheet marks its rows with `data-row`, its parts with `data-part`; what is left out is `hidden`
 * @param order keys of the rows, the least weighty first
 */
export function rowsThatDoNotFit(sheet: HTMLElement, order: readonly string[]): ReadonlySet<string> {
  const [content] = sheet.children;
  const out = new Set<string>();
  const fits = (): boolean => {
    for (const part of sheet.querySelectorAll<HTMLElement>('[data-part]')) {
      const rows = [...part.querySelectorAll<HTMLElement>('[data-row]')];
      for (const row of rows) row.hidden = out.has(row.dataset.row ?? '');
      part.hidden = rows.length > 0 && rows.every((row) => row.hidden);
    }
    const note = sheet.querySelector<HTMLElement>('[data-left]');
    if (note !== null) note.hidden = out.size === 0;
    return content === undefined || content.getBoundingClientRect().height <= room * pixelsPerMm;
  };
  // On a narrow window, too, the sheet is measured as it will be printed.
  sheet.classList.add('op-measured');
  for (const key of order) {
    if (fits()) break;
    out.add(key);
  }
  for (const key of [...out].reverse()) {
    out.delete(key);
    if (!fits()) out.add(key);
  }
  fits();
  sheet.classList.remove('op-measured');
  return out;
}
