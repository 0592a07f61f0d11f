import { type RefObject, useEffect, useRef, useState } from 'react';

interface Box {
  readonly width: number;
  readonly rem: number;
  /** Pixels that letters are set apart, beyond the font's own. */
  readonly spread: number;
}

/** The width of an element and the size of its letters, in pixels; null until it has been measured. */
export function useBox(): { readonly ref: RefObject<HTMLElement | null>; readonly box: Box | null } {
  const ref = useRef<HTMLElement>(null);
  const [box, setBox] = useState<Box | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => {
      const width = Math.floor(element.getBoundingClientRect().width);
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const spread = Number.parseFloat(getComputedStyle(element).letterSpacing) || 0;
      const next = { width, rem, spread };
      if (width > 0) setBox((old) => (old !== null && isSame(old, next) ? old : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // Letters set wider make the page longer, though not the place of a chart.
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  return { ref, box };
}

const isSame = (a: Box, b: Box): boolean => a.width === b.width && a.rem === b.rem && a.spread === b.spread;
