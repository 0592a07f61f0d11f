import { StageSentence } from '../blocks/StageSentence';
import type { SlideOf } from './slide-of';

/** Standing arrangements with their members, or open questions by sector. */
export function WaysSlide({ slide: { rows } }: { readonly slide: SlideOf<'ways'> }) {
  return (
    <dl className="st-ways">
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
