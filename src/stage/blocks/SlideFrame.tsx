import type { ReactNode } from 'react';
import type { SlideView } from '../../views/slide/stage-view';
import { SlideFoot } from './SlideFoot';
import { SlideTitle } from './SlideTitle';

interface Props {
  readonly slide: SlideView;
  /** Such as 3 / 14. */
  readonly position: string;
  readonly children: ReactNode;
}

/** The frame of most slides: the finding above, the source and the slide's number below. */
export function SlideFrame({ slide, position, children }: Props) {
  return (
    <div className={`st-frame st-of-${slide.kind}`}>
      <header>
        {slide.kicker !== '' && <p className="st-kicker">{slide.kicker}</p>}
        <SlideTitle title={slide.title} />
      </header>
      <div className="st-body">{children}</div>
      <SlideFoot slide={slide} position={position} />
    </div>
  );
}
