import { Sentence } from '../../ui/text/Sentence';
import type { SlideOf } from './slide-of';

/** What the article states as planned and as done, and what is ready for the next year. */
export function NextSlide({ slide }: { readonly slide: SlideOf<'next'> }) {
  return (
    <dl className="st-next">
      {slide.targets.map(({ id, title, text }) => (
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
