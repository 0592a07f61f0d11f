import { classOf } from '../../pictures/wall/fit';
import { SlideFoot } from '../blocks/SlideFoot';
import { StageSentence } from '../blocks/StageSentence';
import { fitStatements } from '../text/fit-statements';
import { numberAndResultOf, plainOf } from '../text/pieces';
import type { SlideOf } from './slide-of';

interface Props {
  readonly slide: SlideOf<'statements'>;
  readonly position: string;
}

/** One or two statements of the article that fill the wall. */
export function StatementsSlide({ slide, position }: Props) {
  const { held, title, ground } = slide;
  const said = held.map(({ id, sentence, verdict }) => ({
    id,
    ...numberAndResultOf(sentence.pieces, verdict),
  }));
  const size = fitStatements(
    said.map(({ about, result }) => ({ about: plainOf(about), result: plainOf(result) })),
  );
  return (
    <div className={`st-frame st-statements ${ground === 'full' ? 'st-full' : ''}`}>
      <h1 className="sr-only">{title.text}</h1>
      <ul>
        {said.map(({ id, about, result }) => (
          <li key={id}>
            <p className="st-verdict">
              {about.length > 0 && (
                <span className="st-about">
                  <StageSentence pieces={about} />
                </span>
              )}{' '}
              <strong className={`st-result ${classOf(size)}`}>
                <StageSentence pieces={result} />
              </strong>
            </p>
          </li>
        ))}
      </ul>
      <SlideFoot slide={slide} position={position} />
    </div>
  );
}
