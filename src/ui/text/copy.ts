import type { TableView } from '../../views/view';

/** What a copy puts on the clipboard; rich readers (Excel, WPS, Word) take the HTML. */
interface Copied {
  readonly text: string;
  readonly html?: string;
}

/**
 * Copies by the copy event, which works on plain http and from a file, where the clipboard API is
 * absent. Must be called from a click or a key. False where the browser refuses.
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

/** A table as cells: tabs for plain readers, a table element for rich ones. */
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
