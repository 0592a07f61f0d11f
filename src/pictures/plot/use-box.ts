import { type RefObject, useEffect, useRef, useState } from 'react';
import { useLivePlot } from './live-plot';

interface Box {
  readonly width: number;
  readonly height: number;
}

/** The size of an element in pixels; null until it has been measured, and as long as no live chart needs it. */
export function useBox(): { readonly ref: RefObject<HTMLDivElement | null>; readonly box: Box | null } {
  const ref = useRef<HTMLDivElement>(null);
  const [box, setBox] = useState<Box | null>(null);
  const wanted = useLivePlot() !== null;
  useEffect(() => {
    const element = ref.current;
    if (element === null || !wanted) return;
    const measure = () => {
      const { width, height } = element.getBoundingClientRect();
      if (width > 0 && height > 0)
        setBox((old) => (old?.width === width && old.height === height ? old : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [wanted]);
  return { ref, box };
}
