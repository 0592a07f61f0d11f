/** A place in a sheet, counted from 0. */
export interface CellPlace {
  readonly column: number;
  readonly row: number;
}

/** A, B, … Z, AA, …: the name of a column counted from 0. */
const columnName = (column: number): string =>
  (column < 26 ? '' : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

export const cellName = ({ column, row }: CellPlace): string => `${columnName(column)}${row + 1}`;

/** `'名'!` before a range; always quoted, since WPS shows no labels where the name of the sheet isn't. */
export const sheetPrefix = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'!`;

/** `'名'!$A$1:$B$3` */
export function rangeName(sheet: string, from: CellPlace, to: CellPlace): string {
  const fixed = ({ column, row }: CellPlace) => `$${columnName(column)}$${row + 1}`;
  const first = `${sheetPrefix(sheet)}${fixed(from)}`;
  return from.column === to.column && from.row === to.row ? first : `${first}:${fixed(to)}`;
}
