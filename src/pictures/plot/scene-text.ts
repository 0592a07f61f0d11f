import { plainly, type SentenceText } from '../../format/sentence';
import type { ChangeView, FigureView } from '../../views/figure/figure';
import type { Box, BoxShape, Paragraph, SchemeColour, TextRun } from './scene';
import { evenRuns, heightOf, lineHeight, linesOf, widthOfWords } from './text-lines';
import { emsOf } from './text-width';

/** What a run of text looks like without its text. */
export type Look = Omit<TextRun, 'text'>;

/** A sentence in runs: worked-out figures with their ring, restored ones on dots. */
export const runsOf = ({ pieces }: Pick<SentenceText, 'pieces'>, look: Look): readonly TextRun[] =>
  pieces.map((piece) => ({
    ...look,
    text: plainly(piece),
    ...(piece.figure?.status === 'reconstructed' ? { restored: true } : {}),
  }));

export const textOf = (text: string, look: Look): Paragraph => ({ runs: [{ ...look, text }] });

/**
 * The largest size from `most` down at which a text keeps to its lines; Office fits no text by itself.
 * @param room of a line, in points
 */
export function fitted(text: string, room: number, lines: number, most: number, least = 12): number {
  for (let size = most; size > least; size -= 1) if (emsOf(text) * size <= room * lines * 0.96) return size;
  return least;
}

/** What stands behind a number: its unit, apart where that is a word of Latin letters, and its ring. */
const behind = ({ unit, status }: FigureView): string =>
  `${/^[a-z]/i.test(unit) ? ' ' : ''}${unit}${status === 'derived' ? '°' : ''}`;

const unitSize = (size: number): number => Math.max(12, Math.round(size * 0.5));

/**
 * A headline at the largest size at which it keeps to its lines: on one line where that need not be much smaller, else broken
 * behind a mark, or where no last line is left with a word or two.
 */
export function headline(
  sentence: Pick<SentenceText, 'pieces'>,
  room: number,
  { lines, most, least = 12, ...look }: HeadlineLook,
): Paragraph {
  const runsAt = (size: number) => runsOf(sentence, { ...look, size, bold: true, heading: true });
  // A typeface may be a little wider still.
  const width = room * 0.97;
  const fits = (runs: readonly TextRun[], most: number, isOrphan: (last: number) => boolean) => {
    const found = linesOf(runs, width);
    const last = found[found.length - 1] ?? [];
    return found.length <= most && !(found.length > 1 && isOrphan(widthOfWords(last)));
  };
  for (let size = most; size > Math.max(most * 0.85, least); size -= 1)
    if (fits(runsAt(size), 1, () => false)) return lineOf(runsAt(size));
  for (let size = most; size > Math.max(most * 0.7, least); size -= 1) {
    const plain = runsAt(size);
    const even = evenRuns(plain, width);
    if (even !== plain && fits(even, 2, () => false)) return lineOf(even);
  }
  for (let size = most; size > least; size -= 1) {
    const even = evenRuns(runsAt(size), width);
    if (fits(even, lines, (last) => last < room * 0.2)) return lineOf(even);
  }
  return lineOf(evenRuns(runsAt(least), width));
}

interface HeadlineLook {
  readonly lines: number;
  readonly most: number;
  readonly least?: number;
  readonly colour?: SchemeColour;
}

/** A number, bold, with its unit smaller beside it. */
export function numberRuns(
  figure: FigureView,
  size: number,
  colour: SchemeColour = 'dk1',
): readonly TextRun[] {
  const { prefix, number, status } = figure;
  const small = unitSize(size);
  return [
    { text: prefix, size: small, colour },
    { text: number, size, bold: true, colour, ...(status === 'reconstructed' ? { restored: true } : {}) },
    { text: behind(figure), size: small, colour },
  ].filter(({ text }) => text !== '');
}

/** Width of a number with its unit, in points. */
export const numberWidth = (figure: FigureView, size: number): number =>
  emsOf(figure.number, { bold: true }) * size + emsOf(figure.prefix + behind(figure)) * unitSize(size);

