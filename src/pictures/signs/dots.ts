/** Of one dot with the space around it. */
export const dotCell = 10;

/** Where a dot stands for each thing counted, in rows of one length, so that lengths compare. */
export const centresOf = (count: number, columns: number) =>
  Array.from({ length: count }, (_, i) => ({
    x: (i % columns) * dotCell + dotCell / 2,
    y: Math.floor(i / columns) * dotCell + dotCell / 2,
  }));

export const dotsHeight = (count: number, columns: number): number => Math.ceil(count / columns) * dotCell;

/**
 * The dots of a count as one line of round strokes; hundreds of circles would make the page long.
 *
 * @param from how many dots of the same field stand before them
 */
export const dotsPath = (count: number, columns: number, from = 0): string =>
  centresOf(count, columns)
    .slice(from)
    .map(({ x, y }) => `M${x} ${y}h.01`)
    .join('');
