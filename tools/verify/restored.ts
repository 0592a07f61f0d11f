import { findNumber } from '../../src/derive/evidence';
import type { Edition, Evidence, Indicator } from '../../src/edition/types';
import { parseArticle, samePlace } from './article';

/** A figure's sentence with the readings in the place of their phrases. */
export interface RestoredSentence {
  readonly sentence: string;
  /** Index of the figure's first digit in the sentence. */
  readonly at: number;
}

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

/** The sentence (ended by 。, ； or a line) of a figure, restored; null where its phrase doesn't stand in the article. */
export function restoredSentenceOf(
  edition: Pick<Edition, 'indicators'>,
  article: string,
  { evidence, ...figure }: Indicator,
): RestoredSentence | null {
  const home = parseArticle(article).find(
    ({ place, text }) => place !== null && samePlace(place, evidence) && text.includes(evidence.phrase),
  );
  if (home === undefined) return null;
  const text = restore(edition, home.text);
  const phrase = evidence.reading ?? restore(edition, evidence.phrase);
  const at = text.indexOf(phrase) + (findNumber(evidence, figure)?.index ?? 0);
  const before = /[^。；;]*$/.exec(text.slice(0, at))?.[0] ?? '';
  const behind = /^[^。；;]*[。；;]?/.exec(text.slice(at))?.[0] ?? '';
  return { sentence: before + behind, at: before.length };
}
