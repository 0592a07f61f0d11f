import { baselineOf, type Growth, increaseOf } from '../../derive/baseline';
import type { Indicator } from '../../edition/types';
import { formatBounds, formatGrowth, formatRounded, joined, sayFigure } from '../../format/figure';
import type { Locale } from '../../format/locale';
import { figurePiece, indicatorPiece, type SentenceText, sentenceOf } from '../../format/sentence';
import type { Context } from '../context';
import { describeTrend } from './figure-view';

/** The left side of the way back to the year before: ÷ (1 + growth), or the difference where a rate changed by points. */
function backwards(locale: Locale, indicator: Indicator, change: Growth): string {
  const { figure: f } = locale.words;
  const value = sayFigure(indicator, locale);
  const size = formatGrowth(change, locale);
  const rose = change.direction === 'up';
  return change.unit === '%'
    ? f.previousFormula(value, rose ? '+' : '−', size)
    : f.previousPoints(value, rose ? '−' : '+', size);
}

/** A left side that begins with the figure, and what comes out of it without 约, for behind an ≈. */
function formulaOf(
  locale: Locale,
  indicator: Indicator,
  left: string,
  derivedBy: 'baseline' | 'increase',
  result: string,
): SentenceText {
  const value = sayFigure(indicator, locale);
  return sentenceOf(
    indicatorPiece(value, indicator),
    left.slice(value.length),
    ' ≈ ',
    figurePiece(result, indicator.id, derivedBy),
  );
}

/** 8.73亿元 ÷（1 + 13.38%） ≈ 7.70亿元 */
export function wayToPrevious(locale: Locale, indicator: Indicator, change: Growth): SentenceText {
  const baseline = baselineOf(indicator);
  const result = baseline === null ? '' : joined(formatRounded(baseline, indicator.unit, locale), locale);
  return formulaOf(locale, indicator, backwards(locale, indicator, change), 'baseline', result);
}

/** The bounds of an increase or a decrease, without a sign; null where it can't be worked out. */
export function increaseBounds(locale: Locale, indicator: Indicator): string | null {
  const increase = increaseOf(indicator);
  if (increase === null) return null;
  const { low, high } = increase;
  const bounds = low < 0 ? { low: -high, high: -low } : { low, high };
  return formatBounds({ ...increase, ...bounds }, indicator.unit, locale);
}

/** 8.73亿元 − 8.73亿元 ÷（1 + 13.38%） ≈ 1.03亿元; of a fall the other way round. */
export function wayToIncrease(locale: Locale, indicator: Indicator, change: Growth): SentenceText {
  const increase = increaseOf(indicator);
  const value = sayFigure(indicator, locale);
  const result =
    increase === null
      ? ''
      : joined(
          formatRounded({ ...increase, value: Math.abs(increase.value) }, indicator.unit, locale),
          locale,
        );
  const { earlier } = indicator;
  if (increase !== null && earlier?.standing === 'before') {
    const now = indicatorPiece(value, indicator);
    const before = figurePiece(sayFigure(earlier.indicator, locale), indicator.id, 'baseline', 'stated');
    const [more, less] = increase.value < 0 ? [before, now] : [now, before];
    const equals = increase.low === increase.high ? ' = ' : ' ≈ ';
    return sentenceOf(more, ' − ', less, equals, figurePiece(result, indicator.id, 'increase'));
  }
  const before = backwards(locale, indicator, change);
  const left = change.direction === 'up' ? `${value} − ${before}` : `${before} − ${value}`;
  return formulaOf(locale, indicator, left, 'increase', result);
}

function whyNoBaseline({ words }: Locale, kind: Indicator['kind'], { basis, unit, against }: Growth): string {
  const { noBaseline } = words.figure;
  if (against !== undefined) return noBaseline.against;
  if (kind === 'growth') return noBaseline.alone;
  if (unit !== '%') return noBaseline.points;
  return basis === 'constant-price' ? noBaseline.constantPrice : noBaseline.all;
}

/** The year before as it is worked out from the stated growth, or why it can't be; both null where it is printed. */
export function describePrevious({ locale, edition }: Context, indicator: Indicator) {
  const { figure: f } = locale.words;
  const { change } = indicator;
  const trend = describeTrend(locale, edition, indicator);
  const baseline = baselineOf(indicator);
  // What stands beside an earlier edition is told there.
  if (change === undefined || indicator.earlier?.standing === 'apart' || baseline?.status === 'printed')
    return { previous: null, noPrevious: null };
  if (trend === null || trend.baseline === null || baseline === null)
    return { previous: null, noPrevious: whyNoBaseline(locale, indicator.kind, change) };
  const interval = f.interval(formatBounds(baseline, indicator.unit, locale));
  return {
    previous: {
      question: f.previousQuestion(edition.previousYear),
      status: f.notPrinted,
      basis: f.previousBasis,
      formula: backwards(locale, indicator, change),
      working: wayToPrevious(locale, indicator, change),
      result: trend.baseline,
      value: joined(formatRounded(baseline, indicator.unit, locale), locale),
      interval,
      note: `${interval}${f.clauseSeparator}${f.previousBasis}`,
      increase:
        trend.increase === null || trend.increaseText === null
          ? null
          : {
              text: trend.increaseText,
              working: wayToIncrease(locale, indicator, change),
              interval: f.interval(increaseBounds(locale, indicator) ?? ''),
            },
    },
    noPrevious: null,
  };
}
