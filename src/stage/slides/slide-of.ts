import type { SlideView } from '../../views/slide/stage-view';

/** A slide of one kind. */
export type SlideOf<K extends SlideView['kind']> = Extract<SlideView, { readonly kind: K }>;
