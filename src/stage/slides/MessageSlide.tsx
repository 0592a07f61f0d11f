import { Emphasised } from '../../ui/text/Emphasised';
import { Sentence } from '../../ui/text/Sentence';
import { SlideFoot } from './SlideFoot';
import type { SlideOf } from './slide-of';

interface Props {
  readonly slide: SlideOf<'message'>;
  readonly position: string;
}

/** The message of the year and nothing else. */
export function MessageSlide({ slide, position }: Props) {
  const { opening, results, stress } = slide.message;
  return (
    <div className="st-frame st-message">
      <h1>
        {opening.text !== '' && (
          <span className="st-line">
            <Emphasised sentence={opening} words={stress} className="st-stress" />
          </span>
        )}
        <span className="st-line">
          <Sentence sentence={results} />
        </span>
      </h1>
      <SlideFoot slide={slide} position={position} />
    </div>
  );
}
