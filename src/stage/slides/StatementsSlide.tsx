import { fitText, widthOf } from '../../pictures/wall/fit';
import { plainOf, resultOf } from './pieces';
import { SlideFoot } from './SlideFoot';
import type { SlideOf } from './slide-of';
import { VerdictCell } from './VerdictCell';

interface Props {
  readonly slide: SlideOf<'statements'>;
  readonly position: string;
}

/** One or two statements of the article that fill the wall. */
export function StatementsSlide({ slide, position }: Props) {
  const { held, title } = slide;
  const widest = held
    .map(({ sentence, verdict }) => plainOf(resultOf(sentence.pieces, verdict).result))
    .reduce((a, b) => (widthOf(b) > widthOf(a) ? b : a), '');
  const most = 8;
  const size = widthOf(widest) > 20 ? fitText(widest, 61, most, 2) : fitText(widest, 61, most);
  return (
    <div className="st-frame st-full st-statements">
      <h1 className="sr-only">{title.text}</h1>
      <ul>
        {held.map(({ id, sentence, verdict }) => (
          <li key={id}>
            <VerdictCell sentence={sentence} verdict={verdict} size={size} />
          </li>
        ))}
      </ul>
      <SlideFoot slide={slide} position={position} />
    </div>
  );
}
