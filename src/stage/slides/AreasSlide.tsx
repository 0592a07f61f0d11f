import { SlideFoot } from '../blocks/SlideFoot';
import { StageSentence } from '../blocks/StageSentence';
import { atColon } from '../text/title-lines';
import type { SlideOf } from './slide-of';

interface Props {
  readonly slide: SlideOf<'areas'>;
  readonly position: string;
}

/** The map of the areas, one field each; the title takes the first field. */
export function AreasSlide({ slide, position }: Props) {
  const { title, areas } = slide;
  return (
    <div className="st-frame st-full st-areas">
      <div className={`st-map st-map-${Math.min(4, areas.length + 1)}`}>
        <h1>
          {atColon(title.text).map((line) => (
            <span key={line} className="st-line">
              {line}
            </span>
          ))}
        </h1>
        {areas.map(({ section, order, name, finding }) => (
          <section key={section}>
            <h2>
              <b>{order}</b> {name}
            </h2>
            <p>
              <StageSentence pieces={finding.pieces} />
            </p>
          </section>
        ))}
      </div>
      <SlideFoot slide={slide} position={position} />
    </div>
  );
}
