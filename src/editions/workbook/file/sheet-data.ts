/** A cell as it was read. Empty ones are left out. */
export interface SheetCell {
  /** `B12` */
  readonly at: string;
  /** As it is read: a number as its shortest digits, a share of a percent format times a hundred. */
  readonly text: string;
  /** It is stored as a number, so that its format may have eaten a zero. */
  readonly isNumber: boolean;
  /** Its number has a percent format. */
  readonly isPercent: boolean;
  /** #REF!, #NAME? … */
  readonly isError: boolean;
  /** It is the result of a formula, as it was when the file was saved. */
  readonly isFormula: boolean;
}

export interface SheetRow {
  /** From 1. */
  readonly row: number;
  readonly isHidden: boolean;
  /** By column, from 0. */
  readonly cells: ReadonlyMap<number, SheetCell>;
}

/** A block of cells that was joined to one: columns from 0, rows from 1, all inclusive. */
export interface Merge {
  readonly ref: string;
  readonly from: { readonly column: number; readonly row: number };
  readonly to: { readonly column: number; readonly row: number };
}

export interface SheetData {
  readonly name: string;
  readonly isHidden: boolean;
  /** Only rows with a cell that isn't empty. */
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Merge[];
}

export const sheetLimits = { rows: 5000, columns: 60 } as const;

/** A place as it is written: `AB12`. Columns from 0, rows from 1; null for what is no place of a sheet. */
export function placeOf(at: string): { readonly column: number; readonly row: number } | null {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(at) ?? [];
  if (letters === '') return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { column: column - 1, row: Number(digits) };
}

/** A, B, … Z, AA, …: the name of a column counted from 0. */
export const columnName = (column: number): string =>
  (column < 26 ? '' : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
