import type { TrendView } from '../figure/figure';
import type { TableView } from '../table-view';
import type { PictureView } from '../view';

/** A sheet of a workbook, from top to bottom. */
export interface SheetView {
  /** In the tab; the same in every edition of a language. */
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  /** What the contents say of it. */
  readonly inside: string;
  readonly count: number | null;
  readonly parts: readonly SheetPart[];
  /** Wide as the table of all figures. */
  readonly isWide: boolean;
}

export type SheetPart =
  | {
      readonly kind: 'table';
      /** Above the table; null for the first, which the title of the sheet names. */
      readonly title: string | null;
      readonly table: TableView;
      /** Widths of the columns in characters. */
      readonly widths: readonly number[];
      readonly filtered: boolean;
      /** The last column stretches to the end of the sheet. */
      readonly wideLast?: true;
    }
  /** Growths, compared and each with its two years. */
  | { readonly kind: 'trends'; readonly title: string; readonly trends: readonly TrendView[] }
  | { readonly kind: 'picture'; readonly picture: PictureView }
  | { readonly kind: 'lines'; readonly title: string | null; readonly lines: readonly string[] };
