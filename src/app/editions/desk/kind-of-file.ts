import type { DeskWords } from '../../../views/edition/desk-words';

/** Why a file is not opened, as a key of the words that say so. */
export type Refused = keyof DeskWords['refused']['verdicts'];

/** What a file is: one that can be read, or why it can't. */
export type KindOfFile = { readonly reads: 'workbook' | 'edition' } | { readonly refused: Refused };

/** A workbook and an edition file may have so many bytes. */
const most = { workbook: 5_000_000, edition: 40_000_000 };

/** What a file is called that the page can't read, whatever is in it. */
const byName: readonly (readonly [RegExp, Refused])[] = [
  [/\.(docx?|wpsx?|rtf|odt|pages)$/i, 'doc'],
  [/\.(xls|et|ett|xlt|xlsb|dbf)$/i, 'xls'],
  [/\.ods$/i, 'ods'],
  [/\.(csv|tsv|txt)$/i, 'csv'],
  [/\.pdf$/i, 'pdf'],
  [/\.(png|jpe?g|gif|bmp|webp|tiff?|heic)$/i, 'image'],
  [/\.(html?|mht|mhtml)$/i, 'web'],
];

const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/**
 * Tells by the first bytes what a file is, since names lie (a workbook saved as .xls and renamed). The name decides only
 * which refusal is said.
 */
export function kindOfFile(name: string, bytes: Uint8Array): KindOfFile {
  if (bytes.length === 0) return { refused: 'empty' };
  const head = latin(bytes.subarray(0, 512));
  const named = byName.find(([pattern]) => pattern.test(name))?.[1];
  if (head.startsWith('PK')) return kindOfZip(name, bytes, named);
  // The old format of Office, which also holds a workbook with a password.
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    return { refused: named ?? (/\.xlsx$/i.test(name) ? 'damaged' : 'xls') };
  }
  if (head.startsWith('%PDF')) return { refused: 'pdf' };
  if (/^(\u0089PNG|\u00ff\u00d8\u00ff|GIF8|BM)/.test(head)) return { refused: 'image' };
  const text = head.replace(/^\u00ef\u00bb\u00bf/, '').trimStart();
  if (text.startsWith('<'))
    return { refused: /<(!doctype html|html|head|body)/i.test(text) ? 'web' : (named ?? 'unknown') };
  if (text.startsWith('{') || /\.json$/i.test(name))
    return bytes.length > most.edition ? { refused: 'big' } : { reads: 'edition' };
  return { refused: named ?? (/\.xlsx$/i.test(name) ? 'damaged' : 'unknown') };
}

/** The directory of a zip, at its end, holds the names of its parts unpacked. */
const directory = 65_536;

function kindOfZip(name: string, bytes: Uint8Array, named: Refused | undefined): KindOfFile {
  const parts = latin(bytes.subarray(Math.max(0, bytes.length - directory)));
  if (parts.includes('word/document.xml')) return { refused: 'doc' };
  if (latin(bytes.subarray(0, 120)).includes('opendocument'))
    return { refused: named === 'doc' ? 'doc' : 'ods' };
  if (parts.includes('xl/workbook.bin')) return { refused: 'xls' };
  if (parts.includes('xl/') || /\.xlsx$/i.test(name))
    return bytes.length > most.workbook ? { refused: 'big' } : { reads: 'workbook' };
  return { refused: named ?? 'unknown' };
}
