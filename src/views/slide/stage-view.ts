import type { DeckView } from './describe-deck';
import type { SlideView } from './describe-slide';

export type { DeckView, SlideView };
/** What the presenter may need to say, and nobody else sees. */
export type NotesView = SlideView['notes'];
