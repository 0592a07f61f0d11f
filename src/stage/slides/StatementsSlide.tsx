import { classOf } from '../../pictures/wall/fit';
import { SlideFoot } from '../blocks/SlideFoot';
import { VerdictCell } from '../blocks/VerdictCell';
import { fitStatements } from '../text/fit-statements';
import { plainOf, resultOf } from '../text/pieces';
import type { SlideOf } from './slide-of';

interface Props {
  readonly slide: SlideOf<'statements'>;
  readonly position: string;
}

/** One or two statements of the article that fill the wall. */
export function StatementsSlide({ slide, position }: Props) {
  const { held, title, ground } = slide;
  const size = fitStatements(
    held.map(({ sentence, verdict }) => {
      const { about, result } = resultOf(sentence.pieces, verdict);
      return { about: plainOf(about), result: plainOf(result) };
    }),
  );
  return (
    <div className={`st-frame st-statements ${ground === 'full' ? 'st-full' : ''}`}>
      <h1 className="sr-only">{title.text}</h1>
      <ul>
        {held.map(({ id, sentence, verdict }) => (
          <li key={id}>
            <VerdictCell sentence={sentence} verdict={verdict} size={classOf(size)} />
          </li>
        ))}
      </ul>
      <SlideFoot slide={slide} position={position} />
    </div>
  );
}
