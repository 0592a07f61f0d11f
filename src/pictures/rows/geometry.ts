/** An item with the length of its bar, as a share of the axis. */
export type WithShare<T> = T & { readonly share: number };

/** A bar that may lie on either side of zero: where it begins and where zero is, as shares of the width. */
export type WithSide<T> = WithShare<T> & { readonly start: number; readonly zero: number };

/**
 * Bars from one zero, in the order in which they are given. A fall is as long as a rise: its sign stands in its number.
 *
 * @param end of the axis; null for the largest value
 */
export function withShares<T>(
  items: readonly T[],
  lengthOf: (item: T) => number,
  end: number | null,
): readonly WithShare<T>[] {
  const lengths = items.map((item) => Math.abs(lengthOf(item)));
  const whole = end ?? Math.max(...lengths);
  return items.map((item, i) => ({ ...item, share: whole === 0 ? 0 : (lengths[i] ?? 0) / whole }));
}

/** Of one bar with its label above it, in rem. */
export const rowHeight = 3.75;
export const axisHeight = 1.75;
