import type { PictureSubject } from '../../exports/pictures/subject';
import type { SlideView } from '../../views/slide/stage-view';

/** So many are enough for a message; each is made wide and tall. */
const most = 4;

/** Further slides that say something without a speaker, the most telling kind first. */
const telling: readonly SlideView['kind'][] = ['picture', 'numbers', 'statements'];

/** The pictures of a pack: message and growths of its deck in their order, then what else tells something. */
export function picturesOfPack(
  slides: readonly SlideView[],
): readonly { readonly of: PictureSubject; readonly name: string }[] {
  const first = slides.filter(({ kind }) => kind === 'message' || kind === 'growths');
  const rest = telling.flatMap((kind) => slides.filter((slide) => slide.kind === kind));
  return [...first, ...rest]
    .slice(0, most)
    .map((slide) => ({ of: { kind: 'slide', slide }, name: slide.title.text }));
}
