import type { SlideView } from './describe-slide';

/** How a slide is laid out: its kind and, where it has several forms, which. */
export const layoutOf = (slide: SlideView): string =>
  slide.kind === 'picture'
    ? `picture of ${slide.picture.spec.kind}`
    : slide.kind === 'numbers'
      ? `numbers, ${slide.large.length > 1 ? 'two' : 'one'} large`
      : slide.kind;

/** Where two slides of numbers meet that look alike, the second has another count of large ones. */
export function varied(slides: readonly SlideView[]): readonly SlideView[] {
  const told: SlideView[] = [];
  for (const slide of slides) {
    const before = told[told.length - 1];
    const alike = before !== undefined && layoutOf(before) === layoutOf(slide);
    told.push(alike && slide.kind === 'numbers' ? otherwise(slide) : slide);
  }
  return told;
}

type Numbers = Extract<SlideView, { readonly kind: 'numbers' }>;

function otherwise(slide: Numbers): SlideView {
  const [first, second] = slide.large;
  const [row, ...rows] = slide.rows;
  if (first !== undefined && second !== undefined)
    return { ...slide, large: [first], rows: [second.figure, ...slide.rows] };
  return row === undefined
    ? slide
    : { ...slide, large: [...slide.large, { figure: row, trend: null }], rows };
}
