import { type RefObject, useEffect, useRef, useState } from 'react';

interface Box {
  readonly width: number;
  readonly rem: number;
}

/** The width of an element and the size of a rem, in pixels; null until it has been measured. */
export function useBox(): { readonly ref: RefObject<HTMLElement | null>; readonly box: Box | null } {
  const ref = useRef<HTMLElement>(null);
  const [box, setBox] = useState<Box | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => {
      const width = Math.floor(element.getBoundingClientRect().width);
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      if (width > 0) setBox((old) => (old?.width === width && old.rem === rem ? old : { width, rem }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, box };
}
