import { plainOf } from '../../format/pieces/pieces';
import { fitText, widestText } from '../../pictures/wall/fit';
import type { SlideOf } from '../../views/slide/stage-view';
import { Findings } from '../blocks/Findings';
import { SlideFoot } from '../blocks/SlideFoot';
import { StageSentence } from '../blocks/StageSentence';
import { clausesOf, sentencesOf } from '../text/clauses';

interface Props {
  readonly slide: SlideOf<'message'>;
  readonly position: string;
}

/** Width of the sentence, in rem. */
const room = 61.7;

/** A message and nothing else: that of the year, or the findings of sectors. */
export function MessageSlide({ slide, position }: Props) {
  const { findings, message } = slide;
  return (
    <div className={`st-frame st-message ${findings === null ? '' : 'st-findings'}`}>
      {findings === null ? <Message message={message} /> : <Findings findings={findings} />}
      <SlideFoot slide={slide} position={position} />
    </div>
  );
}

/** What was held, huge, then what came of it. */
function Message({ message }: { readonly message: SlideOf<'message'>['message'] }) {
  const { opening, results, stress } = message;
  const first = clausesOf(opening.pieces, 16);
  const clauses = clausesOf(results.pieces, 28);
  // In a language whose lines break between words, each sentence begins a line.
  const sentences = sentencesOf(results.pieces);
  const then = sentences.length > clauses.length ? sentences : clauses;
  const sizeOf = (lines: typeof first, most: Parameters<typeof fitText>[2], linesEach: number) =>
    fitText(widestText(lines.map(plainOf)), room, most, linesEach);
  return (
    <h1>
      {opening.text !== '' && (
        <span
          className={`st-line st-opening ${sizeOf(first, results.text === '' ? 5.2 : 3.6, first.length > 1 ? 1 : 3)}`}
        >
          {first.map((clause) => (
            <span key={plainOf(clause)} className={first.length > 1 ? 'st-clause' : ''}>
              <StageSentence pieces={clause} stress={stress} />
            </span>
          ))}
        </span>
      )}
      {results.text !== '' && (
        <span
          className={`st-line st-results ${sizeOf(then, opening.text === '' ? 3 : 2.2, then === clauses && then.length > 1 ? 1 : 2)}`}
        >
          {then.map((clause) => (
            <span key={plainOf(clause)} className={then.length > 1 ? 'st-clause' : ''}>
              <StageSentence pieces={clause} />
            </span>
          ))}
        </span>
      )}
    </h1>
  );
}
