import type { Edition, Indicator } from '../../edition/types';
import type { FigureColumn } from '../../edition/workbook/names';
import type { RowNames } from '../../edition/workbook/rows';
import type { Groups } from './groups';
import type { PhraseCell } from './phrase/pasted-texts';
import type { Faults } from './sheet-rows';

/** What the rows of figures are read with. */
export interface Making {
  readonly base: Edition | null;
  /** It is of another year or place than the edition that the workbook was made from. */
  readonly isNext: boolean;
  readonly year: number;
  readonly previousYear: number;
  readonly names: RowNames;
  readonly groups: Groups;
  readonly faults: Faults;
}

/** A row with all its columns: those that the sheet doesn't have are as they were. */
export interface WholeRow {
  readonly row: number;
  readonly sheet: string;
  readonly cellOf: (column: FigureColumn) => PhraseCell;
  readonly before: Indicator | undefined;
}
