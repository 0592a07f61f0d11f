/** Middle of a row of numbers; of an even row the mean of the two in the middle. Throws on an empty one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  if (low === undefined || high === undefined) throw new RangeError('no value, no median');
  return (low + high) / 2;
}

/** Median, least and most: 494 (415–642). */
export function summary(values: readonly number[], digits = 0): string {
  const write = (value: number) => value.toFixed(digits);
  return `${write(median(values))} (${write(Math.min(...values))}–${write(Math.max(...values))})`;
}
