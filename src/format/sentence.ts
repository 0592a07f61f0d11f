import { parseTemplate, type Reference } from '../edition/template';
import type { Indicator } from '../edition/types';

/** A piece of a sentence. If it is a figure, it names the figure, so that a click can open it. */
export interface Piece {
  readonly text: string;
  readonly figure: PieceFigure | null;
}

/** Which figure a piece of a sentence is, and whether it was restored or worked out. */
export interface PieceFigure {
  readonly indicatorId: string;
  readonly derivedBy: string | null;
  readonly status: 'stated' | 'reconstructed' | 'derived';
}

/** A sentence as plain text, and as pieces: words and figures. */
export interface SentenceText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** A figure within a sentence. */
export const figurePiece = (
  text: string,
  indicatorId: string,
  derivedBy: string | null = null,
  status: PieceFigure['status'] = derivedBy === null ? 'stated' : 'derived',
): Piece => ({ text, figure: { indicatorId, derivedBy, status } });

/** A figure of the article within a sentence, with the status that it has. */
export const indicatorPiece = (text: string, { id, status }: Pick<Indicator, 'id' | 'status'>): Piece =>
  figurePiece(text, id, null, status ?? 'stated');

type Part = string | Piece | readonly Part[];

/** Joins words and figures into a sentence. Neighbouring words become one piece. */
export function sentenceOf(...parts: readonly Part[]): SentenceText {
  const pieces: Piece[] = [];
  for (const part of parts.flat(4) as readonly (string | Piece)[]) {
    const piece = typeof part === 'string' ? { text: part, figure: null } : part;
    const last = pieces[pieces.length - 1];
    if (piece.text === '') continue;
    if (piece.figure === null && last !== undefined && last.figure === null)
      pieces[pieces.length - 1] = { text: last.text + piece.text, figure: null };
    else pieces.push(piece);
  }
  return { text: pieces.map(plainly).join(''), pieces };
}

/** In plain text, too, a worked-out figure has its ring. */
export const plainly = ({ text, figure }: Piece): string =>
  figure?.status === 'derived' ? `${text}°` : text;

/** Replaces each reference of a template by what it stands for. */
export const fillTemplate = (template: string, fill: (reference: Reference) => Part): SentenceText =>
  sentenceOf(parseTemplate(template).map((part) => (typeof part === 'string' ? part : fill(part))));

/** As `fillTemplate`, for a word of the interface with names in braces. A name that is not given throws. */
export const fillWords = (template: string, given: Readonly<Record<string, Part>>): SentenceText =>
  fillTemplate(template, ({ name }) => {
    const part = given[name];
    if (part === undefined) throw new RangeError(`nothing is given for {${name}}`);
    return part;
  });

/** Parts with a separator between them. */
export const separated = (parts: readonly Part[], separator: string): readonly Part[] =>
  parts.flatMap((part, i) => (i === 0 ? [part] : [separator, part]));

const numberInNote = /(\d+(?:\.\d+)?(?:万|亿)?(?:元|%|名|户|个|人次|人|公里)?)/;

/** Turns the numbers of a written note that are known figures into pieces. A number that fits two figures stays text. */
export const linkNumbers = (
  text: string,
  known: readonly Pick<Indicator, 'id' | 'printed' | 'status'>[],
): SentenceText =>
  sentenceOf(
    text.split(numberInNote).map((part) => {
      const digits = /^[\d.]+/.exec(part)?.[0];
      const [first, ...more] = known.filter(({ printed }) => printed === digits);
      return first === undefined || more.length > 0 ? part : indicatorPiece(part, first);
    }),
  );
