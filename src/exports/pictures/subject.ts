import type { SlideView } from '../../views/slide/stage-view';

/** What is taken away as a picture. */
export type PictureSubject =
  | { readonly kind: 'picture'; readonly id: string }
  | { readonly kind: 'figure'; readonly id: string }
  | { readonly kind: 'message' }
  | { readonly kind: 'slide'; readonly slide: SlideView }
  /** All groups of a panel below each other. */
  | { readonly kind: 'panel'; readonly section: string };

/** A page of 16:9, a card of 3:4 for a phone's message, or the picture alone on no ground. */
export type PictureFormat = 'wide' | 'card' | 'clear';
