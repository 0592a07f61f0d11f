import { type RefObject, startTransition, useEffect, useState } from 'react';
import { takeTurn } from './chart-queue';

/** How far below the window a chart is made ready. */
const nearby = '300px';

/** Whether the place of a chart has come near the window, or was touched; once it has, it stays so. */
export function useNear(ref: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const place = ref.current;
    if (place === null || near) return;
    const come = () => setNear(true);
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) come();
      },
      { rootMargin: nearby },
    );
    observer.observe(place);
    place.addEventListener('pointerenter', come);
    return () => {
      observer.disconnect();
      place.removeEventListener('pointerenter', come);
    };
  }, [ref, near]);
  return near;
}

/**
 * Whether the chart of a place may be drawn: in its turn once it is ready, at once when touched.
 *
 * @param ready it is near, and all that it is drawn with is here: a chart is never drawn by halves
 */
export function useAlive(ref: RefObject<HTMLElement | null>, ready: boolean): boolean {
  const [alive, setAlive] = useState(false);
  useEffect(() => {
    const place = ref.current;
    if (place === null || alive || !ready) return;
    // In slices: whoever clicks meanwhile is answered first.
    const wake = () => startTransition(() => setAlive(true));
    const giveUp = takeTurn(wake);
    place.addEventListener('pointerenter', wake);
    return () => {
      giveUp();
      place.removeEventListener('pointerenter', wake);
    };
  }, [ref, alive, ready]);
  return alive;
}
