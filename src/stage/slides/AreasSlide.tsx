import { SlideFoot } from './SlideFoot';
import type { SlideOf } from './slide-of';

interface Props {
  readonly slide: SlideOf<'areas'>;
  readonly position: string;
}

/** The divider before the areas. */
export function AreasSlide({ slide, position }: Props) {
  return (
    <div className="st-frame st-full st-areas">
      <h1>{slide.title.text}</h1>
      <ol>
        {slide.areas.map(({ section, order, name, finding }) => (
          <li key={section}>
            <b>{order}</b>
            <span>{name}</span>
            <span className="st-fact">{finding.text}</span>
          </li>
        ))}
      </ol>
      <SlideFoot slide={slide} position={position} />
    </div>
  );
}
