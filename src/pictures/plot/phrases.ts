import type { TextRun } from './scene';
import { emsOf } from './text-width';

/** A phrase ends with its mark, or before a bracket or a figure, which is a run of its own. */
const phrases = /[（“]*[^，；：、。（“]+[，；：、。]*|[，；：、。]+/g;

/**
 * The same runs with a break wherever a line is full, between phrases only; null where a phrase is longer than a line.
 * A text without Chinese stays as it is: it breaks between its words anyway.
 *
 * @param room of a line, in points
 */
export function phrased(runs: readonly TextRun[], room: number): readonly TextRun[] | null {
  if (!runs.some(({ text }) => /\p{Script=Han}/u.test(text))) return runs;
  const chunks: TextRun[][] = [];
  for (const run of runs)
    for (const text of run.text.match(phrases) ?? []) {
      const clings = /^[，；：、。）”]/.test(text);
      const last = chunks[chunks.length - 1];
      if (clings && last !== undefined) last.push({ ...run, text });
      else chunks.push([{ ...run, text }]);
    }
  const broken: TextRun[] = [];
  let used = 0;
  for (const chunk of chunks) {
    const width = chunk.reduce((sum, run) => sum + emsOf(run.text, run) * run.size, 0);
    const [first] = chunk;
    if (first === undefined || width > room) return null;
    if (used > 0 && used + width > room) {
      broken.push({ ...first, text: '\n' });
      used = 0;
    }
    broken.push(...chunk);
    used += width;
  }
  return broken;
}
