import { sheetNames } from '../../../edition/workbook/names';
import { attributeIn, XmlFault, XmlScanner } from '../../../edition/workbook/scan-xml';
import { decimalText, shifted } from '../decimal-text';
import { PackageFault, type PackageReader } from './open-package';
import {
  columnName,
  type Merge,
  placeOf,
  type SheetCell,
  type SheetData,
  type SheetRow,
  sheetLimits,
} from './sheet-data';

const workbookPart = 'xl/workbook.xml';

/** What cells of all sheets refer to. */
interface Shared {
  readonly strings: readonly string[];
  /** For each style of cells whether it shows a share in percent. */
  readonly percents: readonly boolean[];
}

/** Reads the sheets of a workbook whose names are wanted, in steps; each step is some hundred cells. */
export function* readSheets(
  file: PackageReader,
  isWanted: (name: string) => boolean,
): Generator<undefined, readonly SheetData[]> {
  const list = yield* sheetsIn(file);
  const shared: Shared = {
    strings: file.has('xl/sharedStrings.xml') ? yield* stringsIn(file) : [],
    percents: file.has('xl/styles.xml') ? yield* percentsIn(file) : [],
  };
  const wanted = list.filter(({ name }) => isWanted(name));
  if (wanted.length === 0)
    throw new PackageFault('sheet-missing', sheetNames.figures, list.map(({ name }) => name).join('、'));
  const sheets: SheetData[] = [];
  for (const sheet of wanted) sheets.push(yield* sheetIn(file, sheet, shared));
  return sheets;
}

/** Walks through a part, and says what is wrong with its XML by the part's name. */
function* walk(
  file: PackageReader,
  part: string,
  take: (xml: XmlScanner) => void,
): Generator<undefined, void> {
  const xml = new XmlScanner(yield* file.textOf(part));
  try {
    for (let i = 1; xml.next(); i += 1) {
      take(xml);
      if (i % 2000 === 0) yield;
    }
  } catch (fault) {
    throw fault instanceof XmlFault ? new PackageFault(fault.reason, '', part) : fault;
  }
}

interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

