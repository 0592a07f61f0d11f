import type { Piece, SentenceText } from './sentence';

/** The clauses of a Chinese sentence, each with its comma or semicolon, so that a line need not end within a word. */
export function clausesOf({ pieces }: SentenceText): readonly SentenceText[] {
  const clauses: Piece[][] = [[]];
  for (const piece of pieces) {
    const parts = piece.figure === null ? (piece.text.match(/[^，；]*[，；]|[^，；]+/g) ?? []) : [piece.text];
    for (const text of parts) {
      clauses[clauses.length - 1]?.push({ ...piece, text });
      if (/[，；]$/.test(text)) clauses.push([]);
    }
  }
  return clauses
    .filter((clause) => clause.length > 0)
    .map((clause) => ({ text: clause.map(({ text }) => text).join(''), pieces: clause }));
}
