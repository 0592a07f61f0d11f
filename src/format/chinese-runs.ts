/** A stretch of a text in one script. */
export interface Run {
  readonly text: string;
  readonly chinese: boolean;
}

// Digits and Chinese punctuation that touch Chinese characters are read with them: 8.73亿元, 137416名.
const chineseRun =
  /[\d.,–—-]*\p{Script=Han}(?:[\p{Script=Han}\d.、，。；：“”（）《》·—–-]*[\p{Script=Han}\d》）])?/gu;

/** Cuts a text where Chinese begins and ends, so that a screen reader can be told the language of each part. */
export function chineseRuns(text: string): readonly Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const match of text.matchAll(chineseRun)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index), chinese: false });
    runs.push({ text: match[0], chinese: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), chinese: false });
  return runs;
}
