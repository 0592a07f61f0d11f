import { Prose } from '../../ui/text/Prose';
import { clausesOf } from './clauses';
import { Fields } from './Fields';
import { plainOf } from './pieces';
import { StageSentence } from './StageSentence';
import type { SlideOf } from './slide-of';

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
