import { classOf, widthOf } from '../../pictures/wall/fit';
import type { SlideOf } from '../../views/slide/stage-view';
import { SlideFoot } from '../blocks/SlideFoot';
import { StageSentence } from '../blocks/StageSentence';
import { fitStatements } from '../text/fit-statements';
import { numberAndResultOf, numberFirst, plainOf } from '../text/pieces';

interface Props {
  readonly slide: SlideOf<'statements'>;
  readonly position: string;
}

const widest = (lines: readonly string[]): string =>
  lines.reduce((a, b) => (widthOf(b) > widthOf(a) ? b : a), '');

/** One or two statements of the article that fill the wall. */
export function StatementsSlide({ slide, position }: Props) {
  const { held, title, kicker, ground } = slide;
  const said = held.map(({ id, sentence, verdict }) => {
    const { about, result } = numberAndResultOf(sentence.pieces, verdict);
    return { id, about, lines: held.length === 1 ? numberFirst(result) : [result] };
  });
  const size = fitStatements(
    said.map(({ about, lines }) => ({ about: plainOf(about), result: widest(lines.map(plainOf)) })),
  );
  return (
    <div className={`st-frame st-statements ${ground === 'full' ? 'st-full' : ''}`}>
      {kicker !== '' && <p className="st-kicker">{kicker}</p>}
      <h1 className="sr-only">{title.text}</h1>
      <ul>
        {said.map(({ id, about, lines }) => (
          <li key={id}>
            <p className="st-verdict">
              {about.length > 0 && (
                <span className="st-about">
                  <StageSentence pieces={about} />
                </span>
              )}{' '}
              <strong className={`st-result ${classOf(size)}`}>
                {lines.map((line) => (
                  <span key={plainOf(line)} className="st-clause">
                    <StageSentence pieces={line} />{' '}
                  </span>
                ))}
              </strong>
            </p>
          </li>
        ))}
      </ul>
      <SlideFoot slide={slide} position={position} />
    </div>
  );
}
