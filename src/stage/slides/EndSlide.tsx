import type { SlideOf } from './slide-of';

/** The end of the talk. */
export function EndSlide({ slide }: { readonly slide: SlideOf<'end'> }) {
  return (
    <div className="st-frame st-full st-end">
      <h1>{slide.title.text}</h1>
      <p>{slide.text}</p>
    </div>
  );
}
