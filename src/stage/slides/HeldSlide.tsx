import { plainOf, resultOf } from '../../format/pieces/pieces';
import { fitText, widestText, widthOf } from '../../pictures/wall/fit';
import type { SlideOf } from '../../views/slide/stage-view';
import { StageSentence } from '../blocks/StageSentence';
import { VerdictCell } from '../blocks/VerdictCell';

/** Width of a result in one of two columns, and in a row of its own, in rem. */
const rooms = { half: 26, whole: 56 } as const;

/** The bottom line on one page, in the article's own words: what comes first is larger, in a row of one or of two. */
export function HeldSlide({ slide: { held } }: { readonly slide: SlideOf<'held'> }) {
  const first = held.length % 2 === 1 ? 1 : 2;
  const room = first === 1 ? rooms.whole : rooms.half;
  const said = held.map(({ id, sentence, verdict }) => ({ id, ...resultOf(sentence.pieces, verdict) }));
  const results = said.map(({ result }) => plainOf(result));
  const foremost = widestText(results.slice(0, first));
  const large = widthOf(foremost) * 1.9 > room ? fitText(foremost, room, 2.2, 2) : fitText(foremost, room, 3);
  const rest = widestText(results.slice(first));
  const size = widthOf(rest) > 13 ? fitText(rest, rooms.half, 1.75, 2) : fitText(rest, rooms.half, 1.9);
  return (
    <ul className="st-held">
      {said.map(({ id, about, result }, i) => (
        <li key={id} className={i >= first ? '' : first === 1 ? 'st-foremost st-whole-row' : 'st-foremost'}>
          <svg viewBox="0 0 24 24" className="st-tick" aria-hidden="true">
            <path d="M3 13l6 6L21 5" />
          </svg>
          <VerdictCell about={about} size={i < first ? large : size}>
            <StageSentence pieces={result} />
          </VerdictCell>
        </li>
      ))}
    </ul>
  );
}
