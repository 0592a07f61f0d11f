import { isChinese } from '../../format/pieces/pieces';
import { fitText, widthOf } from '../../pictures/wall/fit';
import { WallProse } from '../../pictures/wall/WallProse';
import type { SlideOf } from '../../views/slide/stage-view';
import { SlideFoot } from '../blocks/SlideFoot';
import { StageSentence } from '../blocks/StageSentence';

interface Props {
  readonly slide: SlideOf<'areas'>;
  readonly position: string;
}

/** Width of a result in one line of its cell, in em of its type. */
const line = { zh: 17, en: 24.5 } as const;

/** The divider before the areas: each in one row, its number, its name and the one result that stands for it. */
export function AreasSlide({ slide, position }: Props) {
  const { title, areas } = slide;
  const few = areas.length <= 3;
  // Results of two lines leave their rules less room.
  const isLong =
    !few && areas.some(({ short }) => widthOf(short.text) > line[isChinese(title.text) ? 'zh' : 'en']);
  return (
    <div className="st-frame st-full st-areas">
      <h1 className={fitText(title.text, 61.7, 4.4)}>
        <WallProse text={title.text} />
      </h1>
      <ol className={`st-map ${few ? 'st-map-few' : ''} ${isLong ? 'st-map-long' : ''}`}>
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
