/** At most so many characters in a cell. */
export const longestCell = 2000;

/** Signs that nobody sees or that turn text round, and control characters; lone halves of a character among them. */
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\u{e0000}-\u{e0fff}]/gu;

export interface Cleaned {
  readonly text: string;
  /** How many signs were left out. */
  readonly removed: number;
  readonly isCut: boolean;
}

/** A text in one line, without what nobody sees. Line ends of a cell come from copying and belong to no phrase. */
export function cleaned(raw: string): Cleaned {
  const isCut = raw.length > longestCell;
  let removed = 0;
  const seen = raw.slice(0, longestCell).replace(hidden, () => {
    removed += 1;
    return '';
  });
  return { text: seen.replace(/[ \t]*[\r\n]+[ \t]*/g, '').trim(), removed, isCut };
}
