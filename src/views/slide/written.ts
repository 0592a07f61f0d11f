import type { SentenceText } from '../../format/sentence';
import type { Context } from '../context';
import { isChosen } from '../picture/pieces';
import { say } from '../say';

/** Whether a sentence says nothing that the filter has taken out. */
export const isWhole = (context: Context, { pieces }: SentenceText): boolean =>
  pieces.every(({ figure }) => figure === null || isChosen(context, figure.indicatorId));

/** A slide may have several titles, for filters that leave different figures on it. */
const endings = ['', '-2', '-3', '-4'] as const;

/**
 * The written title of a slide; null where it has none. The first is taken whose figures are all chosen and, where it is said which the
 * slide shows, all on it.
 */
export function titleOf(context: Context, id: string, shown?: readonly string[]): SentenceText | null {
  const written = endings.flatMap((ending) => say(context, `slide.${id}.title${ending}`) ?? []);
  const fitting = written.filter(
    (title) =>
      isWhole(context, title) &&
      (shown === undefined || namesOf(title).every((name) => shown.includes(name))),
  );
  // What is said is best what is large.
  return fitting.find((title) => namesOf(title).includes(shown?.[0] ?? '')) ?? fitting[0] ?? null;
}

const namesOf = ({ pieces }: SentenceText): readonly string[] =>
  pieces.flatMap(({ figure }) => figure?.indicatorId ?? []);
