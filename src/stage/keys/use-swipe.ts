import { type RefObject, useEffect, useEffectEvent } from 'react';
import { listen } from '../../ui/listen';
import { isZoomed } from '../wall/use-zoomed';

const least = 60;

/**
 * A swipe to the left asks for what comes next, to the right for what was before.
 * @param free false while a finger has something else to move
 */
export function useSwipe(
  ref: RefObject<HTMLElement | null>,
  free: boolean,
  onSwipe: (to: 'next' | 'previous') => void,
): void {
  const swiped = useEffectEvent((to: 'next' | 'previous') => {
    if (free) onSwipe(to);
  });
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    let from: { readonly x: number; readonly y: number } | null = null;
    const onStart = ({ touches }: TouchEvent) => {
      const [touch, second] = touches;
      // Two fingers zoom. In a zoomed page one finger moves the view.
      from =
        touch === undefined || second !== undefined || isZoomed()
          ? null
          : { x: touch.clientX, y: touch.clientY };
    };
    const onEnd = ({ changedTouches }: TouchEvent) => {
      const [touch] = changedTouches;
      if (from === null || touch === undefined) return;
      const x = touch.clientX - from.x;
      const y = touch.clientY - from.y;
      from = null;
      if (Math.abs(x) >= least && Math.abs(x) > 1.5 * Math.abs(y)) swiped(x < 0 ? 'next' : 'previous');
    };
    return listen(element, { touchstart: onStart, touchend: onEnd }, { passive: true });
  }, [ref]);
}
