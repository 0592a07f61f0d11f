import { useMemo } from 'react';

/**
 * The first of all values that are written the same: what is made from it need not be made again.
 *
 * @param written says all of the value
 */
export function useSame<T>(value: T, written: string): T {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is written says all of the value
  return useMemo(() => value, [written]);
}
