import { type RefObject, startTransition, useEffect, useState } from 'react';
import { takeTurn } from './chart-queue';

/** How far below the window a chart is made ready. */
const nearby = '300px';

/** Whether the chart of a place may be drawn: in its turn once it is near the window, at once when touched. */
export function useAlive(ref: RefObject<HTMLElement | null>): boolean {
  const [alive, setAlive] = useState(false);
  useEffect(() => {
    const place = ref.current;
    if (place === null || alive) return;
    let giveUp = () => {};
    let due = false;
    // In slices: whoever clicks meanwhile is answered first.
    const wake = () => startTransition(() => setAlive(true));
    const start = () => {
      // Whoever is reading the values by keyboard keeps them, and the focus, until they leave.
      due = place !== document.activeElement && place.contains(document.activeElement);
      if (!due) wake();
    };
    const onLeave = ({ relatedTarget }: FocusEvent) => {
      if (due && !(relatedTarget instanceof Node && place.contains(relatedTarget))) wake();
    };
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        giveUp = takeTurn(start);
      },
      { rootMargin: nearby },
    );
    observer.observe(place);
    place.addEventListener('pointerenter', start);
    place.addEventListener('focusout', onLeave);
    return () => {
      observer.disconnect();
      giveUp();
      place.removeEventListener('pointerenter', start);
      place.removeEventListener('focusout', onLeave);
    };
  }, [ref, alive]);
  return alive;
}
