/** A stretch of a text, and whether it is a number with the unit behind it. */
interface NumberRun {
  readonly text: string;
  readonly isNumber: boolean;
}

// The next word or the next characters are the unit, or stand well beside it: 1.48万人次, CNY 873 million, 2021—2025年.
const numberRun = /(?:CNY )?\d[\d.,—–]*(?:[%\p{Script=Han}]{1,4}| [a-z²-]+)?/gu;

/** Cuts a text where numbers begin and end, so that no line breaks within one. */
export function numberRuns(text: string): readonly NumberRun[] {
  const runs: NumberRun[] = [];
  let end = 0;
  for (const match of text.matchAll(numberRun)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index), isNumber: false });
    runs.push({ text: match[0], isNumber: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), isNumber: false });
  return runs;
}
