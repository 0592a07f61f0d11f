import { visibleText } from '../../edition/file/hidden';

/** At most so many characters in a cell. */
export const longestCell = 2000;

export interface Cleaned {
  readonly text: string;
  /** The names of the characters that were left out, since nobody sees them. */
  readonly removed: readonly string[];
  readonly isCut: boolean;
}

/** Only signs that everybody sees, as nearly every cell has. */
const plain = /^[ -~\u2010-\u2027\u3001-\u303f\u4e00-\u9fff\uff01-\uff5e]*$/;

/** A text in one line, without what nobody sees. Line ends of a cell come from copying and belong to no phrase. */
export function cleaned(raw: string): Cleaned {
  const isCut = raw.length > longestCell;
  if (!isCut && plain.test(raw)) return { text: raw.trim(), removed: [], isCut };
  const { text, removed } = visibleText(raw.slice(0, longestCell).replace(/\r/g, '\n'));
  return { text: text.replace(/[ \t]*\n[ \t\n]*/g, '').trim(), removed, isCut };
}
