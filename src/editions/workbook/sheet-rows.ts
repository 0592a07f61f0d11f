import type { WorkbookFault, WorkbookFaultKind } from '../../edition/workbook/fault';
import { cleaned, longestCell } from './clean-text';
import { columnName, type SheetCell, type SheetData, sheetLimits } from './file/sheet-data';
import type { Head } from './find-columns';

/** Beside one of these, nothing else need be said of a cell. */
const saysAll: readonly WorkbookFaultKind[] = ['cell-error', 'phrase-several'];

/** What is wrong in a workbook, gathered while it is read. */
export class Faults {
  readonly all: WorkbookFault[] = [];
  /** The rows in which an error stands. */
  private readonly rows = new Set<string>();
  private readonly broken = new Set<string>();
  private readonly names = new Map<string, string>();

  /** So many are enough to know what to do. */
  private static readonly most = 5000;

  add(
    weight: WorkbookFault['weight'],
    at: { readonly sheet: string; readonly cell: string },
    kind: WorkbookFaultKind,
    found = '',
    detail = '',
  ): void {
    const place = `${at.sheet}!${at.cell}`;
    if (this.broken.has(place)) return;
    if (saysAll.includes(kind)) this.broken.add(place);
    if (weight === 'error') this.rows.add(`${at.sheet}!${at.cell.replace(/\D/g, '')}`);
    if (this.all.length < Faults.most)
      this.all.push({ sheet: at.sheet, cell: at.cell, kind, found, detail, weight });
  }

  /** Nothing more is said of a cell. */
  silence({ sheet, cell }: { readonly sheet: string; readonly cell: string }): void {
    this.broken.add(`${sheet}!${cell}`);
  }

  /** What the row of a sheet is about, for all that is said of it. */
  name(sheet: string, row: number, name: string): void {
    this.names.set(`${sheet}!${row}`, name);
  }

  /** All of them as a person goes through the workbook: the file, then sheet by sheet, row by row. */
  inOrder(sheets: readonly string[]): readonly WorkbookFault[] {
    const placed = this.all.map((fault, i) => {
      const [, letters = '', digits = '0'] = /^([A-Z]*)(\d*)$/.exec(fault.cell) ?? [];
      const figure = this.names.get(`${fault.sheet}!${digits}`);
      return {
        fault: figure === undefined ? fault : { ...fault, figure },
        at: [sheets.indexOf(fault.sheet), Number(digits), letters.length, letters, i] as const,
      };
    });
    const first = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);
    return placed
      .sort((a, b) => a.at.map((one, i) => first(one, b.at[i] ?? 0)).find((one) => one !== 0) ?? 0)
      .map(({ fault }) => fault);
  }

  get hasErrors(): boolean {
    return this.all.some(({ weight }) => weight === 'error');
  }

  isIn(sheet: string, row: number): boolean {
    return this.rows.has(`${sheet}!${row}`);
  }
}

/** A cell in the row of a form: its text without what nobody sees. An empty one has a place, too. */
export interface FormCell {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
  readonly isNumber: boolean;
  readonly isPercent: boolean;
}

export interface FormRow<Column extends string> {
  /** From 1. */
  readonly row: number;
  /** The columns that the sheet has. */
  readonly cells: ReadonlyMap<Column, FormCell>;
}

/**
 * The rows below the headers that have anything in one of the columns. Merged cells are filled down, and whatever was not
 * plainly typed is said. Some hundred rows in each step.
 */
export function* formRows<Column extends string>(
  sheet: SheetData,
  { columns, row: headRow }: Head<Column>,
  faults: Faults,
  passedOver: readonly string[] = [],
): Generator<undefined, readonly FormRow<Column>[]> {
  if (headRow === 0) return [];
  const merged = filledDown(sheet, headRow, faults);
  const rows: FormRow<Column>[] = [];
  sayHidden(sheet, headRow, faults);
  for (const [i, { row, cells }] of merged.entries()) {
    if (i % 100 === 99) yield;
    if (row <= headRow) continue;
    const read = new Map<Column, FormCell>();
    let isEmpty = true;
    for (const [key, column] of columns) {
      const stored = cells.get(column);
      const cell = readCell(
        sheet.name,
        `${columnName(column)}${row}`,
        passedOver.includes(key) ? undefined : stored,
        faults,
      );
      read.set(key, cell);
      if (cell.text !== '') isEmpty = false;
    }
    if (!isEmpty) rows.push({ row, cells: read });
  }
  return rows;
}

/** A cell as text, with what must be said of it. */
export function readCell(
  sheet: string,
  cell: string,
  stored: SheetCell | undefined,
  faults: Faults,
): FormCell {
  const place = { sheet, cell };
  if (stored === undefined) return { ...place, text: '', isNumber: false, isPercent: false };
  const { text, removed, isCut } = cleaned(stored.text);
  if (stored.isError) {
    faults.add('error', place, 'cell-error', text);
    return { ...place, text: '', isNumber: false, isPercent: false };
  }
  if (isCut) faults.add('error', place, 'cell-too-long', text.slice(0, 40), String(longestCell));
  if (removed.length > 0)
    faults.add('notice', place, 'cleaned', text.slice(0, 40), removed.slice(0, 5).join('、'));
  if (stored.isFormula && text !== '')
    faults.add('notice', place, 'formula', text.slice(0, 40), text.slice(0, 40));
  return { ...place, text, isNumber: stored.isNumber, isPercent: stored.isPercent };
}

/** The rows with merged cells filled down and to the right. */
function filledDown(
  { name, rows, merges }: SheetData,
  headRow: number,
  faults: Faults,
): readonly { readonly row: number; readonly cells: ReadonlyMap<number, SheetCell> }[] {
  if (merges.length === 0) return rows;
  const byRow = new Map(rows.map(({ row, cells }) => [row, new Map(cells)]));
  for (const { ref, from, to } of merges) {
    const first = byRow.get(from.row)?.get(from.column);
    if (first === undefined || to.row <= headRow) continue;
    faults.add(
      'notice',
      { sheet: name, cell: first.at },
      'merged',
      ref,
      cleaned(first.text).text.slice(0, 40),
    );
    const lastRow = Math.min(to.row, from.row + sheetLimits.rows);
    const lastColumn = Math.min(to.column, sheetLimits.columns);
    for (let row = Math.max(from.row, headRow + 1); row <= lastRow; row += 1) {
      // A row with nothing of its own is no row.
      const cells = byRow.get(row);
      if (cells === undefined) continue;
      for (let column = from.column; column <= lastColumn; column += 1)
        if (!cells.has(column))
          cells.set(column, { ...first, at: `${columnName(column)}${row}`, isFormula: false });
    }
  }
  return [...byRow].map(([row, cells]) => ({ row, cells }));
}

/** Rows that were hidden one after the other are said together. */
function sayHidden({ name, isHidden, rows }: SheetData, headRow: number, faults: Faults): void {
  if (isHidden) faults.add('notice', { sheet: name, cell: '' }, 'hidden', name, 'sheet');
  let first = 0;
  let last = 0;
  const say = () => {
    if (first > 0)
      faults.add(
        'notice',
        { sheet: name, cell: `A${first}` },
        'hidden',
        first === last ? String(first) : `${first}—${last}`,
        'row',
      );
  };
  for (const { row, isHidden: hides } of rows) {
    if (!hides || row <= headRow) continue;
    if (row !== last + 1) {
      say();
      first = row;
    }
    last = row;
  }
  say();
}
