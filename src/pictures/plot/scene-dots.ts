import { centresOf, dotCell, dotsHeight } from '../signs/dots';
import type { Box, DotsShape, SchemeColour } from './scene';

/** Width of a field of dots in cells, so that they are as large as the box lets them be. */
export function fieldOf(
  count: number,
  box: Pick<Box, 'width' | 'height'>,
): { columns: number; cell: number } {
  let best = { columns: 1, cell: 0 };
  for (let columns = 1; columns <= Math.max(count, 1); columns += 1) {
    const cell = Math.min(box.width / columns, box.height / Math.ceil(count / columns));
    if (cell > best.cell) best = { columns, cell };
  }
  return best;
}

interface Dots {
  readonly name: string;
  readonly count: number;
  readonly columns: number;
  /** Of one dot with the space around it, in points. */
  readonly cell: number;
  readonly fill: SchemeColour;
  /** How many dots of the same field stand before them. */
  readonly from?: number;
}

/** The dots of a count, one shape altogether. */
export function dotsShape({ x, y }: Pick<Box, 'x' | 'y'>, dots: Dots): DotsShape {
  const { name, count, columns, cell, fill, from = 0 } = dots;
  const scale = cell / dotCell;
  const first = Math.floor(from / columns) * cell;
  return {
    kind: 'dots',
    name,
    box: {
      x,
      y: y + first,
      width: Math.min(columns, count) * cell,
      height: dotsHeight(count, columns) * scale - first,
    },
    centres: centresOf(count, columns)
      .slice(from)
      .map((at) => ({ x: at.x * scale, y: at.y * scale - first })),
    radius: cell * 0.38,
    fill,
  };
}
