import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import type { LaserPoint } from './stage-host';

interface Props {
  /** The slide that the dot is on. */
  readonly box: RefObject<HTMLElement | null>;
  /** Whether the pointer of this window moves it. */
  readonly own: boolean;
  /** Where the other window points. */
  readonly point: LaserPoint | null;
  /** Tells the other window. */
  readonly onPoint: (point: LaserPoint | null) => void;
}

/** A dot where the pointer is. It is moved by its style, without a new drawing by React. */
export function LaserDot({ box, own, point, onPoint }: Props) {
  const dot = useRef<HTMLDivElement>(null);
  const tell = useEffectEvent(onPoint);
  useEffect(() => {
    if (dot.current !== null) place(dot.current, own ? null : point);
  }, [own, point]);
  useEffect(() => {
    if (!own) return;
    const onMove = ({ clientX, clientY }: PointerEvent) => {
      const frame = box.current?.getBoundingClientRect();
      if (frame === undefined || dot.current === null) return;
      const at = { x: (clientX - frame.left) / frame.width, y: (clientY - frame.top) / frame.height };
      const on = at.x >= 0 && at.x <= 1 && at.y >= 0 && at.y <= 1 ? at : null;
      place(dot.current, on);
      tell(on);
    };
    window.addEventListener('pointermove', onMove, { passive: true });
    return () => {
      window.removeEventListener('pointermove', onMove);
      tell(null);
    };
  }, [own, box]);
  return <div ref={dot} className="st-laser" data-laser="" aria-hidden="true" hidden />;
}

function place(dot: HTMLElement, point: LaserPoint | null): void {
  dot.hidden = point === null;
  if (point === null) return;
  dot.style.left = `${point.x * 100}%`;
  dot.style.top = `${point.y * 100}%`;
}
