import { Sentence } from '../../ui/text/Sentence';
import type { SlideOf } from './slide-of';

/** Standing arrangements with their members, or open questions by sector. */
export function WaysSlide({ slide: { rows } }: { readonly slide: SlideOf<'ways'> }) {
  return (
    <dl className="st-ways">
      {rows.map(({ id, title, text }) => (
        <div key={id}>
          <dt>{title}</dt>
          <dd>
            <Sentence sentence={text} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
