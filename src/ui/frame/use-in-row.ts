import { type RefObject, useEffect } from 'react';

/**
 * Brings the current entry of a row that scrolls sideways into the row's view, without a motion; the page
 * stays where it is.
 *
 * @param current says what is current: looked at again when it changes
 */
export function useInRow(ref: RefObject<HTMLElement | null>, current: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another current entry is looked for anew
  useEffect(() => {
    const row = ref.current;
    if (row === null) return;
    const all = [...row.querySelectorAll('[aria-current="page"], [aria-current="true"]')];
    const inUse = document.activeElement;
    // What the reader has just let go stays under the finger.
    if (row.contains(inUse) && !all.some((entry) => entry === inUse)) return;
    const entries = row.contains(inUse) ? all.filter((entry) => entry === inUse) : all;
    const view = row.getBoundingClientRect();
    const outside = entries.map((entry) => {
      const { left, right } = entry.getBoundingClientRect();
      return left < view.left + margin ? left - view.left - margin : Math.max(0, right - view.right + margin);
    });
    if (!outside.includes(0)) row.scrollLeft += outside[0] ?? 0;
  }, [ref, current]);
}

/** Pixels between an entry and the edge, so that its neighbour is seen to be there. */
const margin = 32;
