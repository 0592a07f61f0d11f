import type { Term } from './remarks';
import type { EditionFacts } from './types';

/** A meaning with a number or a year says what was so in its year; one that speaks of the article, what stood there. */
const isOfItsYear = /\d|[０-９〇]|原文|本文|全文|文中|文章|年鉴|\barticle|\byearbook/i;

/** The terms of last year's glossary that this year's words have, and whose meaning is of no year and of no article. */
export function keptTerms(terms: readonly Term[], facts: EditionFacts): readonly Term[] {
  const words = wordsOf(facts);
  return terms.filter(
    ({ term, meaning }) =>
      words.includes(term.zh) && !isOfItsYear.test(meaning.zh) && !isOfItsYear.test(meaning.en),
  );
}

/** All that the article says in these facts, and how its figures are named. */
const wordsOf = ({ indicators, claims, lists, noIndicators }: EditionFacts): string =>
  [
    ...indicators.flatMap(({ name, evidence, scope }) => [name.zh, evidence.phrase, scope?.zh ?? '']),
    ...claims.flatMap(({ text, evidence }) => [text.zh, evidence.phrase]),
    ...lists.flatMap(({ title, members, evidence }) => [
      title.zh,
      evidence.phrase,
      ...members.map(({ zh }) => zh),
    ]),
    ...noIndicators.map(({ phrase }) => phrase),
  ].join('\n');
