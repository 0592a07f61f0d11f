/** So many dots stand beside each other in the narrowest block; more begin another line. */
const perLine = 2;

interface Block {
  /** Shares of the width. */
  readonly x: number;
  readonly width: number;
  /** Middles of the dots, as shares of the width and of the height. */
  readonly dots: readonly { readonly x: number; readonly y: number }[];
}

/**
 * A year cut into as many blocks as something is done in it, and in each a dot for each who does it.
 *
 * @param gap between two blocks, as a share of the width
 */
export function blocksOf(times: number, count: number, gap: number): readonly Block[] {
  const width = (1 - gap * (times - 1)) / times;
  // In broad blocks the dots stand in one line.
  const columns = times > 6 ? Math.min(perLine, count) : count;
  const lines = Math.ceil(count / columns);
  // As far apart as the block allows, but no row is a line of holes.
  const step = Math.min(0.036, (width * 0.86) / columns);
  return Array.from({ length: times }, (_, i) => {
    const x = i * (width + gap);
    return {
      x,
      width,
      dots: Array.from({ length: count }, (_dot, k) => ({
        x: x + width / 2 + ((k % columns) - (columns - 1) / 2) * step,
        y: (Math.floor(k / columns) + 1) / (lines + 1),
      })),
    };
  });
}
