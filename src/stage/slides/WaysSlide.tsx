import { StageSentence } from '../blocks/StageSentence';
import type { SlideOf } from './slide-of';

/** Standing arrangements with their members, or open questions by sector. */
export function WaysSlide({ slide: { rows } }: { readonly slide: SlideOf<'ways'> }) {
  return (
    <dl className={rows.length > 2 ? 'st-ways' : 'st-ways st-few'}>
      {rows.map(({ id, title, text }) => (
        <div key={id}>
          <dt>{title}</dt>
          <dd>
            <StageSentence pieces={text.pieces} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
