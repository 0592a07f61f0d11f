import { type RefObject, useEffect } from 'react';

/**
 * Scrolls a row sideways until its current entry is visible, without animation. The page itself does not scroll.
 *
 * @param current names the current entry; the row is scrolled again when it changes
 */
export function useInRow(ref: RefObject<HTMLElement | null>, current: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row is scrolled when the current entry changes
  useEffect(() => {
    const row = ref.current;
    if (row === null) return;
    const all = [...row.querySelectorAll('[aria-current="page"], [aria-current="true"]')];
    const inUse = document.activeElement;
    // If the reader has just unchosen an entry of this row, the row does not move under the pointer.
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

/** Pixels left free between an entry and the edge of the row, so that a part of its neighbour is visible. */
const margin = 32;
