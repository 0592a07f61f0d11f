import { type RefObject, useEffect, useRef, useState } from 'react';

const stillAfter = 3000;
/** Longer at first, so that whoever starts sees the hint. */
const hintFor = 6000;

/**
 * Whether the pointer has rested for a while: cursor and tools then go away. A mouse that moves brings them
 * back, and so does a tap, which does no more than that where the tools come up under it.
 * @param laser then a mouse is moved to show something, and brings the tools back at their place only
 */
export function useStillPointer(tools: RefObject<HTMLElement | null>, laser: boolean): boolean {
  const [still, setStill] = useState(false);
  /** The same, before it has been drawn. */
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
      // A desk that shakes moves the mouse by a pixel.
      const far = at === null || Math.abs(clientX - at.x) + Math.abs(clientY - at.y) > 3;
      at = { x: clientX, y: clientY };
      if (far && (!laser || isAtTools(event))) wake();
    };
    const onDown = ({ pointerType }: PointerEvent) => {
      isFirstTap = isStill.current && pointerType !== 'mouse';
      // A mouse that is clicked without being moved turns pages.
      if (pointerType !== 'mouse') wake();
    };
    const onClick = (event: MouseEvent) => {
      const wasFirstTap = isFirstTap;
      isFirstTap = false;
      const isOnCover = event.target instanceof Element && event.target.closest('.st-coverup') !== null;
      if (!wasFirstTap || isOnCover || !isAtTools(event)) return;
      // Nobody aims at a button that can't be seen; and one that is in focus would keep the tools in sight.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      event.preventDefault();
      event.stopPropagation();
    };
    if (laser) rest();
    else timer = window.setTimeout(rest, hintFor);
    window.addEventListener('pointermove', onMove, { passive: true });
    window.addEventListener('pointerdown', onDown, { passive: true });
    window.addEventListener('click', onClick, true);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerdown', onDown);
      window.removeEventListener('click', onClick, true);
    };
  }, [tools, laser]);
  return still;
}
