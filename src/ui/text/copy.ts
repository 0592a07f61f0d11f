import type { TableView } from '../../views/table-view';

/** What is put on the clipboard. Excel, WPS and Word take the HTML, other programs the text. */
interface Copied {
  readonly text: string;
  readonly html?: string;
}

/**
 * Copies by the copy event, because the clipboard API is absent on plain http and in a page opened from a file. Must be
 * called from a click or a key. Returns false if the browser refuses.
 */
export function copy({ text, html }: Copied): boolean {
  let handed = false;
  const fill = (event: ClipboardEvent) => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', text);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
    handed = true;
  };
  document.addEventListener('copy', fill, { capture: true, once: true });
  try {
    return document.execCommand('copy') && handed;
  } finally {
    document.removeEventListener('copy', fill, { capture: true });
  }
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (found) => escapes[found] ?? found);

/** Copies a table as cells: text with tabs, and a table element as HTML. */
export function copyTable({ columns, rows: described }: TableView): boolean {
  const rows = [columns, ...described.map((row) => row.map(({ text }) => text))];
  const html = rows
    .map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`)
    .join('');
  return copy({
    text: rows.map((row) => row.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\r\n'),
    html: `<table>${html}</table>`,
  });
}
