import { numberAndResultOf, numberFirst, plainOf } from '../../format/pieces/pieces';
import { classOf, widestText } from '../../pictures/wall/fit';
import type { SlideOf } from '../../views/slide/stage-view';
import { SlideFoot } from '../blocks/SlideFoot';
import { StageSentence } from '../blocks/StageSentence';
import { VerdictCell } from '../blocks/VerdictCell';
import { fitStatements } from '../text/fit-statements';

interface Props {
  readonly slide: SlideOf<'statements'>;
  readonly position: string;
}

/** One or two statements of the article that fill the wall. */
export function StatementsSlide({ slide, position }: Props) {
  const { held, title, kicker, ground } = slide;
  const said = held.map(({ id, sentence, verdict }) => {
    const { about, result } = numberAndResultOf(sentence.pieces, verdict);
    return { id, about, lines: held.length === 1 ? numberFirst(result) : [result] };
  });
  const size = fitStatements(
    said.map(({ about, lines }) => ({ about: plainOf(about), result: widestText(lines.map(plainOf)) })),
  );
  return (
    <div className={`st-frame st-statements ${ground === 'full' ? 'st-full' : ''}`}>
      {kicker !== '' && <p className="st-kicker">{kicker}</p>}
      <h1 className="sr-only">{title.text}</h1>
      <ul>
        {said.map(({ id, about, lines }) => (
          <li key={id}>
            <VerdictCell about={about} size={classOf(size)}>
              {lines.map((line) => (
                <span key={plainOf(line)} className="st-clause">
                  <StageSentence pieces={line} />{' '}
                </span>
              ))}
            </VerdictCell>
          </li>
        ))}
      </ul>
      <SlideFoot slide={slide} position={position} />
    </div>
  );
}
