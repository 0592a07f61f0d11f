import { findNumber } from '../../src/derive/evidence';
import type { Edition, Evidence, Indicator } from '../../src/edition/types';
import { homeOf, type Paragraph, parseArticle, type Standing, sentenceAround } from './article';

/** Every phrase of a figure. */
export const phrasesOf = (indicator: Indicator): readonly Evidence[] => [
  indicator.evidence,
  ...(indicator.alsoAt ?? []),
  ...(indicator.change === undefined ? [] : [indicator.change.evidence]),
  ...(indicator.periodEvidence === undefined ? [] : [indicator.periodEvidence]),
  ...(indicator.scopeEvidence === undefined ? [] : [indicator.scopeEvidence]),
];

/** The text with every reading of the edition in the place of its phrase, so that a lost full stop ends its sentence. */
export const restore = ({ indicators }: Pick<Edition, 'indicators'>, text: string): string =>
  indicators
    .flatMap(phrasesOf)
    .reduce(
      (sofar, { phrase, reading }) => (reading === undefined ? sofar : sofar.replace(phrase, reading)),
      text,
    );

/** A paragraph, restored, with the place of a figure's first digit in it. */
export function restoredAt(
  edition: Pick<Edition, 'indicators'>,
  { text: damaged }: Paragraph,
  { evidence, ...figure }: Indicator,
): { readonly text: string; readonly at: number } {
  const text = restore(edition, damaged);
  const phrase = evidence.reading ?? restore(edition, evidence.phrase);
  return { text, at: text.indexOf(phrase) + (findNumber(evidence, figure)?.index ?? 0) };
}

/** The sentence of a figure, restored; null where its phrase doesn't stand in the article. */
export function restoredSentenceOf(
  edition: Pick<Edition, 'indicators'>,
  article: string,
  indicator: Indicator,
): Standing | null {
  const home = homeOf(parseArticle(article), indicator.evidence);
  if (home === undefined) return null;
  const { text, at } = restoredAt(edition, home, indicator);
  return sentenceAround(text, at);
}
