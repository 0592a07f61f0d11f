import { fitText, widthOf } from '../../pictures/wall/fit';
import { VerdictCell } from '../blocks/VerdictCell';
import { plainOf, resultOf } from '../text/pieces';
import type { SlideOf } from './slide-of';

/** The bottom line on one page, in the article's own words. */
export function HeldSlide({ slide: { held } }: { readonly slide: SlideOf<'held'> }) {
  const widest = held
    .map(({ sentence, verdict }) => plainOf(resultOf(sentence.pieces, verdict).result))
    .reduce((a, b) => (widthOf(b) > widthOf(a) ? b : a), '');
  const size = widthOf(widest) > 13 ? fitText(widest, 26, 2.2, 2) : fitText(widest, 26, 2.6);
  return (
    <ul className="st-held">
      {held.map(({ id, sentence, verdict }) => (
        <li key={id}>
          <svg viewBox="0 0 24 24" className="st-tick" aria-hidden="true">
            <path d="M3 13l6 6L21 5" />
          </svg>
          <VerdictCell sentence={sentence} verdict={verdict} size={size} />
        </li>
      ))}
    </ul>
  );
}
