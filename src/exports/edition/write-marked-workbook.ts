import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { WorkbookFault } from '../../edition/workbook/fault';
import { sheetNames } from '../../edition/workbook/names';
import { attributeIn, XmlScanner } from '../../edition/workbook/scan-xml';
import { type Mark, markedSheet } from './mark-sheet';
import { MoreStrings } from './mark-strings';
import { MarkStyles } from './mark-styles';

/** More than this a workbook that was read never holds. */
const mostBytes = 40_000_000;

/**
 * The clerk's own workbook with its faulty cells coloured, and with a last column that says what is wrong in each row. Nothing
 * else of it changes. What can't be opened comes back as it is.
 *
 * @param say a fault in the reader's language
 */
export function writeMarkedWorkbook(
  bytes: Uint8Array,
  faults: readonly WorkbookFault[],
  say: (fault: WorkbookFault) => string,
): Uint8Array {
  try {
    return marked(bytes, faults, say);
  } catch {
    return bytes;
  }
}

function marked(
  bytes: Uint8Array,
  faults: readonly WorkbookFault[],
  say: (fault: WorkbookFault) => string,
): Uint8Array {
  let size = 0;
  const files = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      if (size > mostBytes) throw new RangeError('too big');
      return true;
    },
  });
  const textOf = (path: string): string | null => {
    const file = files[path];
    return file === undefined ? null : strFromU8(file);
  };
  const styles = new MarkStyles(textOf('xl/styles.xml'));
  const strings = new MoreStrings(textOf('xl/sharedStrings.xml'));
  for (const [name, path] of sheetsIn(textOf)) {
    const text = textOf(path);
    const marks = marksOf(faults, name, say);
    if (text === null || marks.length === 0) continue;
    files[path] = strToU8(
      markedSheet(text, marks, { styles, strings, hasHead: plain(name) !== sheetNames.basics }),
    );
  }
  if (styles.text !== null) files['xl/styles.xml'] = strToU8(styles.text);
  if (strings.text !== null) files['xl/sharedStrings.xml'] = strToU8(strings.text);
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}

const plain = (name: string): string => name.replace(/[\s\u3000]+/g, '');

function marksOf(
  faults: readonly WorkbookFault[],
  sheet: string,
  say: (fault: WorkbookFault) => string,
): readonly Mark[] {
  return faults
    .filter((fault) => fault.sheet === sheet)
    .map((fault) => ({ cell: fault.cell, weight: fault.weight, text: say(fault) }));
}

/** The parts of the sheets by the names of these. */
function sheetsIn(textOf: (path: string) => string | null): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  const each = (path: string, name: string, take: (attributes: string) => void) => {
    const xml = new XmlScanner(textOf(path) ?? '');
    while (xml.next()) if (xml.kind === 'open' && xml.name === name) take(xml.attributes);
  };
  each('xl/_rels/workbook.xml.rels', 'Relationship', (attributes) => {
    const target = attributeIn(attributes, 'Target') ?? '';
    targets.set(
      attributeIn(attributes, 'Id') ?? '',
      target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`,
    );
  });
  const sheets = new Map<string, string>();
  each('xl/workbook.xml', 'sheet', (attributes) => {
    const path = targets.get(attributeIn(attributes, 'id') ?? '');
    if (path !== undefined) sheets.set(attributeIn(attributes, 'name') ?? '', path);
  });
  return sheets;
}
