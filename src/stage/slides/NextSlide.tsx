import { StageSentence } from '../blocks/StageSentence';
import { sentencesOf } from '../text/clauses';
import { plainOf } from '../text/pieces';
import type { SlideOf } from './slide-of';

/** What the article states as planned and as done, and what is ready for the next year: stations on one line. */
export function NextSlide({ slide }: { readonly slide: SlideOf<'next'> }) {
  return (
    <dl className="st-next">
      {slide.targets.map(({ id, title, text }) => (
        <div key={id} className={id === 'done' ? 'st-done' : ''}>
          <dt>{title}</dt>
          {sentencesOf(text.pieces).map((pieces) => (
            <dd key={plainOf(pieces)}>
              <StageSentence pieces={pieces} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
