import { baselineOf, changeValueOf } from '../derive/baseline';
import type { CheckResult } from '../derive/check';
import { baseValueOf } from '../derive/value';
import {
  formatBaseline,
  formatBounds,
  formatChange,
  formatFigure,
  formatResult,
  joined,
  roundedResult,
} from '../format/figure';
import { type Locale, pick, pickOrNull } from '../format/locale';
import type { Edition, Indicator } from '../indicators/edition-types';
import type { Change } from '../indicators/types';
import type { ChangeView, FigureView, TrendView } from './view';

/** A figure of the article, ready to be shown. */
export function describeFigure(locale: Locale, indicator: Indicator): FigureView {
  const restored = indicator.status === 'reconstructed';
  return {
    indicatorId: indicator.id,
    derivedBy: null,
    name: pick(locale, indicator.name),
    label: pick(locale, indicator.shortName ?? indicator.name),
    value: baseValueOf(indicator),
    ...formatFigure(indicator),
    status: restored ? 'reconstructed' : 'stated',
    statusLabel: restored ? locale.words.status.reconstructed : null,
    context: contextOf(locale, indicator),
    caption: captionOf(locale, indicator),
    change: indicator.change === undefined ? null : describeChange(locale, indicator.change),
  };
}

function contextOf(locale: Locale, { period, scope }: Indicator): string | null {
  const parts = [pickOrNull(locale, period), pickOrNull(locale, scope)].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(locale.words.separator);
}

/** Characters that fit under a tile in one line, about. */
const shortCaption = { zh: 16, en: 34 } as const;

function captionOf(locale: Locale, indicator: Indicator): string | null {
  const whole = contextOf(locale, indicator);
  const fits = whole === null || whole.length <= shortCaption[locale.language];
  return fits ? whole : pickOrNull(locale, indicator.period ?? indicator.scope);
}

export function describeChange(locale: Locale, change: Change): ChangeView {
  const good = (change.polarity === 'up-is-good') === (change.direction === 'up');
  const text = formatChange(change);
  return {
    text,
    value: changeValueOf(change),
    direction: change.direction,
    tone: change.polarity === 'neutral' ? 'neutral' : good ? 'good' : 'bad',
    spoken: locale.words.changeSpoken(change.direction, `${change.printed}%`),
  };
}

/** A stated growth with the implied year before; null for a figure without growth. */
export function describeTrend(locale: Locale, edition: Edition, indicator: Indicator): TrendView | null {
  if (indicator.change === undefined) return null;
  const { words } = locale;
  const current = describeFigure(locale, indicator);
  const baseline = baselineOf(indicator);
  const previous =
    baseline === null
      ? null
      : {
          ...current,
          derivedBy: 'baseline',
          name: words.inYear(edition.previousYear, current.name),
          value: baseline.value,
          ...approximately(locale, formatBaseline(baseline, indicator)),
          status: 'derived' as const,
          statusLabel: words.status.derived,
          change: null,
        };
  return {
    current,
    change: describeChange(locale, indicator.change),
    currentYear: words.year(edition.year),
    previousYear: words.year(edition.previousYear),
    baseline: previous,
    interval:
      baseline === null
        ? null
        : words.intervalOf(edition.previousYear, formatBounds(baseline, indicator.unit)),
    ratio: baseline === null ? null : baseline.value / current.value,
  };
}

const approximately = ({ words }: Locale, text: { number: string; unit: string }) => ({
  number: words.about(text.number),
  unit: text.unit,
});

/** The result of a cross-check as a derived figure that opens its first input. */
export function describeResult(locale: Locale, result: CheckResult): FigureView {
  const exact = result.low === result.high && Number.isInteger(result.computed);
  const text = formatResult(result);
  return {
    indicatorId: result.inputs[0] ?? '',
    derivedBy: result.check.id,
    name: pick(locale, result.check.name),
    label: pick(locale, result.check.shortName ?? result.check.name),
    value: roundedResult(result).value,
    ...(exact ? text : approximately(locale, text)),
    status: 'derived',
    statusLabel: locale.words.status.derived,
    context: null,
    caption: null,
    change: null,
  };
}

export const textOf = (figure: Pick<FigureView, 'number' | 'unit'>): string => joined(figure);
