import { Emphasised } from '../../ui/text/Emphasised';
import { SlideFoot } from './SlideFoot';
import type { SlideOf } from './slide-of';

interface Props {
  readonly slide: SlideOf<'statements'>;
  readonly position: string;
}

/** One or two statements of the article that fill the wall. */
export function StatementsSlide({ slide, position }: Props) {
  return (
    <div className="st-frame st-full st-statements">
      <h1 className="sr-only">{slide.title.text}</h1>
      <ul className={slide.held.length > 1 ? 'st-two' : ''}>
        {slide.held.map(({ id, sentence, verdict }) => (
          <li key={id}>
            <Emphasised sentence={sentence} words={verdict} className="st-stress" />
          </li>
        ))}
      </ul>
      <SlideFoot slide={slide} position={position} />
    </div>
  );
}
