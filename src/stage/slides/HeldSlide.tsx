import { Emphasised } from '../../ui/text/Emphasised';
import type { SlideOf } from './slide-of';

/** The bottom line, in the article's own words. */
export function HeldSlide({ slide }: { readonly slide: SlideOf<'held'> }) {
  return (
    <ul className="st-held">
      {slide.held.map(({ id, sentence, verdict }) => (
        <li key={id}>
          <Emphasised sentence={sentence} words={verdict} className="font-bold" />
        </li>
      ))}
    </ul>
  );
}
