import type { Datum } from '../../views/picture/pieces';
import { type WithShare, withShares } from '../rows/geometry';

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

export const partsHeight = (): number => 11;
