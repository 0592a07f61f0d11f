import { indicatorOf } from '../derive/check';
import type { Indicator } from '../edition/types';
import { type Context, placeText, resultOf } from './context';
import { footnoteOf, type QuoteView, quotesOf } from './figure/describe-detail';
import type { FigureView } from './figure/figure';
import { describeFigure, describeResult, describeTrend } from './figure/figure-view';

/** Where a figure stands in the article. */
export interface SourceView {
  readonly figure: FigureView;
  /** The phrase that carries it, as it stands, damage included. */
  readonly phrase: string;
  /** The phrase with lost characters put back; null for an undamaged one. */
  readonly reading: string | null;
  readonly place: string;
  /** With the number marked: this phrase, then those of its growth and of a period that was put back. */
  readonly quotes: readonly QuoteView[];
  /** After GB/T 7714. */
  readonly footnote: string;
}

/** A figure that a view shows, with where it stands. */
export interface CitationView {
  readonly figure: FigureView;
  /** One of a figure of the article; of a worked-out figure those that it was worked out from. */
  readonly sources: readonly SourceView[];
}

type Named = Pick<FigureView, 'indicatorId' | 'derivedBy'>;

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

function citationOf(context: Context, { indicatorId, derivedBy }: Named): CitationView {
  const { edition, locale, results } = context;
  const indicator = indicatorOf(edition, indicatorId);
  const source = sourceOf(context, indicator);
  if (derivedBy === null) return { figure: source.figure, sources: [source] };
  if (derivedBy === 'baseline')
    return {
      figure: describeTrend(locale, edition, indicator)?.baseline ?? source.figure,
      sources: [source],
    };
  const result = resultOf(results, derivedBy);
  return {
    figure: describeResult(locale, result),
    sources: result.inputs.map((id) => sourceOf(context, indicatorOf(edition, id))),
  };
}

function sourceOf(context: Context, indicator: Indicator): SourceView {
  const { evidence } = indicator;
  return {
    figure: describeFigure(context.locale, indicator),
    phrase: evidence.phrase,
    reading: evidence.reading ?? null,
    place: placeText(context, evidence),
    quotes: quotesOf(context, indicator),
    footnote: footnoteOf(context, indicator),
  };
}
