import { type RefObject, useEffect, useEffectEvent } from 'react';
import { listen } from '../../ui/listen';
import { isZoomed } from '../wall/use-zoomed';

/** Milliseconds. Turns of the wheel that follow each other faster turn only one page. */
const sameTurn = 150;
/** Pixels. A smaller turn comes from a hand that rests on a touchpad. One slow notch is 4 on a Mac. */
const leastTurn = 4;
/** Pixels that a mouse may move while it is clicked. */
const mostMoved = 5;

/** Elements on which a click does something else. */
const controls = 'a, button, input, select, textarea, label, summary, dialog, .st-tools, .st-notes';

const isOnSlide = (target: EventTarget | null): target is Element =>
  target instanceof Element && target.closest('.st-wall, .st-desk-now') !== null;

const isFreeSpace = (target: EventTarget | null): boolean =>
  isOnSlide(target) && target.closest(controls) === null;

/**
 * As in other programs for slides, the wheel turns pages and a click on a free place shows the next slide. This is for the
 * mouse only: a finger swipes, and its tap shows the tools.
 * @param free false while something lies over the slide
 */
export function useMouse(
  ref: RefObject<HTMLElement | null>,
  free: boolean,
  onTurn: (to: 'next' | 'previous') => void,
): void {
  const turn = useEffectEvent((to: 'next' | 'previous') => {
    if (free && !isZoomed()) onTurn(to);
  });
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    let lastTurned = Number.NEGATIVE_INFINITY;
    let isOver = false;
    const onWheel = ({ ctrlKey, deltaMode, deltaX, deltaY, target, timeStamp }: WheelEvent) => {
      if (timeStamp - lastTurned > sameTurn) isOver = false;
      lastTurned = timeStamp;
      const isTurn =
        Math.abs(deltaY) > Math.abs(deltaX) &&
        (deltaMode !== WheelEvent.DOM_DELTA_PIXEL || Math.abs(deltaY) >= leastTurn);
      // With Ctrl the wheel zooms.
      if (isOver || !isTurn || ctrlKey || !isOnSlide(target)) return;
      isOver = true;
      turn(deltaY > 0 ? 'next' : 'previous');
    };
    let pressed: { readonly x: number; readonly y: number } | null = null;
    const onDown = ({ pointerType, button, clientX, clientY, target }: PointerEvent) => {
      // While text is selected a click only removes the selection.
      const isClick =
        pointerType === 'mouse' &&
        button === 0 &&
        isFreeSpace(target) &&
        window.getSelection()?.isCollapsed !== false;
      pressed = isClick ? { x: clientX, y: clientY } : null;
    };
    const onClick = ({ clientX, clientY, target }: MouseEvent) => {
      const from = pressed;
      pressed = null;
      if (from === null || !isFreeSpace(target)) return;
      // If the mouse moved further while pressed, the reader was selecting text.
      if (Math.hypot(clientX - from.x, clientY - from.y) <= mostMoved) turn('next');
    };
    return listen(element, { wheel: onWheel, pointerdown: onDown, click: onClick }, { passive: true });
  }, [ref]);
}
