import type { SentenceText } from '../../format/sentence';
import { partOf, plainOf } from './pieces';
import { StageSentence } from './StageSentence';
import type { SlideOf } from './slide-of';

/** A text in its sentences, which end with a full stop or a semicolon. */
function sentencesOf(pieces: SentenceText['pieces']): readonly SentenceText['pieces'][] {
  const text = plainOf(pieces);
  const ends = [...text.matchAll(/[；。]|[.;] |[.;]$/g)].map(({ index, 0: mark }) => index + mark.length);
  return ends.map((end, i) => partOf(pieces, ends[i - 1] ?? 0, end));
}

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
