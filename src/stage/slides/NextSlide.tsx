import type { SentenceText } from '../../format/sentence';
import { partOf, plainOf } from './pieces';
import { StageSentence } from './StageSentence';
import type { SlideOf } from './slide-of';

/** A text in its parts, a line for each, without the marks between them: these would stand alone beside large numbers. */
function partsOf(pieces: SentenceText['pieces']): readonly SentenceText['pieces'][] {
  const text = plainOf(pieces);
  const marks = [...text.matchAll(/[，；。]|[.;] |[.;]$|$/g)];
  return marks
    .map(({ index }, i) => {
      const before = marks[i - 1];
      return partOf(pieces, before === undefined ? 0 : before.index + before[0].length, index);
    })
    .filter((part) => part.length > 0);
}

/** What the article states as planned and as done, and what is ready for the next year: stations on one line. */
export function NextSlide({ slide }: { readonly slide: SlideOf<'next'> }) {
  return (
    <dl className="st-next">
      {slide.targets.map(({ id, title, text }) => (
        <div key={id} className={id === 'done' ? 'st-done' : ''}>
          <dt>{title}</dt>
          {partsOf(text.pieces).map((pieces) => (
            <dd key={plainOf(pieces)}>
              <StageSentence pieces={pieces} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
