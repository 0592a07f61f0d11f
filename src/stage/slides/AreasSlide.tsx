import { fitText } from '../../pictures/wall/fit';
import { WallProse } from '../../pictures/wall/WallProse';
import type { SlideOf } from '../../views/slide/stage-view';
import { SlideFoot } from '../blocks/SlideFoot';
import { StageSentence } from '../blocks/StageSentence';

interface Props {
  readonly slide: SlideOf<'areas'>;
  readonly position: string;
}

/** The divider before the areas: each in one row, its number, its name and the one result that stands for it. */
export function AreasSlide({ slide, position }: Props) {
  const { title, areas } = slide;
  return (
    <div className="st-frame st-full st-areas">
      <h1 className={fitText(title.text, 61.7, 4.4)}>
        <WallProse text={title.text} />
      </h1>
      <ol className={areas.length > 3 ? 'st-map' : 'st-map st-map-few'}>
        {areas.map(({ section, order, name, short }) => (
          <li key={section}>
            <b>{order}</b>
            <h2>
              <WallProse text={name} />
            </h2>
            <p>
              <StageSentence pieces={short.pieces} />
            </p>
          </li>
        ))}
      </ol>
      <SlideFoot slide={slide} position={position} />
    </div>
  );
}
