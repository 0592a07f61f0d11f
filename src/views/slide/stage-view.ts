import type { DeckView, SlideView } from './describe-deck';

export type { DeckView, SlideView };
/** What the presenter may need to say, and nobody else sees. */
export type NotesView = SlideView['notes'];
