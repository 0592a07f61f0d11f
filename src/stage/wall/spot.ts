import type { FigureView } from '../../views/figure/figure';
import type { SlideView } from '../../views/slide/stage-view';
import type { PictureView } from '../../views/view';

/** What is enlarged. */
export type Spot =
  | { readonly kind: 'figure'; readonly figure: FigureView }
  | { readonly kind: 'picture'; readonly picture: PictureView };

/** Every figure of the article that a slide shows, in reading order. A table is for looking up, so nothing of it is enlarged. */
const figuresOn = (slide: SlideView): readonly FigureView[] =>
  slide.kind === 'table' ? [] : slide.figures.filter(({ derivedBy }) => derivedBy === null);

/** Finds what an address enlarges; null where the slide does not show it. */
export function findSpot(slide: SlideView, id: string | null): Spot | null {
  if (id === null) return null;
  if (slide.kind === 'picture' && slide.picture.id === id) return { kind: 'picture', picture: slide.picture };
  const figure = figuresOn(slide).find(({ indicatorId }) => indicatorId === id);
  return figure === undefined ? null : { kind: 'figure', figure };
}

/** What the key enlarges: the picture, or the first figure of a slide without one. */
export function firstSpot(slide: SlideView): string | null {
  return slide.kind === 'picture' ? slide.picture.id : (figuresOn(slide)[0]?.indicatorId ?? null);
}
