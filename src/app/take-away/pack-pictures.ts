import type { PictureSubject } from '../../exports/pictures/subject';
import type { Context } from '../../views/context';
import { describeDeck } from '../../views/slide/describe-deck';
import type { DeckQuery } from '../../views/slide/stage-query';
import type { SlideView } from '../../views/slide/stage-view';

/** So many are enough for a message; each is made wide and tall. */
const most = 4;

/** Slides that say something without a speaker, the most telling first. */
const telling: readonly SlideView['kind'][] = ['message', 'growths', 'picture', 'numbers', 'statements'];

/** The pictures of a pack: what the deck tells, its message and growths first, then in its own order. */
export function picturesOfPack(
  context: Context,
  query: DeckQuery,
): readonly { readonly of: PictureSubject; readonly name: string }[] {
  const { slides } = describeDeck(context, query);
  const first = slides.filter(({ kind }) => kind === 'message' || kind === 'growths');
  const rest = telling.slice(2).flatMap((kind) => slides.filter((slide) => slide.kind === kind));
  return [...first, ...rest]
    .slice(0, most)
    .map((slide) => ({ of: { kind: 'slide', slide }, name: slide.title.text }));
}
