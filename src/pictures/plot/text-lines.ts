import type { Box, BoxShape, Paragraph, TextRun } from './scene';
import { emsOf } from './text-width';

/** A line of text in its place. */
export interface PlacedLine {
  readonly runs: readonly TextRun[];
  readonly align: 'left' | 'center' | 'right';
  /** Where the text begins, is centred, or ends. */
  readonly x: number;
  readonly baseline: number;
  /** What the text covers, by measure. */
  readonly box: Box;
}

/** Height of a line in type sizes, and where in it the letters stand. */
export const lineHeight = 1.3;
const ascent = 0.88;

/** A number stays with its unit, a mark with what it closes or opens; a Chinese line breaks anywhere else. */
const words =
  /^[°，。；：、！？）》”’]+|[（《“‘]*(?:[+−]?\d[\d.,]*%?[余多]?[万亿]*(?:人次|公里|\p{Script=Han})?|[A-Za-z][\w'’.-]*|.)[°，。；：、！？）》”’,.;:!?)%]*\s*/gsu;

interface Word {
  readonly run: TextRun;
  readonly text: string;
  readonly width: number;
}

const wordsOf = (run: TextRun): readonly Word[] =>
  run.text === '\n'
    ? [{ run, text: '\n', width: 0 }]
    : (run.text.match(words) ?? []).map((text) => ({ run, text, width: emsOf(text, run) * run.size }));

export const widthOfWords = (line: readonly Word[]): number =>
  line.reduce((sum, { width }) => sum + width, 0);

/** A mark that no line begins with, where a figure before it is a run of its own. */
const closing = /^[°，。；：、！？）》”’,.;:!?)%]/;

/** Lines of a paragraph within a width. */
export function linesOf(runs: readonly TextRun[], room: number): readonly (readonly Word[])[] {
  const lines: Word[][] = [[]];
  let used = 0;
  const all = runs.flatMap(wordsOf);
  for (const [i, word] of all.entries()) {
    const line = lines[lines.length - 1];
    const next = all[i + 1];
    const clings =
      next !== undefined && closing.test(next.text) ? emsOf(next.text[0] ?? '', next.run) * next.run.size : 0;
    // The space behind the last word of a line needs no room.
    const needed = emsOf(word.text.trimEnd(), word.run) * word.run.size + clings;
    if (word.text === '\n') {
      lines.push([]);
      used = 0;
    } else if (
      line !== undefined &&
      (used + needed <= room || line.length === 0 || closing.test(word.text))
    ) {
      line.push(word);
      used += word.width;
    } else {
      lines.push([word]);
      used = word.width;
    }
  }
  return lines;
}

/** The same runs with a break behind a mark, where the lines of a title come out even; unchanged where it fits a line or has no such place. */
export function evenRuns(runs: readonly TextRun[], room: number): readonly TextRun[] {
  const all = runs.flatMap(wordsOf);
  const whole = widthOfWords(all);
  if (whole <= room) return runs;
  let best: { readonly at: number; readonly off: number } | null = null;
  let before = 0;
  for (const [i, { text, width }] of all.entries()) {
    before += width;
    const off = Math.abs(before - whole / 2);
    const isPlace = /[，；：、,;:]\s*$/.test(text) && before <= room && whole - before <= room;
    if (isPlace && off < whole * 0.3 && (best === null || off < best.off)) best = { at: i + 1, off };
  }
  const [first] = runs;
  if (best === null || first === undefined) return runs;
  return [...joined(all.slice(0, best.at)), { ...first, text: '\n' }, ...joined(all.slice(best.at))];
}

/** Words in runs again. */
function joined(line: readonly Word[]): readonly TextRun[] {
  const runs: TextRun[] = [];
  let of: TextRun | null = null;
  for (const { run, text } of line) {
    const last = runs[runs.length - 1];
    if (of === run && last !== undefined) runs[runs.length - 1] = { ...last, text: last.text + text };
    else runs.push({ ...run, text });
    of = run;
  }
  return runs;
}

const sizeOf = (line: readonly Word[], { runs }: Paragraph): number =>
  Math.max(...(line.length === 0 ? runs : line.map(({ run }) => run)).map(({ size }) => size), 0);

/** Height that paragraphs take within a width. */
export const heightOf = (paragraphs: readonly Paragraph[], room: number): number =>
  paragraphs.reduce(
    (sum, paragraph) =>
      linesOf(paragraph.runs, room).reduce(
        (height, line) => height + (paragraph.line ?? sizeOf(line, paragraph) * lineHeight),
        sum + (paragraph.before ?? 0),
      ),
    0,
  );

/** The lines of a box's text, each in its place. */
export function placedLines({ box, paragraphs = [], anchor, inset = 0 }: BoxShape): readonly PlacedLine[] {
  const room = box.width - 2 * inset;
  const height = heightOf(paragraphs, room);
  const free = box.height - 2 * inset - height;
  let y = box.y + inset + (anchor === 'middle' ? free / 2 : anchor === 'bottom' ? free : 0);
  return paragraphs.flatMap((paragraph) => {
    y += paragraph.before ?? 0;
    const align = paragraph.align ?? 'left';
    return linesOf(paragraph.runs, room).flatMap((line): readonly PlacedLine[] => {
      const size = sizeOf(line, paragraph);
      const high = paragraph.line ?? size * lineHeight;
      const top = y;
      y += high;
      const runs = joined(line);
      const last = runs[runs.length - 1];
      if (last === undefined) return [];
      const ended = [...runs.slice(0, -1), { ...last, text: last.text.trimEnd() }];
      const width = ended.reduce((sum, run) => sum + emsOf(run.text, run) * run.size, 0);
      const left = box.x + inset;
      const share = { left: 0, center: 0.5, right: 1 }[align];
      const x = left + room * share;
      return [
        {
          runs: ended,
          align,
          x,
          baseline: top + (high - size) / 2 + size * ascent,
          box: { x: x - width * share, y: top, width, height: high },
        },
      ];
    });
  });
}
