import type { Piece, SentenceText } from '../../format/sentence';
import type { FigureView } from '../../views/figure/figure';
import { widthOf } from '../wall/fit';
import type { Box, BoxShape, Paragraph, SchemeColour, TextRun } from './scene';

/** What a run of text looks like without its text. */
export type Look = Omit<TextRun, 'text'>;

/** A sentence in runs: worked-out figures with their ring, restored ones on dots. */
export const runsOf = ({ pieces }: Pick<SentenceText, 'pieces'>, look: Look): readonly TextRun[] =>
  pieces.map((piece) => runOf(piece, look));

const runOf = ({ text, figure }: Piece, look: Look): TextRun => ({
  ...look,
  text: figure?.status === 'derived' ? `${text}°` : text,
  ...(figure?.status === 'reconstructed' ? { restored: true } : {}),
});

export const paragraphOf = (sentence: Pick<SentenceText, 'pieces'>, look: Look): Paragraph => ({
  runs: runsOf(sentence, look),
});

export const textOf = (text: string, look: Look): Paragraph => ({ runs: [{ ...look, text }] });

/**
 * The largest size from `most` down at which a text keeps to its lines; Office fits no text by itself.
 * @param room of a line, in points
 */
export function fitted(text: string, room: number, lines: number, most: number, least = 12): number {
  for (let size = most; size > least; size -= 1) if (widthOf(text) * size <= room * lines * 0.96) return size;
  return least;
}

/** Lines that a text takes at a size. */
export const linesAt = (text: string, room: number, size: number): number =>
  Math.max(1, Math.ceil((widthOf(text) * size) / (room * 0.96)));

/** A number, bold, with its unit smaller beside it. */
export function numberRuns(
  figure: FigureView,
  size: number,
  colour: SchemeColour = 'dk1',
): readonly TextRun[] {
  const { prefix, number, unit, status } = figure;
  const small = Math.max(12, Math.round(size * 0.5));
  const apart = /^[a-z]/i.test(unit) ? ' ' : '';
  return [
    { text: prefix, size: small, colour },
    { text: number, size, bold: true, colour, ...(status === 'reconstructed' ? { restored: true } : {}) },
    { text: `${apart}${unit}${status === 'derived' ? '°' : ''}`, size: small, colour },
  ].filter(({ text }) => text !== '');
}

export const textBox = (
  name: string,
  box: Box,
  paragraphs: readonly Paragraph[],
  anchor: BoxShape['anchor'] = 'top',
): BoxShape => ({ kind: 'box', name, box, paragraphs, anchor });

/** A hairline. */
export const ruleAt = (x: number, y: number, width: number, colour: SchemeColour = 'accent5') =>
  ({
    kind: 'line',
    name: '—',
    from: { x, y },
    to: { x: x + width, y },
    edge: { colour, width: 0.75 },
  }) as const;
