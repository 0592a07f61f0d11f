import { plainOf } from '../../format/pieces/pieces';
import { Prose } from '../../ui/text/Prose';
import type { SlideOf } from '../../views/slide/stage-view';
import { Fields } from '../blocks/Fields';
import { StageSentence } from '../blocks/StageSentence';
import { clausesOf } from '../text/clauses';

/** The end of the talk: what should be remembered, and thanks. */
export function EndSlide({ slide }: { readonly slide: SlideOf<'end'> }) {
  return (
    <div className="st-frame st-full st-closing">
      <Fields />
      <p className="st-remember">
        {clausesOf(slide.message.pieces, 16).map((pieces) => (
          <span key={plainOf(pieces)} className="st-clause">
            <StageSentence pieces={pieces} />
          </span>
        ))}
      </p>
      <h1>{slide.title.text}</h1>
      <Prose as="p" className="st-closing-note" text={slide.text} />
    </div>
  );
}
