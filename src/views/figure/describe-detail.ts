import { indicatorOf } from '../../derive/check';
import type { EditionTexts } from '../../edition/texts';
import type { Context } from '../context';
import { describeDerived, headOfDerived, writtenOfDerived } from './describe-derived';
import { describeEarlier, headOfEarlier } from './describe-earlier';
import {
  type DetailHead,
  type DetailView,
  describeStated,
  headOfStated,
  writtenOfStated,
} from './describe-stated';
import { readReference } from './reference';

export type { DetailHead, DetailView } from './describe-stated';

/** The figure in a written sentence, and the words of the article around its phrase. */
export type WrittenView = NonNullable<ReturnType<typeof writtenOf>>;

/** Null until the texts are loaded, and for a figure that they don't know: an edition may come without them. */
export function writtenOf(context: Context, reference: string, texts: EditionTexts | null) {
  const named = readReference(context.edition, reference);
  if (named === null) return null;
  if (headOfEarlier(context, named) !== null) return null;
  return named.derivedBy === null
    ? writtenOfStated(context, indicatorOf(context.edition, named.indicatorId), texts)
    : writtenOfDerived(context, named);
}

/** The head of a figure's detail; null where the edition has no such figure. */
export function describeDetailHead(context: Context, reference: string): DetailHead | null {
  const named = readReference(context.edition, reference);
  if (named === null) return null;
  return named.derivedBy === null
    ? headOfStated(context, indicatorOf(context.edition, named.indicatorId))
    : (headOfEarlier(context, named) ?? headOfDerived(context, named));
}

/** The detail of a figure of the article or of a worked-out one; null where the edition has no such figure. */
export function describeDetail(
  context: Context,
  reference: string,
  texts: EditionTexts | null = null,
): DetailView | null {
  const named = readReference(context.edition, reference);
  if (named === null) return null;
  return named.derivedBy === null
    ? describeStated(context, indicatorOf(context.edition, named.indicatorId), texts)
    : (describeEarlier(context, named) ?? describeDerived(context, named));
}
