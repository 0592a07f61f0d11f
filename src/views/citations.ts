import { indicatorOf } from '../derive/check';
import type { Indicator } from '../edition/types';
import { type Context, earlierContext, placeText, resultOf } from './context';
import { describeFigure, describeResult, describeTrend } from './figure/figure-view';
import { footnoteOf, quotesOf } from './figure/quotes';
import type { Named } from './figure/reference';

/** A figure that a view shows, with where it stands. */
export type CitationView = ReturnType<typeof citationOf>;

/**
 * Every figure of a view, each once, in the order in which the view names them. Found wherever a view names a figure, in a sentence too, so
 * that a new kind of block or screen is cited without being listed here.
 *
 * @param view any view, or a part of one: of a table in pages, its whole table
 */
export const citationsOf = (context: Context, view: object): readonly CitationView[] =>
  [...namedIn(view, new Map()).values()].map((named) => citationOf(context, named));

function namedIn(value: object, found: Map<string, Named>): ReadonlyMap<string, Named> {
  if (isNamed(value)) {
    const key = `${value.indicatorId} ${value.derivedBy}`;
    if (!found.has(key)) found.set(key, value);
    return found;
  }
  for (const part of Object.values(value) as readonly unknown[])
    if (typeof part === 'object' && part !== null) namedIn(part, found);
  return found;
}

const isNamed = (value: object): value is Named => 'indicatorId' in value && 'derivedBy' in value;

function citationOf(context: Context, { indicatorId, derivedBy }: Named) {
  const { edition, locale, results } = context;
  const indicator = indicatorOf(edition, indicatorId);
  const source = sourceOf(context, indicator);
  if (derivedBy === null) return { figure: source.figure, sources: [source] };
  if (derivedBy === 'baseline' || derivedBy === 'increase') {
    const figure = describeTrend(locale, edition, indicator)?.[derivedBy] ?? source.figure;
    const { earlier } = indicator;
    const there = earlier?.standing === 'before' ? earlierContext(context, indicator) : null;
    // What an earlier edition prints stands there, and a difference in both.
    if (earlier === undefined || there === null) return { figure, sources: [source] };
    const before = sourceOf(there, earlier.indicator);
    return { figure, sources: derivedBy === 'baseline' ? [before] : [source, before] };
  }
  const result = resultOf(results, derivedBy);
  return {
    figure: describeResult(locale, result),
    sources: result.inputs.map((id) => sourceOf(context, indicatorOf(edition, id))),
  };
}

function sourceOf(context: Context, indicator: Indicator) {
  const { evidence } = indicator;
  return {
    figure: describeFigure(context.locale, indicator),
    // As it stands, damage included.
    phrase: evidence.phrase,
    reading: evidence.reading ?? null,
    place: placeText(context, evidence),
    // With the number marked: this phrase, then those of its growth and of a period that was put back.
    quotes: quotesOf(context, indicator),
    footnote: footnoteOf(context, indicator),
  };
}
