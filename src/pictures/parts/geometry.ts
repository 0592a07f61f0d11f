import type { Datum } from '../../views/picture/pieces';
import { fillOf, type WithShare, withShares } from '../plot/geometry';
import { type Drawing, keyOf } from '../plot/piece';

/** A part with its place in the bar, both as shares of the whole. */
type Piece = WithShare<Datum> & { readonly start: number };

/** The parts one behind the other, in the order in which they are given, filling the whole bar. */
export function piecesOf(parts: readonly Datum[]): readonly Piece[] {
  const total = parts.reduce((sum, { figure }) => sum + figure.value, 0);
  const pieces = withShares(parts, ({ figure }) => figure.value, total);
  return pieces.map((piece, i) => ({
    ...piece,
    start: pieces.slice(0, i).reduce((sum, { share }) => sum + share, 0),
  }));
}

/** The parts as one bar. */
export const partsDrawing = (parts: readonly Datum[]): Drawing => ({
  pieces: piecesOf(parts).map((part) => ({
    key: keyOf(part.figure),
    x: part.start,
    y: 0,
    width: part.share,
    height: 1,
    fill: fillOf(part),
    figure: part.figure,
    ...(part.hollow ? {} : { apart: true }),
  })),
});
