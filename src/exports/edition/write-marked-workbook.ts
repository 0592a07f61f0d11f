import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { WorkbookFault } from '../../edition/workbook/fault';
import { sheetNames } from '../../edition/workbook/names';
import { attributeIn, XmlScanner } from '../../edition/workbook/scan-xml';
import { lastOf } from '../ooxml/steps';
import { zipSteps } from '../ooxml/zip-steps';
import { type Mark, markedSheet } from './mark-sheet';
import { MoreStrings } from './mark-strings';
import { MarkStyles } from './mark-styles';

/** More than this a workbook that was read never holds. */
const mostBytes = 40_000_000;
const mostParts = 200;

/**
 * The clerk's own workbook with its faulty cells coloured, and with a column that says what is wrong in each row. It opens on
 * the sheet of figures, and rows that were only left empty are not marked. Nothing else of it changes. What can't be opened
 * comes back as it is.
 *
 * @param say a fault in the reader's language
 */
export const writeMarkedWorkbook = (
  bytes: Uint8Array,
  faults: readonly WorkbookFault[],
  say: (fault: WorkbookFault) => string,
): Uint8Array => lastOf(writeMarkedWorkbookSteps(bytes, faults, say));

/** The same, a part or some hundred rows in each step. */
export function* writeMarkedWorkbookSteps(
  bytes: Uint8Array,
  faults: readonly WorkbookFault[],
  say: (fault: WorkbookFault) => string,
): Generator<undefined, Uint8Array> {
  try {
    return yield* marked(bytes, faults, say);
  } catch {
    return bytes;
  }
}

function* marked(
  bytes: Uint8Array,
  faults: readonly WorkbookFault[],
  say: (fault: WorkbookFault) => string,
): Generator<undefined, Uint8Array> {
  const files = yield* unpacked(bytes);
  const textOf = (path: string): string | null => {
    const file = files.get(path);
    return file === undefined ? null : strFromU8(file);
  };
  const styles = new MarkStyles(textOf('xl/styles.xml'));
  yield;
  const strings = yield* MoreStrings.in(textOf('xl/sharedStrings.xml'));
  const sheets = [...sheetsIn(textOf)];
  const opensOn = sheets.findIndex(([name]) => plain(name) === sheetNames.figures);
  for (const [i, [name, path]] of sheets.entries()) {
    const text = textOf(path);
    if (text === null) continue;
    const marks = marksOf(faults, name, say);
    const hasHead = plain(name) !== sheetNames.basics;
    const made = marks.length === 0 ? text : yield* markedSheet(text, marks, { styles, strings, hasHead });
    files.set(path, strToU8(opensOn < 0 ? made : selected(made, i === opensOn)));
    yield;
  }
  if (styles.text !== null) files.set('xl/styles.xml', strToU8(styles.text));
  if (strings.text !== null) files.set('xl/sharedStrings.xml', strToU8(strings.text));
  const book = textOf('xl/workbook.xml');
  if (book !== null && opensOn >= 0) files.set('xl/workbook.xml', strToU8(openingOn(book, opensOn)));
  return yield* zipSteps(files);
}

/** The parts of the workbook, one in each step. */
function* unpacked(bytes: Uint8Array): Generator<undefined, Map<string, Uint8Array>> {
  const names: string[] = [];
  let size = 0;
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      size += originalSize;
      names.push(name);
      if (size > mostBytes || names.length > mostParts) throw new RangeError('too big');
      return false;
    },
  });
  const files = new Map<string, Uint8Array>();
  for (const one of names) {
    const body = unzipSync(bytes, { filter: ({ name }) => name === one })[one];
    if (body !== undefined) files.set(one, body);
    yield;
  }
  return files;
}

/** The view of a sheet, selected or not. */
const selected = (text: string, isSelected: boolean): string =>
  text.replace(/<((?:\w+:)?sheetView)\b([^>]*)/, (_, name: string, attributes: string) => {
    const others = attributes.replace(/ tabSelected="[^"]*"/, '');
    return `<${name}${isSelected ? ' tabSelected="1"' : ''}${others}`;
  });

/** The workbook with another sheet in front. */
const openingOn = (book: string, sheet: number): string =>
  book.replace(
    /<((?:\w+:)?workbookView)\b([^>]*)/,
    (_, name: string, attributes: string) =>
      `<${name} activeTab="${sheet}"${attributes.replace(/ (activeTab|firstSheet)="[^"]*"/g, '')}`,
  );

const plain = (name: string): string => name.replace(/[\s\u3000]+/g, '');

function marksOf(
  faults: readonly WorkbookFault[],
  sheet: string,
  say: (fault: WorkbookFault) => string,
): readonly Mark[] {
  return faults
    .filter((fault) => fault.sheet === sheet && fault.kind !== 'not-filled')
    .map((fault) => ({ cell: fault.cell, weight: fault.weight, text: say(withoutFigure(fault)) }));
}

/** The name stands in the row itself. */
function withoutFigure({ figure: _, ...fault }: WorkbookFault): WorkbookFault {
  return fault;
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
