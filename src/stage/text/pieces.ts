import type { SentenceText } from '../../format/sentence';

type Pieces = SentenceText['pieces'];

/** As the pieces stand on the wall; the ring of a worked-out figure is no part of it. */
export const plainOf = (pieces: Pieces): string => pieces.map(({ text }) => text).join('');

/** The part of a sentence between two places of its plain text. A figure is never cut: it belongs where it begins. */
export function partOf(pieces: Pieces, from: number, to: number): Pieces {
  let start = 0;
  return pieces.flatMap((piece) => {
    const at = start;
    start += piece.text.length;
    if (piece.figure !== null) return at >= from && at < to ? [piece] : [];
    const text = piece.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    return text === '' ? [] : [{ ...piece, text }];
  });
}

/** What is said of what: “脱贫户住房隐患73户”, “全部整改到位”. The result begins with the word that says it, or with its clause. */
export function resultOf(
  pieces: Pieces,
  verdict: string,
): { readonly about: Pieces; readonly result: Pieces } {
  const text = plainOf(pieces);
  const word = text.indexOf(verdict);
  if (word <= 0) return { about: [], result: pieces };
  const clause = Math.max(
    ...[': ', '; ', ', '].map((mark) => text.lastIndexOf(mark, word - 1) + mark.length),
  );
  const at = clause > 2 && clause < word ? clause : word;
  return { about: partOf(pieces, 0, at), result: partOf(pieces, at, text.length) };
}

/** The one figure of a title that is stressed: its growth, else its first number. Its index, or -1. */
export function keyPiece(pieces: Pieces): number {
  const growth = pieces.findIndex(({ text, figure }) => figure !== null && text.endsWith('%'));
  return growth >= 0 ? growth : pieces.findIndex(({ figure }) => figure !== null);
}
