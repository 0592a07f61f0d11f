import { useEffect, useRef, useState } from 'react';
import type { SlideView } from '../../views/slide/stage-view';
import { Slide } from '../slides/Slide';

interface Props {
  readonly slide: SlideView;
  /** Such as 3 / 14. */
  readonly position: string;
}

/** A slide drawn small, once it comes near the part of a list that is seen. Its size stands in dialogs.css. */
export function SlideThumb({ slide, position }: Props) {
  const ref = useRef<HTMLSpanElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (element === null || near) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: '300px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [near]);
  return (
    <span ref={ref} className="st-thumb" aria-hidden="true">
      {near && (
        <span className="st-box">
          <Slide slide={slide} position={position} />
        </span>
      )}
    </span>
  );
}
