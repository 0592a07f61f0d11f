import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

interface Entry {
  readonly id: string;
  readonly chosen: boolean;
}

/**
 * Of a list that wraps and shows only its first line, the style sheet alone decides what is seen. This hides the rest from
 * the keyboard and from screen readers too, and brings to the front what is chosen but not in the line.
 *
 * @returns the entries that stand first, and whether the line holds all of them
 */
export function useFirstLine(row: RefObject<HTMLElement | null>, entries: readonly Entry[]) {
  // What once came to the front stays there, so that it doesn't go from under the pointer when it is let go.
  const [inFront, setInFront] = useState<readonly string[]>([]);
  const [allFit, setAllFit] = useState(false);
  const [width, setWidth] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is measured again when the width or the order changes
  useLayoutEffect(() => {
    if (row.current === null) return;
    const below = hideBelow(row.current);
    setAllFit(below.length === 0);
    const wanted = entries.flatMap(({ id, chosen }) => (chosen && below.includes(id) ? id : []));
    const fresh = wanted.filter((id) => !inFront.includes(id));
    if (fresh.length > 0) setInFront([...fresh, ...inFront]);
  }, [row, entries, inFront, width]);
  useEffect(() => {
    const { current } = row;
    if (current === null) return;
    // The first entry too: a wider font changes its width, but not that of the row.
    const watched = [current, ...[...current.children].slice(0, 1)];
    const observer = new ResizeObserver(() =>
      setWidth(watched.reduce((sum, element) => sum + element.getBoundingClientRect().width, 0)),
    );
    for (const element of watched) observer.observe(element);
    return () => observer.disconnect();
  }, [row]);
  return { inFront, allFit };
}

/** Hides the entries that are not in the first line; returns their ids. */
function hideBelow(row: HTMLElement): readonly string[] {
  const entries = [...row.children].filter((entry) => entry instanceof HTMLElement);
  const places = entries.map(({ offsetTop }) => offsetTop);
  const first = places[0] ?? 0;
  row.scrollTop = 0;
  return entries.flatMap((entry, i) => {
    const below = (places[i] ?? 0) > first;
    entry.style.visibility = below ? 'hidden' : '';
    return below ? (entry.dataset.sector ?? []) : [];
  });
}