/** The largest size, from `most` down, at which each of these numbers keeps to one line. */
export function numberSize(figures: readonly FigureView[], room: number, most: number): number {
  let size = most;
  while (size > 14 && figures.some((figure) => numberWidth(figure, size) > room)) size -= 1;
  return size;
}

/** A growth with its arrow, in the colour of its news. */
export const changeRun = ({ text, tone, direction }: ChangeView, size: number): TextRun => ({
  text: direction === 'flat' ? text : `${direction === 'up' ? '▲' : '▼'} ${text}`,
  size,
  bold: true,
  colour: tone === 'good' ? 'accent1' : tone === 'bad' ? 'accent2' : 'dk1',
});

/** A paragraph whose lines are equally high in every program. */
export function lineOf(runs: readonly TextRun[], more: Omit<Paragraph, 'runs' | 'line'> = {}): Paragraph {
  const size = Math.max(...runs.map((run) => run.size), 0);
  return { runs, line: Math.round(size * (size > 20 ? 1.2 : lineHeight) * 2) / 2, ...more };
}

export const plainLine = (text: string, look: Look, more: Omit<Paragraph, 'runs' | 'line'> = {}): Paragraph =>
  lineOf([{ ...look, text }], more);

/** The largest size at which a text keeps to its lines and leaves no word alone on the last one; the least where none does. */
export function calmSize(text: string, room: number, lines: number, most: number, least = 12): number {
  for (let size = most; size >= least; size -= 1) {
    const found = linesOf([{ text, size }], room);
    const last = widthOfWords(found[found.length - 1] ?? []);
    if (found.length === 1 || (found.length <= lines && last > room * 0.3)) return size;
  }
  return least;
}

interface FigureLook {
  /** Of the number, at most. */
  readonly number: number;
  /** Of its name, at most. */
  readonly name: number;
  readonly colour?: SchemeColour;
  /** Quieter words below its name. */
  readonly note?: string;
  /** What stands in the place of its label. */
  readonly label?: string;
  readonly align?: Paragraph['align'];
  readonly anchor?: BoxShape['anchor'];
}

/** A name may be a little smaller to leave no word alone; where that does not help, it stays as it is. */
function calmName(label: string, room: number, most: number): number {
  const least = Math.max(12, most - 3);
  const size = calmSize(label, room, 3, most, least - 1);
  return size < least ? most : size;
}

/** A number with its name below it, as large as the box lets both be; the note goes where there is no room for it. */
export function figureBox(figure: FigureView, box: Box, look: FigureLook): BoxShape {
  const { colour = 'dk1', note = '', label = figure.label, align, anchor = 'top' } = look;
  const at = align === undefined ? {} : { align };
  let number = numberSize([figure], box.width, look.number);
  let name = calmName(label, box.width, look.name);
  let said = note;
  const paragraphs = () => [
    lineOf(numberRuns(figure, number, colour), at),
    plainLine(label, { size: name }, at),
    ...(said === '' ? [] : [plainLine(said, { size: Math.max(12, name - 3), colour: 'dk2' as const }, at)]),
  ];
  while (heightOf(paragraphs(), box.width) > box.height) {
    if (number > 24) number -= 2;
    else if (name > 12) name = Math.max(12, name - 1);
    else if (said !== '') said = '';
    else if (number > 14) number -= 1;
    else break;
  }
  return { kind: 'box', name: figure.name, box, paragraphs: paragraphs(), anchor };
}

/** As many equal parts of a box, beside each other or below each other. */
export function partsOf(box: Box, count: number, gap: number, lie: 'columns' | 'rows'): readonly Box[] {
  const along = lie === 'columns' ? box.width : box.height;
  const size = (along - gap * (count - 1)) / Math.max(count, 1);
  return Array.from({ length: count }, (_, i) =>
    lie === 'columns'
      ? { ...box, x: box.x + i * (size + gap), width: size }
      : { ...box, y: box.y + i * (size + gap), height: size },
  );
}

/** A hairline. */
export const ruleAt = (x: number, y: number, width: number, colour: SchemeColour = 'accent5') =>
  ({
    kind: 'line',
    name: '—',
    from: { x, y },
    to: { x: x + width, y },
    edge: { colour, width: 0.75 },
  }) as const;
