import type { Chart } from '../chart/chart';
import type { CellStyle } from './cell-style';
import type { CellPlace } from './cells';

export interface Cell {
  /** Text, or digits of a number, which are written as they stand. */
  readonly value: string | { readonly digits: string } | null;
  readonly style?: CellStyle;
  /** It stretches over so many columns. */
  readonly spans?: number;
  /** A sheet of this workbook, or an address outside. */
  readonly link?: { readonly sheet: string } | { readonly address: string };
}

export interface SheetRow {
  readonly cells: readonly (Cell | null)[];
  /** In points; the usual height where it is left out. */
  readonly height?: number;
}

export interface SheetChart {
  readonly chart: Chart;
  /** The cell above the categories of its numbers. */
  readonly numbers: CellPlace;
  /** The cells that it lies over. */
  readonly from: CellPlace;
  readonly to: CellPlace;
}

/** Cells that offer a list of what may stand in them. */
export interface CellList {
  readonly from: CellPlace;
  readonly to: CellPlace;
  /** Where the choices stand, in one column, on a sheet of this workbook. */
  readonly sheet: string;
  readonly first: CellPlace;
  readonly last: CellPlace;
  /** What Office says where something else is typed, which it lets through; null where it says nothing. */
  readonly warning: string | null;
}

export interface Sheet {
  /** At most 31 characters, none of `\ / ? * [ ] :`. */
  readonly name: string;
  /** Widths in characters. */
  readonly columns: readonly number[];
  /** Columns that nobody sees until something is written into them. */
  readonly hidden?: readonly number[];
  /** The first and the last of columns that are folded away; a sign above the column before them unfolds them. */
  readonly folded?: readonly [number, number];
  /** How the cells of each column look that no row has yet. */
  readonly columnStyles?: readonly CellStyle[];
  readonly rows: readonly SheetRow[];
  /** So many columns and rows stay in sight. */
  readonly frozen?: CellPlace;
  /** The head and the last row of what can be filtered. */
  readonly filter?: { readonly from: CellPlace; readonly to: CellPlace };
  readonly charts?: readonly SheetChart[];
  /** Rows that every printed page begins with, counted from 0, both inclusive. */
  readonly repeated?: readonly [number, number];
  /** A3 for what is wide. */
  readonly paper?: 'A4' | 'A3';
  /** Rows before which a printed page ends. */
  readonly breaks?: readonly number[];
  readonly lists?: readonly CellList[];
  /** It is filled in by a person: lines between the cells are seen, and no sign asks about digits that are text. */
  readonly isForm?: boolean;
}

/** The rows of a chart's numbers, from the cell above its categories on. */
export const chartRows = ({ corner, categories, series }: Chart): readonly SheetRow[] => [
  {
    cells: [
      { value: corner === '' ? null : corner, style: { bold: true } },
      ...series.map(({ name }) => ({ value: name, style: { bold: true, align: 'right' as const } })),
    ],
  },
  ...categories.map((category, i) => ({
    cells: [
      { value: category },
      ...series.map(({ points }) => {
        const point = points[i] ?? null;
        if (point === null) return null;
        return {
          value: { digits: point.digits },
          style: { format: point.format, ...(point.isDerived ? { edge: 'dashed' as const } : {}) },
        };
      }),
    ],
  })),
];
