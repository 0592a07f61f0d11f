export interface Columns {
  /** How many blocks stand in each column. */
  readonly runs: readonly number[];
  /**
   * By how many pixels each row of a column is higher than it must be, so that the columns end together. Between two
   * blocks it is twice as much.
   */
  readonly more: readonly number[];
}

/** No row grows by more than so many rem. */
const mostMore = 1;
/** Columns that end within so many rem of each other look as if they ended together. */
const together = 6;

/**
 * As many columns as there may be, unless fewer of them end nearer to each other.
 * @param rows how many rows of each block can grow
 * @param heightsAt the heights of the blocks in so many columns
 */
export function columnsOf(
  most: number,
  rem: number,
  rows: readonly number[],
  heightsAt: (count: number) => readonly number[],
): Columns {
  let best: { readonly columns: Columns; readonly apart: number } | null = null;
  for (let count = most; count > 1; count -= 1) {
    const found = inColumns(heightsAt(count), rows, count, mostMore * rem);
    if (best === null || found.apart < best.apart) best = found;
    if (best.apart <= together * rem) break;
  }
  return best?.columns ?? { runs: [rows.length], more: [0] };
}

function inColumns(heights: readonly number[], rows: readonly number[], count: number, limit: number) {
  const runs = runsOf(heights, count);
  const sums = sumsOf(heights, runs);
  const steps = sumsOf(rows, runs).map((sum, i) => sum + 2 * ((runs[i] ?? 1) - 1));
  const highest = Math.max(...sums);
  const more = sums.map((sum, i) => Math.floor(Math.min(limit, (highest - sum) / (steps[i] || Infinity))));
  const ends = sums.map((sum, i) => sum + (more[i] ?? 0) * (steps[i] ?? 0));
  return { columns: { runs, more }, apart: Math.max(...ends) - Math.min(...ends) };
}

function sumsOf(sizes: readonly number[], runs: readonly number[]): readonly number[] {
  let at = 0;
  return runs.map((length) => {
    at += length;
    return sizes.slice(at - length, at).reduce((a, b) => a + b, 0);
  });
}

/**
 * Splits blocks of these heights, without changing their order, into at most so many runs that the highest run is as low
 * as possible. Returns how many blocks stand in each run. Few blocks and three runs: every split can be tried.
 */
export function runsOf(heights: readonly number[], count: number): readonly number[] {
  const total = heights.length;
  if (count <= 1 || total <= 1) return [total];
  let best: { readonly runs: readonly number[]; readonly worst: number; readonly spread: number } | null =
    null;
  for (const runs of splits(total, Math.min(count, total))) {
    const sums = sumsOf(heights, runs);
    const worst = Math.max(...sums);
    const spread = worst - Math.min(...sums);
    if (best === null || worst < best.worst || (worst === best.worst && spread < best.spread))
      best = { runs, worst, spread };
  }
  return best?.runs ?? [total];
}

function splits(total: number, count: number): readonly (readonly number[])[] {
  if (count === 1) return [[total]];
  return Array.from({ length: total - count + 1 }, (_, i) => i + 1).flatMap((first) =>
    splits(total - first, count - 1).map((rest) => [first, ...rest]),
  );
}
