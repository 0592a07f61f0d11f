import type { SlideView } from './describe-slide';

/** How a slide is laid out: its kind and, where it has several forms, which. */
export const layoutOf = (slide: SlideView): string =>
  slide.kind === 'picture'
    ? `picture of ${slide.picture.spec.kind}`
    : slide.kind === 'numbers'
      ? `numbers: ${slide.large.length > 1 ? 'a pair' : slide.rows.length === 0 ? 'alone' : slide.form}`
      : slide.kind === 'statements'
        ? `statements on ${slide.ground}`
        : slide.kind;

/** Where two slides of numbers or of statements meet that look alike, the second takes another form. */
export function varied(slides: readonly SlideView[]): readonly SlideView[] {
  const told: SlideView[] = [];
  for (const slide of slides) {
    const before = told[told.length - 1];
    const alike = before !== undefined && layoutOf(before) === layoutOf(slide);
    const other =
      alike && slide.kind === 'numbers'
        ? formsOf(slide).find((form) => layoutOf(form) !== layoutOf(before))
        : undefined;
    told.push(alike && slide.kind === 'statements' ? { ...slide, ground: 'full' } : (other ?? slide));
  }
  return told;
}

type Numbers = Extract<SlideView, { readonly kind: 'numbers' }>;

/** The forms in which the same numbers fit a wall: a pair, one with rows beside it, a list. */
function formsOf(slide: Numbers): readonly Numbers[] {
  // What stands under its number stays there.
  if (slide.under.length > 0) return [];
  const rows = [...(slide.drawn === null ? [] : [slide.drawn.figure]), ...slide.rows];
  const all = [...slide.large, ...rows.map((figure) => ({ figure, trend: null }))];
  const rowsFrom = (n: number) => all.slice(n).map(({ figure }) => figure);
  const pair: Numbers = { ...slide, form: 'beside', drawn: null, large: all.slice(0, 2), rows: rowsFrom(2) };
  const beside: Numbers = { ...pair, large: all.slice(0, 1), rows: rowsFrom(1) };
  const list: Numbers = { ...beside, form: 'list' };
  const over: Numbers = { ...beside, form: 'over' };
  return [
    ...(all.length === 2 ? [pair] : []),
    ...(all.length > 2 && all.length < 5 ? [beside, over] : []),
    ...(all.length > 2 && all.length < 6 ? [list] : []),
    ...(all.length > 2 ? [pair] : []),
  ];
}
