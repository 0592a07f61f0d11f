import type { SentenceText } from '../sentence';

type Pieces = SentenceText['pieces'];

/** As the pieces stand on the wall; the ring of a worked-out figure is no part of it. */
export const plainOf = (pieces: Pieces): string => pieces.map(({ text }) => text).join('');

/** Whether lines break between any two letters; those of other languages break between words. */
export const isChinese = (text: string): boolean => /[\u4e00-\u9fff]/.test(text);

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

/** What stands before a result, the result to the end of its clause, and what follows. */
export function aroundResult(pieces: Pieces, verdict: string | null): readonly [Pieces, Pieces, Pieces] {
  const text = plainOf(pieces);
  const at = verdict === null ? -1 : text.indexOf(verdict);
  if (at < 0) return [pieces, [], []];
  const rest = text.slice(at).search(/[，；。]|[,;] |[.;]$/);
  const end = rest < 0 ? text.length : at + rest;
  return [partOf(pieces, 0, at), partOf(pieces, at, end), partOf(pieces, end, text.length)];
}

/** As `resultOf`; a number right before the result is as large as it, and no mark stands at the end of a line. */
export function numberAndResultOf(pieces: Pieces, verdict: string): ReturnType<typeof resultOf> {
  const { about, result } = resultOf(pieces, verdict);
  const said = withoutMark(about);
  const last = said[said.length - 1];
  if (last === undefined || last.figure === null || said.length < 2) return { about: said, result };
  return { about: withoutMark(said.slice(0, -1)), result: [...about.slice(said.length - 1), ...result] };
}

/** A result in lines: a number that it begins with, then what became of it. */
export function numberFirst(result: Pieces): readonly Pieces[] {
  const [first, ...rest] = result;
  if (first === undefined || first.figure === null || rest.length === 0) return [result];
  const text = plainOf(rest);
  return [[first], partOf(rest, text.length - text.replace(/^[：，:,]?\s*/, '').length, text.length)];
}

/** Pieces without a mark at their end. */
export function withoutMark(pieces: Pieces): Pieces {
  const text = plainOf(pieces);
  return partOf(pieces, 0, text.replace(/[：，；。:,]?\s*$/, '').length);
}

/** The one figure of a title that is stressed: its growth, else its first number. Its index, or -1. */
export function keyPiece(pieces: Pieces): number {
  const growth = pieces.findIndex(({ text, figure }) => figure !== null && text.endsWith('%'));
  return growth >= 0 ? growth : pieces.findIndex(({ figure }) => figure !== null);
}

/** What a text says of the one figure that it ends with, and the figure; null for any other text. */
export function numberLast(pieces: Pieces): { readonly about: Pieces; readonly result: Pieces } | null {
  const said = partOf(pieces, 0, plainOf(pieces).replace(/[。.]\s*$/, '').length);
  const last = said[said.length - 1];
  if (last === undefined || last.figure === null || said.length < 2) return null;
  const about = withoutMark(said.slice(0, -1));
  return about.some(({ figure }) => figure !== null) ? null : { about, result: [last] };
}
