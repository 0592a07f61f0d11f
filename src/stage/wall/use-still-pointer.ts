import { type RefObject, useEffect, useRef, useState } from 'react';
import { listen } from '../../ui/listen';

const stillAfter = 3000;
/** At the start the tools stay longer, because they are the hint for beginners. */
const hintFor = 6000;

/**
 * Whether the pointer has rested for a while; cursor and tools are then hidden. Moving the mouse shows them again, and so
 * does a tap. A tap on hidden tools does nothing else.
 * @param laser while it is on, the mouse is moved to point at things, so it shows the tools only at their own place
 */
export function useStillPointer(tools: RefObject<HTMLElement | null>, laser: boolean): boolean {
  const [still, setStill] = useState(false);
  /** The same value, known before React has drawn it. */
  const isStill = useRef(false);
  useEffect(() => {
    let timer = 0;
    let isFirstTap = false;
    let at: { readonly x: number; readonly y: number } | null = null;
    const rest = () => {
      isStill.current = true;
      setStill(true);
    };
    const wake = () => {
      isStill.current = false;
      setStill(false);
      window.clearTimeout(timer);
      timer = window.setTimeout(rest, stillAfter);
    };
    const isAtTools = ({ clientX, clientY }: MouseEvent) => {
      const place = tools.current?.getBoundingClientRect();
      return (
        place !== undefined &&
        clientX >= place.left &&
        clientX <= place.right &&
        clientY >= place.top &&
        clientY <= place.bottom
      );
    };
    const onMove = (event: PointerEvent) => {
      const { clientX, clientY } = event;
      // A shaking desk moves the mouse by a pixel; that does not count.
      const far = at === null || Math.abs(clientX - at.x) + Math.abs(clientY - at.y) > 3;
      at = { x: clientX, y: clientY };
      if (far && (!laser || isAtTools(event))) wake();
    };
    const onDown = ({ pointerType }: PointerEvent) => {
      isFirstTap = isStill.current && pointerType !== 'mouse';
      // A click of the mouse turns a page and does not show the tools.
      if (pointerType !== 'mouse') wake();
    };
    const onClick = (event: MouseEvent) => {
      const wasFirstTap = isFirstTap;
      isFirstTap = false;
      const isOnCover = event.target instanceof Element && event.target.closest('.st-coverup') !== null;
      if (!wasFirstTap || isOnCover || !isAtTools(event)) return;
      // The tap did not aim at a button, because the buttons were hidden. A button in focus would keep the tools visible.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      event.preventDefault();
      event.stopPropagation();
    };
    if (laser) rest();
    else timer = window.setTimeout(rest, hintFor);
    const stopWatching = listen(window, { pointermove: onMove, pointerdown: onDown }, { passive: true });
    const stopCatching = listen(window, { click: onClick }, { capture: true });
    return () => {
      window.clearTimeout(timer);
      stopWatching();
      stopCatching();
    };
  }, [tools, laser]);
  return still;
}