function* sheetsIn(file: PackageReader): Generator<undefined, readonly SheetPart[]> {
  const found: { name: string; id: string; isHidden: boolean }[] = [];
  yield* walk(file, workbookPart, ({ kind, name, attributes }) => {
    if (kind !== 'open' || name !== 'sheet') return;
    found.push({
      name: attributeIn(attributes, 'name') ?? '',
      id: attributeIn(attributes, 'id') ?? '',
      isHidden: /hidden/i.test(attributeIn(attributes, 'state') ?? ''),
    });
  });
  const targets = new Map<string, string>();
  const relations = 'xl/_rels/workbook.xml.rels';
  yield* walk(file, relations, ({ kind, name, attributes }) => {
    // An address outside is never followed.
    if (kind !== 'open' || name !== 'Relationship' || attributeIn(attributes, 'TargetMode') === 'External')
      return;
    const target = attributeIn(attributes, 'Target') ?? '';
    targets.set(
      attributeIn(attributes, 'Id') ?? '',
      target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`,
    );
  });
  return found.flatMap(({ name, id, isHidden }) => {
    const part = targets.get(id);
    return part === undefined || !file.has(part) ? [] : [{ name, part, isHidden }];
  });
}

function* stringsIn(file: PackageReader): Generator<undefined, readonly string[]> {
  const strings: string[] = [];
  let now = '';
  let inText = false;
  // The reading aid above Japanese words is no part of the text.
  let inAid = false;
  yield* walk(file, 'xl/sharedStrings.xml', ({ kind, name, isEmpty, text }) => {
    if (kind === 'text') {
      if (inText && !inAid) now += text;
    } else if (kind === 'open') {
      if (name === 'si') {
        now = '';
        if (isEmpty) strings.push('');
      } else if (name === 't') inText = !isEmpty;
      else if (name === 'rPh') inAid = !isEmpty;
    } else if (name === 't') inText = false;
    else if (name === 'rPh') inAid = false;
    else if (name === 'si') strings.push(unescaped(now));
  });
  return strings;
}

/** Office writes signs that XML can't hold as _x000D_. */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\da-fA-F]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

function* percentsIn(file: PackageReader): Generator<undefined, readonly boolean[]> {
  // Office's own formats 9 and 10 are 0% and 0.00%.
  const percent = new Set(['9', '10']);
  const styles: boolean[] = [];
  let inCells = false;
  yield* walk(file, 'xl/styles.xml', ({ kind, name, attributes }) => {
    if (name === 'cellXfs') inCells = kind === 'open';
    if (kind !== 'open') return;
    const id = attributeIn(attributes, 'numFmtId') ?? '';
    // A sign within quotes is a word.
    if (name === 'numFmt' && /%/.test((attributeIn(attributes, 'formatCode') ?? '').replace(/"[^"]*"/g, '')))
      percent.add(id);
    if (inCells && name === 'xf') styles.push(percent.has(id));
  });
  return styles;
}

function* sheetIn(
  file: PackageReader,
  { name, part, isHidden }: SheetPart,
  shared: Shared,
): Generator<undefined, SheetData> {
  const rows: SheetRow[] = [];
  const merges: Merge[] = [];
  let row = 0;
  let column = 0;
  let rowIsHidden = false;
  let cells = new Map<number, SheetCell>();
  let cell = { at: '', type: '', style: 0, value: '', isFormula: false };
  let inside: 'value' | 'text' | '' = '';
  const endRow = () => {
    if (cells.size > 0) {
      if (rows.length >= sheetLimits.rows) throw new PackageFault('too-big', name, 'rows');
      rows.push({ row, isHidden: rowIsHidden, cells });
    }
  };
  yield* walk(file, part, (xml) => {
    if (xml.kind === 'text') {
      if (inside !== '') cell.value += xml.text;
    } else if (xml.kind === 'open') {
      const { attributes } = xml;
      switch (xml.name) {
        case 'row': {
          const said = Number(attributeIn(attributes, 'r') ?? Number.NaN);
          row = Number.isInteger(said) && said > row && said < 2 ** 21 ? said : row + 1;
          rowIsHidden = /^(1|true)$/.test(attributeIn(attributes, 'hidden') ?? '');
          cells = new Map();
          column = -1;
          break;
        }
        case 'c': {
          const place = placeOf(attributeIn(attributes, 'r') ?? '');
          column = place?.column ?? column + 1;
          cell = {
            at: `${columnName(column)}${row}`,
            type: attributeIn(attributes, 't') ?? 'n',
            style: Number(attributeIn(attributes, 's') ?? 0),
            value: '',
            isFormula: false,
          };
          break;
        }
        case 'f':
          cell.isFormula = true;
          break;
        case 'v':
          inside = xml.isEmpty ? '' : 'value';
          break;
        case 't':
          inside = xml.isEmpty ? '' : 'text';
          break;
        case 'mergeCell': {
          const ref = attributeIn(attributes, 'ref') ?? '';
          const [from, to] = ref.split(':').map(placeOf);
          if (from && to && merges.length < 1000) merges.push({ ref, from, to });
        }
      }
    } else {
      if (xml.name === 'v' || xml.name === 't') inside = '';
      else if (xml.name === 'c') {
        const read = cellOf(cell, shared);
        if (read === null) return;
        if (column >= sheetLimits.columns) throw new PackageFault('too-big', name, 'columns');
        cells.set(column, read);
      } else if (xml.name === 'row') endRow();
    }
  });
  return { name, isHidden, rows, merges };
}

function cellOf(
  {
    at,
    type,
    style,
    value,
    isFormula,
  }: { at: string; type: string; style: number; value: string; isFormula: boolean },
  { strings, percents }: Shared,
): SheetCell | null {
  const text = type === 's' ? (strings[Number(value)] ?? '') : type === 'n' ? value : unescaped(value);
  if (text.trim() === '') return null;
  const plain = { at, isNumber: false, isPercent: false, isError: false, isFormula };
  if (type === 'e') return { ...plain, text, isError: true };
  if (type === 'b') return { ...plain, text: text === '1' ? 'TRUE' : 'FALSE' };
  const digits = type === 'n' ? decimalText(text) : null;
  if (digits === null) return { ...plain, text };
  const isPercent = percents[style] === true;
  return { ...plain, isNumber: true, isPercent, text: isPercent ? shifted(digits, 2) : digits };
}
