import { attributeIn, XmlScanner } from '../../edition/workbook/scan-xml';

/** Columns from 0, rows from 1. */
export interface Place {
  readonly column: number;
  readonly row: number;
}

export interface SeenCell extends Place {
  readonly from: number;
  /** Behind its opening tag, and behind all of it. */
  readonly opened: number;
  readonly to: number;
  readonly attributes: string;
  readonly isEmpty: boolean;
  /** The place of a shared text; what stands in the cell itself else. */
  readonly value: string;
  readonly isShared: boolean;
}

export interface SeenRow {
  readonly row: number;
  readonly from: number;
  readonly opened: number;
  /** Before its closing tag. */
  readonly end: number;
  readonly isEmpty: boolean;
  readonly cells: readonly SeenCell[];
}

/** A width that a sheet gives to columns, from 1. */
export interface SeenWidth {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

/** Where everything stands in the text of a sheet. */
export interface Seen {
  readonly rows: readonly SeenRow[];
  readonly prefix: string;
  /** Inside the element of the rows, at its end. */
  readonly end: number;
  /** Columns that have a width of their own. */
  readonly widths: readonly SeenWidth[];
}

export function placeOf(cell: string): Place | null {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d+)$/.exec(cell) ?? [];
  if (letters === '') return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { column: column - 1, row: Number(digits) };
}

/** Sees through a sheet, some thousand tags in each step. */
export function* seenIn(text: string): Generator<undefined, Seen> {
  const xml = new XmlScanner(text);
  const rows: SeenRow[] = [];
  let cells: SeenCell[] = [];
  let row = { row: 0, from: 0, opened: 0 };
  let cell = { column: -1, row: 0, from: 0, opened: 0, attributes: '' };
  let value = '';
  let inValue = false;
  let prefix = '';
  let end = 0;
  const widths: SeenWidth[] = [];
  for (let i = 1; xml.next(); i += 1) {
    if (i % 4000 === 0) yield;
    const { kind, name, isEmpty, attributes, from, to } = xml;
    if (kind === 'text') {
      if (inValue) value += xml.text;
      continue;
    }
    const opens = kind === 'open';
    if (name === 'col' && isEmpty)
      widths.push({
        first: Number(attributeIn(attributes, 'min') ?? 0),
        last: Number(attributeIn(attributes, 'max') ?? 0),
        from,
        to,
      });
    if (name === 'sheetData' && opens) prefix = /^<(\w+:)?/.exec(text.slice(from, from + 20))?.[1] ?? '';
    if (name === 'sheetData' && (!opens || isEmpty)) end = from;
    if (name === 'v' || name === 't') {
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
        cells.push({ ...cell, to, isEmpty: opens, value, isShared });
      }
    }
  }
  return { rows, prefix, end, widths };
}
