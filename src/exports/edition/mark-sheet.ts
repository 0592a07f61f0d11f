import { faultColumn } from '../../edition/workbook/names';
import { attributeIn, XmlScanner } from '../../edition/workbook/scan-xml';
import { cellName } from '../ooxml/workbook/cells';
import type { MoreStrings } from './mark-strings';
import type { MarkStyles } from './mark-styles';

/** What is wrong at a cell. */
export interface Mark {
  /** Empty for the sheet as a whole. */
  readonly cell: string;
  readonly weight: 'error' | 'notice';
  readonly text: string;
}

interface Parts {
  readonly styles: MarkStyles;
  readonly strings: MoreStrings;
  /** Its first row has the names of the columns. */
  readonly hasHead: boolean;
}

/** Columns from 0, rows from 1. */
interface Place {
  readonly column: number;
  readonly row: number;
}

interface SeenCell extends Place {
  readonly from: number;
  /** Behind its opening tag, and behind all of it. */
  readonly opened: number;
  readonly to: number;
  readonly attributes: string;
  readonly isEmpty: boolean;
  /** Of a shared text. */
  readonly value: string;
}

interface SeenRow {
  readonly row: number;
  readonly from: number;
  readonly opened: number;
  /** Before its closing tag. */
  readonly end: number;
  readonly isEmpty: boolean;
  readonly cells: readonly SeenCell[];
}

interface Seen {
  readonly rows: readonly SeenRow[];
  readonly prefix: string;
  /** Inside the element of the rows, at its end. */
  readonly end: number;
  /** Columns that have a width of their own, from 1; and where one more may stand. */
  readonly widths: { readonly last: number; readonly at: number } | null;
}

