import type { SlideOf } from '../../views/slide/stage-view';
import { StageSentence } from '../blocks/StageSentence';

/** As many lines are set larger. */
const mostLarge = 5;

/** Standing arrangements with their members, or open questions by sector. */
export function WaysSlide({ slide: { form, rows } }: { readonly slide: SlideOf<'ways'> }) {
  const few = rows.length < 3 && rows.flatMap(({ lines }) => lines).length <= mostLarge;
  return (
    <dl className={`st-ways ${form === 'rows' ? (few ? 'st-few' : '') : `st-ways-${form}`}`}>
      {rows.map(({ id, title, lines }) => (
        <div key={id}>
          <dt>{title}</dt>
          {lines.map((line) => (
            <dd key={line.text}>
              <StageSentence pieces={line.pieces} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
