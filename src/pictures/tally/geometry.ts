/** Of one dot with the space around it. */
const cell = 10;

/** A dot for each thing counted, in rows of one length, so that lengths compare. */
export function dotsOf(count: number, columns: number) {
  return {
    width: columns * cell,
    height: Math.ceil(count / columns) * cell,
    centres: Array.from({ length: count }, (_, i) => ({
      x: (i % columns) * cell + cell / 2,
      y: Math.floor(i / columns) * cell + cell / 2,
    })),
  };
}
