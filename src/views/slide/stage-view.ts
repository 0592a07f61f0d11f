import type { DeckView } from './describe-deck';
import type { SlideView } from './describe-slide';

export type { DeckView, SlideView };
/** A slide of one kind. */
export type SlideOf<K extends SlideView['kind']> = Extract<SlideView, { readonly kind: K }>;
/** What the presenter may need to say, and nobody else sees. */
export type NotesView = SlideView['notes'];
