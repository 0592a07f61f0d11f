import { apart, fills } from '../signs/fills';
import { PointerLink } from '../signs/PointerLink';
import type { Piece } from './piece';

interface Props {
  readonly piece: Piece;
  /** In pixels or percent. */
  readonly x: number | string;
  readonly y: number | string;
  readonly width: number | string;
  readonly height: number | string;
}

/** A piece where it stands, with the link to its figure. */
export function PieceRect({ piece, ...at }: Props) {
  const rect = <rect {...at} className={`${fills[piece.fill]} ${piece.apart ? apart : ''}`} />;
  return piece.figure === undefined ? rect : <PointerLink figure={piece.figure}>{rect}</PointerLink>;
}