/** A piece of the sheet that becomes another one. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A sheet's part with its cells marked and a column of what is wrong. */
export function markedSheet(
  text: string,
  marks: readonly Mark[],
  { styles, strings, hasHead }: Parts,
): string {
  const seen = seenIn(text);
  const { prefix } = seen;
  if (seen.rows.length === 0) return text;
  const edits: Edit[] = [];
  const [first] = seen.rows;
  const ends = seen.rows.flatMap(({ cells }) => cells.map(({ column }) => column));
  const known = first?.cells.find(
    ({ value }) => strings.known[Number(value)] === faultColumn && value !== '',
  );
  const column = hasHead && known !== undefined ? known.column : Math.max(0, ...ends.map((end) => end + 1));
  const words = new Map<number, string[]>();
  const colours = new Map<number, Map<number, Mark['weight']>>();
  for (const { cell, weight, text: said } of marks) {
    const place = placeOf(cell) ?? { column: -1, row: first?.row ?? 1 };
    words.set(place.row, [...(words.get(place.row) ?? []), cell === '' ? said : `${cell} ${said}`]);
    if (place.column < 0) continue;
    const row = colours.get(place.row) ?? new Map<number, Mark['weight']>();
    if (row.get(place.column) !== 'error') row.set(place.column, weight);
    colours.set(place.row, row);
  }
  if (hasHead && first !== undefined) words.set(first.row, [faultColumn, ...(words.get(first.row) ?? [])]);
  const cellXml = (place: Place, style: number | null, type: string, inner: string) => {
    const own = `<${prefix}c r="${cellName({ column: place.column, row: place.row - 1 })}"${style === null ? '' : ` s="${style}"`}`;
    return inner === '' ? `${own}/>` : `${own} t="${type}">${inner}</${prefix}c>`;
  };
  const lines = (row: number): string | null => {
    const said = words.get(row);
    if (said === undefined) return null;
    const { type, inner } = strings.cell(said.join('\n'), prefix);
    return cellXml({ row, column }, styles.words, type, inner);
  };
  // A workbook that was marked before: what it said of other rows is over.
  const said = hasHead && known !== undefined ? seen.rows : [];
  for (const row of said)
    if (!words.has(row.row))
      for (const cell of row.cells)
        if (cell.column === column) edits.push({ from: cell.from, to: cell.to, text: '' });
  const rows = [...new Set([...words.keys(), ...colours.keys()])].sort((a, b) => a - b);
  for (const number of rows) {
    const row = seen.rows.find((one) => one.row === number);
    const news = [...(colours.get(number) ?? [])]
      .filter(([at]) => row?.cells.every((cell) => cell.column !== at) !== false)
      .map(([at, weight]) => ({
        column: at,
        xml: cellXml({ row: number, column: at }, styles.marked(0, weight), '', ''),
      }));
    const line = lines(number);
    if (line !== null) news.push({ column, xml: line });
    news.sort((a, b) => a.column - b.column);
    if (row === undefined || row.isEmpty) {
      const open =
        row === undefined ? `<${prefix}row r="${number}">` : `${text.slice(row.from, row.opened - 2)}>`;
      const next = seen.rows.find((one) => one.row > number);
      const at = row?.from ?? next?.from ?? seen.end;
      edits.push({
        from: at,
        to: row?.opened ?? at,
        text: `${open}${news.map(({ xml }) => xml).join('')}</${prefix}row>`,
      });
      continue;
    }
    // A span that is too short is worse than none.
    const open = text.slice(row.from, row.opened);
    edits.push({ from: row.from, to: row.opened, text: open.replace(/ spans="[^"]*"/, '') });
    for (const cell of row.cells) {
      const weight = colours.get(number)?.get(cell.column);
      if (cell.column === column) edits.push({ from: cell.from, to: cell.to, text: '' });
      else if (weight !== undefined) {
        const style = styles.marked(Number(attributeIn(cell.attributes, 's') ?? 0), weight);
        const tag = text.slice(cell.from, cell.opened);
        if (style !== null)
          edits.push({
            from: cell.from,
            to: cell.opened,
            text: tag.replace(/ s="\d*"/, '').replace(/^<([\w:]+)/, `<$1 s="${style}"`),
          });
      }
    }
    for (const { column: at, xml } of news) {
      const next = row.cells.find((cell) => cell.column > at);
      edits.push({ from: next?.from ?? row.end, to: next?.from ?? row.end, text: xml });
    }
  }
  if (seen.widths !== null && seen.widths.last <= column)
    edits.push({
      from: seen.widths.at,
      to: seen.widths.at,
      text: `<${prefix}col min="${column + 1}" max="${column + 1}" width="70" customWidth="1"/>`,
    });
  return edited(text, edits).replace(/<(\w+:)?dimension [^>]*\/>/, '');
}

/** Pieces in the order of the text; of those at one place, first those that replace nothing. */
function edited(text: string, edits: readonly Edit[]): string {
  const inOrder = edits
    .map((edit, i) => ({ ...edit, i }))
    .sort((a, b) => a.from - b.from || a.to - b.to || a.i - b.i);
  let at = 0;
  let out = '';
  for (const { from, to, text: piece } of inOrder) {
    out += text.slice(at, from) + piece;
    at = to;
  }
  return out + text.slice(at);
}

function placeOf(cell: string): Place | null {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d+)$/.exec(cell) ?? [];
  if (letters === '') return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { column: column - 1, row: Number(digits) };
}

/** Where everything stands in the text of a sheet. */
function seenIn(text: string): Seen {
  const xml = new XmlScanner(text);
  const rows: SeenRow[] = [];
  let cells: SeenCell[] = [];
  let row = { row: 0, from: 0, opened: 0 };
  let cell = { column: -1, row: 0, from: 0, opened: 0, attributes: '' };
  let value = '';
  let inValue = false;
  let prefix = '';
  let end = 0;
  let widths = null as Seen['widths'];
  while (xml.next()) {
    const { kind, name, isEmpty, attributes, from, to } = xml;
    if (kind === 'text') {
      if (inValue) value += xml.text;
      continue;
    }
    const opens = kind === 'open';
    if (name === 'col' && opens)
      widths = { last: Math.max(widths?.last ?? 0, Number(attributeIn(attributes, 'max') ?? 0)), at: to };
    if (name === 'cols' && !opens && widths !== null) widths = { last: widths.last, at: from };
    if (name === 'sheetData' && opens) prefix = /^<(\w+:)?/.exec(text.slice(from, from + 20))?.[1] ?? '';
    if (name === 'sheetData' && (!opens || isEmpty)) end = from;
    if (name === 'v') {
      inValue = opens && !isEmpty;
      if (inValue) value = '';
    }
    if (name === 'row' && opens) {
      row = { row: Number(attributeIn(attributes, 'r') ?? row.row + 1), from, opened: to };
      cells = [];
      cell = { ...cell, column: -1 };
      if (isEmpty) rows.push({ ...row, end: to, isEmpty, cells });
    } else if (name === 'row') rows.push({ ...row, end: from, isEmpty: false, cells });
    else if (name === 'c') {
      if (opens) {
        const column = placeOf(attributeIn(attributes, 'r') ?? '')?.column ?? cell.column + 1;
        cell = { column, row: row.row, from, opened: to, attributes };
        value = '';
      }
      if (!opens || isEmpty) {
        const isShared = attributeIn(cell.attributes, 't') === 's';
        cells.push({ ...cell, to, isEmpty: opens, value: isShared ? value : '' });
      }
    }
  }
  return { rows, prefix, end, widths };
}
