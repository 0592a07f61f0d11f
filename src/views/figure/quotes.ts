import { findGrowth, findNumber, type Segment, segmentsOf } from '../../derive/evidence';
import type { Evidence, Indicator } from '../../edition/types';
import { pick } from '../../format/locale';
import { type Context, placeText } from '../context';

/** A phrase of the article with what is marked in it, its reading where it is damaged, and where it stands. */
export interface QuoteView {
  readonly phrase: readonly Segment[];
  readonly reading: readonly Segment[] | null;
  readonly place: string;
}

/** A phrase that is quoted for a figure, and for what of it. */
export interface FigureQuoteView extends QuoteView {
  readonly purpose: 'value' | 'growth' | 'period';
}

/** The phrase of a figure, then those of its growth and of a period that was put back, where they say more. */
export function quotesOf(context: Context, indicator: Indicator): readonly FigureQuoteView[] {
  const { change, evidence, periodEvidence } = indicator;
  // Of a growth without a value the growth is the figure, which has been quoted; a computed one is nowhere written.
  const growth =
    change === undefined || change.computed === true || indicator.kind === 'growth'
      ? []
      : [quoteOf(context, change.evidence, findGrowth(change), 'growth')];
  const period =
    periodEvidence === undefined ||
    periodEvidence.phrase === evidence.phrase.slice(0, periodEvidence.phrase.length)
      ? []
      : [quoteOf(context, periodEvidence, null, 'period')];
  return [quoteOfFigure(context, evidence, indicator), ...growth, ...period];
}

export const quoteOfFigure = (context: Context, evidence: Evidence, indicator: Indicator): FigureQuoteView =>
  quoteOf(context, evidence, findNumber(evidence, indicator), 'value');

const quoteOf = (
  context: Context,
  evidence: Evidence,
  number: ReturnType<typeof findNumber>,
  purpose: FigureQuoteView['purpose'],
): FigureQuoteView => ({
  purpose,
  phrase: segmentsOf(evidence, number, 'phrase'),
  reading: evidence.reading === undefined ? null : segmentsOf(evidence, number, 'reading'),
  place: placeText(context, evidence),
});

/** The article's phrase with its place, as a footnote after GB/T 7714. */
export function footnoteOf(context: Context, { evidence }: Indicator): string {
  const { locale, edition } = context;
  const { source } = edition;
  return locale.words.figure.footnote({
    phrase: evidence.phrase,
    article: pick(locale, source.article),
    book: pick(locale, source.book),
    section: pick(locale, source.section),
    where: placeText(context, evidence),
  });
}
