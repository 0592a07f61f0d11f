import { checkValueOf } from '../edition/check-value';
import type { Context } from './context';

/**
 * What tells one copy of an edition from another: that it is a draft, the day on which it was put together, its check value.
 * Nothing of the built-in edition, of which there is one.
 */
export function marksOf({ locale, edition }: Pick<Context, 'locale' | 'edition'>): readonly string[] {
  const { app } = locale.words;
  const { made, draft } = edition;
  if (made === undefined && draft !== true) return [];
  return [
    ...(draft === true ? [app.draft] : []),
    ...(made === undefined ? [] : [app.made(made)]),
    app.checkValue(checkValueOf(edition)),
  ];
}

/** A text with the marks of the edition behind it. */
export const marked = (context: Pick<Context, 'locale' | 'edition'>, text: string): string =>
  [text, ...marksOf(context)].join(context.locale.words.separator);
