import type { SentenceText } from '../../format/sentence';
import type { Context } from '../context';
import { isChosen } from '../picture/pieces';
import { say } from '../say';

/** Whether a sentence says nothing that the filter has taken out. */
export const isWhole = (context: Context, { pieces }: SentenceText): boolean =>
  pieces.every(({ figure }) => figure === null || isChosen(context, figure.indicatorId));

/**
 * The written title of a slide; null where it has none. The first of two is taken whose figures are all chosen and, where it is
 * said which the slide shows, all on it.
 */
export function titleOf(context: Context, id: string, shown?: readonly string[]): SentenceText | null {
  const written = [`slide.${id}.title`, `slide.${id}.title-2`].flatMap((name) => say(context, name) ?? []);
  return (
    written.find(
      (title) =>
        isWhole(context, title) &&
        title.pieces.every(
          ({ figure }) => figure === null || shown === undefined || shown.includes(figure.indicatorId),
        ),
    ) ?? null
  );
}
