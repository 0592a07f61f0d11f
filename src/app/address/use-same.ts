import { useMemo } from 'react';

/**
 * Returns the same object as long as the value is written the same, so that what is made from it is not made again.
 *
 * @param written the whole value as text
 */
export function useSame<T>(value: T, written: string): T {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is written says all of the value
  return useMemo(() => value, [written]);
}
