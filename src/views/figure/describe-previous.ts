import { baselineOf, type Growth } from '../../derive/baseline';
import type { Indicator } from '../../edition/types';
import { formatBounds, formatGrowth, formatRounded, joined, sayFigure } from '../../format/figure';
import type { Locale } from '../../format/locale';
import type { Context } from '../context';
import { describeTrend } from './figure-view';

/** The way back to the year before: ÷ (1 + growth), or the difference where a rate changed by points. */
function backwards(locale: Locale, indicator: Indicator, change: Growth): string {
  const { figure: f } = locale.words;
  const value = sayFigure(indicator, locale);
  const size = formatGrowth(change, locale);
  const rose = change.direction === 'up';
  return change.unit === '%'
    ? f.previousFormula(value, rose ? '+' : '−', size)
    : f.previousPoints(value, rose ? '−' : '+', size);
}

function whyNoBaseline({ words }: Locale, kind: Indicator['kind'], { basis, unit }: Growth): string {
  const { noBaseline } = words.figure;
  if (kind === 'growth') return noBaseline.alone;
  if (unit !== '%') return noBaseline.points;
  return basis === 'constant-price' ? noBaseline.constantPrice : noBaseline.all;
}

/** The year before as it is worked out from the stated growth, or why it can't be. */
export function describePrevious({ locale, edition }: Context, indicator: Indicator) {
  const { figure: f } = locale.words;
  const trend = describeTrend(locale, edition, indicator);
  const baseline = baselineOf(indicator);
  if (indicator.change === undefined) return { previous: null, noPrevious: null };
  if (trend === null || trend.baseline === null || baseline === null)
    return { previous: null, noPrevious: whyNoBaseline(locale, indicator.kind, indicator.change) };
  return {
    previous: {
      question: f.previousQuestion(edition.previousYear),
      basis: f.previousBasis,
      formula: backwards(locale, indicator, indicator.change),
      result: trend.baseline,
      // Without 约, for behind an ≈.
      value: joined(formatRounded(baseline, indicator.unit, locale), locale),
      interval: f.interval(formatBounds(baseline, indicator.unit, locale)),
    },
    noPrevious: null,
  };
}
