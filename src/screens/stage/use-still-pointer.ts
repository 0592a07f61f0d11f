import { useEffect, useState } from 'react';

const stillAfter = 3000;
/** Longer at first, so that whoever starts sees the hint. */
const hintFor = 6000;

/** Whether the pointer has rested for a while: cursor and tools then go away. */
export function useStillPointer(): boolean {
  const [still, setStill] = useState(false);
  useEffect(() => {
    let timer = window.setTimeout(() => setStill(true), hintFor);
    let at: { readonly x: number; readonly y: number } | null = null;
    const onMove = ({ clientX, clientY }: PointerEvent) => {
      // A desk that shakes moves the mouse by a pixel.
      const far = at === null || Math.abs(clientX - at.x) + Math.abs(clientY - at.y) > 3;
      at = { x: clientX, y: clientY };
      if (far) wake();
    };
    const wake = () => {
      setStill(false);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setStill(true), stillAfter);
    };
    window.addEventListener('pointermove', onMove, { passive: true });
    window.addEventListener('pointerdown', wake, { passive: true });
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerdown', wake);
    };
  }, []);
  return still;
}
