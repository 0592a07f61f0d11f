import type { FigureView } from '../../views/figure/figure';
import type { Fill } from '../signs/fills';

/** One rectangle of a drawing, in shares of the box in which it is drawn: 0 to 1. */
export interface Piece {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: Fill;
  /** The figure that answers where no link of a row lies over the piece. */
  readonly figure?: Pick<FigureView, 'indicatorId' | 'derivedBy'>;
  /** Set apart from its neighbours by a line of paper. */
  readonly apart?: true;
}

/** A thin line from top to bottom of a band: where the year before ended, where zero is. */
export interface Line {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly tone: 'paper' | 'ink';
}

/** What is drawn in a box, the same before a live chart has come and after. */
export interface Drawing {
  readonly pieces: readonly Piece[];
  readonly lines?: readonly Line[];
}

export const keyOf = ({ indicatorId, derivedBy }: Pick<FigureView, 'indicatorId' | 'derivedBy'>): string =>
  `${indicatorId}/${derivedBy ?? ''}`;
