import { plainOf } from '../../format/pieces/pieces';
import { widthOf } from '../../pictures/wall/fit';
import { WallProse } from '../../pictures/wall/WallProse';
import type { SlideOf } from '../../views/slide/stage-view';
import { StageSentence } from '../blocks/StageSentence';
import { partsOf } from '../text/clauses';

/** A wider number is set smaller, so that it keeps to one line; in em. */
const widest = 8;

/** What the article states as planned and as done, and what is ready for the next year: stations on one line. */
export function NextSlide({ slide }: { readonly slide: SlideOf<'next'> }) {
  return (
    <dl className="st-next">
      {slide.targets.map(({ id, title, text }) => (
        <div key={id} className={id === 'done' ? 'st-done' : ''}>
          <dt>
            <WallProse text={title} />
          </dt>
          {partsOf(text.pieces).map((pieces) => (
            <dd
              key={plainOf(pieces)}
              className={
                pieces.some(({ text: said, figure }) => figure !== null && widthOf(said) > widest)
                  ? 'st-long'
                  : ''
              }
            >
              <StageSentence pieces={pieces} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
