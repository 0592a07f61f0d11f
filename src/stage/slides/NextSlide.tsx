import type { SentenceText } from '../../format/sentence';
import { widthOf } from '../../pictures/wall/fit';
import { partOf, plainOf } from './pieces';
import { StageSentence } from './StageSentence';
import type { SlideOf } from './slide-of';

/** A text in its sentences, which end with a full stop or a semicolon. */
function sentencesOf(pieces: SentenceText['pieces']): readonly SentenceText['pieces'][] {
  const text = plainOf(pieces);
  const ends = [...text.matchAll(/[；。]|[.;] |[.;]$/g)].map(({ index, 0: mark }) => index + mark.length);
  return ends.map((end, i) => partOf(pieces, ends[i - 1] ?? 0, end));
}

/** A wider number is set smaller, so that it keeps to one line; in em. */
const widest = 8;

/** What the article states as planned and as done, and what is ready for the next year: stations on one line. */
export function NextSlide({ slide }: { readonly slide: SlideOf<'next'> }) {
  return (
    <dl className="st-next">
      {slide.targets.map(({ id, title, text }) => (
        <div key={id} className={id === 'done' ? 'st-done' : ''}>
          <dt>{title}</dt>
          {sentencesOf(text.pieces).map((pieces) => (
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
