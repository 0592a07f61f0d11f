import type { Match } from '../../edition/match';
import type { EditionTexts } from '../../edition/texts';
import type { Edition } from '../../edition/types';
import type { WorkbookFault } from '../../edition/workbook/fault';

/** An edition that workbooks are made from. */
export interface Known {
  readonly edition: Edition;
  readonly texts: EditionTexts;
}

export interface WorkbookReading {
  /** Null while an error stands. */
  readonly edition: Edition | null;
  readonly texts: EditionTexts;
  /** The edition that the workbook was made from, by its id. */
  readonly from: string | null;
  /** What the column of relations says, by the codes of the rows. */
  readonly matches: readonly Match[];
  readonly faults: readonly WorkbookFault[];
}

/**
 * Reads the workbook of an edition: any order of columns, from any office program. All faults are returned at once, each at
 * its cell. It yields the share that is done, from 0 to 1, so that the page can answer in between.
 */
// biome-ignore lint/correctness/useYield: the reading follows
export function* readEditionWorkbook(
  _bytes: Uint8Array,
  _find: (editionId: string) => Known | null,
): Generator<number, WorkbookReading> {
  return {
    edition: null,
    texts: { sentences: {}, speech: {}, windows: {} },
    from: null,
    matches: [],
    faults: [],
  };
}
