import type { SentenceText } from '../../format/sentence';
import type { Context } from '../context';
import { isChosen } from '../picture/pieces';
import { say } from '../say';

/** Whether a sentence says nothing that the filter has taken out. */
export const isWhole = (context: Context, { pieces }: SentenceText): boolean =>
  pieces.every(({ figure }) => figure === null || isChosen(context, figure.indicatorId));

/** The edition's sentence of a name; null where it has none, or where the filter has taken out a figure of it. */
export function sayWhole(context: Context, name: string): SentenceText | null {
  const sentence = say(context, name);
  return sentence !== null && isWhole(context, sentence) ? sentence : null;
}
