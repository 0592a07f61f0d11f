import { type Baseline, baselineOf, changeValueOf, increaseOf } from '../../derive/baseline';
import type { CheckResult } from '../../derive/check';
import { baseValueOf } from '../../derive/value';
import type { Earlier, Edition, Indicator } from '../../edition/types';
import {
  formatBounds,
  formatFigure,
  formatResult,
  formatRounded,
  glossOf,
  joined,
  roundedResult,
  sayFigure,
} from '../../format/figure';
import { type Locale, pick, pickOrNull } from '../../format/locale';
import type { NumberText } from '../../format/number-style';
import { sayRange } from '../../format/say-between';
import { shownFigure, shownNumber } from '../../format/shown-number';
import { describeChange } from './describe-change';
import type { FigureView, TrendView } from './figure';

/** A figure of the article, ready to be shown. */
export function describeFigure(locale: Locale, indicator: Indicator): FigureView {
  const restored = indicator.status === 'reconstructed';
  return {
    indicatorId: indicator.id,
    derivedBy: null,
    name: pick(locale, indicator.name),
    label: pick(locale, indicator.shortName ?? indicator.name),
    value: shownValue(indicator),
    ...inWords(locale, formatFigure(indicator, locale), null),
    shown: shownFigure(indicator, locale),
    period: pickOrNull(locale, indicator.period),
    scope: pickOrNull(locale, indicator.scope),
    gloss: glossOf(indicator, locale),
    status: restored ? 'reconstructed' : 'stated',
    statusLabel: restored ? restoredLabel(locale, indicator) : null,
    context: contextOf(locale, indicator),
    caption: captionOf(locale, indicator),
    phrase: indicator.evidence.phrase,
    change:
      indicator.change === undefined || indicator.kind === 'growth'
        ? null
        : describeChange(locale, indicator.change, indicator),
  };
}

/** In the base unit; of a growth without a value the growth, signed. */
const shownValue = (indicator: Indicator): number =>
  indicator.kind === 'growth' && indicator.change !== undefined
    ? changeValueOf(indicator.change)
    : baseValueOf(indicator);

/** A number that stands whole while its period was put back is told from one that was itself put back. */
export const isPeriodRestored = ({ periodEvidence }: Indicator): boolean => periodEvidence !== undefined;

const restoredLabel = ({ words }: Locale, indicator: Indicator): string =>
  isPeriodRestored(indicator) ? words.periodRestored : words.status.reconstructed;

/** Period, printed form, scope and last year's value, in this order: the period is what must never be missing. */
const contextOf = (locale: Locale, indicator: Indicator): string | null =>
  contextParts(locale, indicator).join(locale.words.separator) || null;

const contextParts = (locale: Locale, { period, scope, earlier, ...printed }: Indicator): readonly string[] =>
  [
    pickOrNull(locale, period),
    printed.kind === 'growth' ? locale.words.growth.alone : glossOf(printed, locale),
    // A growth alone is its figure, so the label of what it is measured against stands under the number.
    printed.kind === 'growth' ? pickOrNull(locale, printed.change?.against) : null,
    pickOrNull(locale, scope),
    earlier === undefined ? null : describeBefore(locale, earlier),
  ].filter((part) => part !== null);

/** Last year's value in few words, and that it can't be compared where it can't. */
export const describeBefore = (
  { words, ...locale }: Locale,
  { year, indicator, standing }: Earlier,
): string => (standing === 'apart' ? words.beforeApart : words.before)(year, sayFigure(indicator, locale));

/** Characters that fit under a tile in a line or two, about. */
const shortCaption = { zh: 20, en: 44 } as const;

/** As much of the context as fits, from the front: never without the period, never a piece that is cut. */
function captionOf(locale: Locale, indicator: Indicator): string | null {
  const [first, ...more] = contextParts(locale, indicator);
  if (first === undefined) return null;
  let caption = first;
  for (const part of more) {
    const longer = `${caption}${locale.words.separator}${part}`;
    if (longer.length > shortCaption[locale.language]) break;
    caption = longer;
  }
  return caption;
}

/** The figure of a growth, then that of the year before, where there is one. */
export const figuresOfTrend = ({ current, baseline }: TrendView): readonly FigureView[] =>
  baseline === null ? [current] : [current, baseline];

/** A growth with the year before; null for a figure without growth, or without a value of its own. */
export function describeTrend(locale: Locale, edition: Edition, indicator: Indicator): TrendView | null {
  if (indicator.change === undefined || indicator.kind === 'growth') return null;
  const { words } = locale;
  const current = describeFigure(locale, indicator);
  const baseline = baselineOf(indicator);
  const isImplied = baseline?.status === 'implied';
  const previous = baseline === null ? null : describeBaseline(locale, edition, indicator, current, baseline);
  const increase = describeIncrease(locale, edition, indicator, current);
  const change = describeChange(locale, indicator.change, indicator);
  const bounds = isImplied ? formatBounds(baseline, indicator.unit, locale) : null;
  const growth = baseline?.status === 'printed' ? (indicator.earlier?.growth ?? null) : null;
  return {
    current,
    change,
    description: `${current.name}${words.memberSeparator}${change.spoken}`,
    currentYear: words.year(edition.year),
    previousYear: words.year(edition.previousYear),
    baseline: previous,
    increase,
    increaseText: increase === null ? null : increaseText(locale, increase, indicator.kind === 'count'),
    interval: bounds === null ? null : words.intervalOf(edition.previousYear, bounds),
    low: isImplied ? baseline.low : null,
    high: isImplied ? baseline.high : null,
    bounds: growth === null ? bounds : sayRange(growth, locale.language),
    ratio: baseline === null ? null : baseline.value / current.value,
  };
}

/** The year before: as the earlier edition prints it, or as it is worked back. */
function describeBaseline(
  locale: Locale,
  { previousYear }: Edition,
  { unit, earlier }: Indicator,
  current: FigureView,
  baseline: Baseline,
): FigureView {
  const name = locale.words.inYear(previousYear, current.name);
  const own = { derivedBy: 'baseline', name, value: baseline.value };
  if (baseline.status === 'printed' && earlier !== undefined)
    return {
      ...describeFigure(locale, earlier.indicator),
      indicatorId: current.indicatorId,
      label: current.label,
      ...own,
      context: null,
      caption: null,
      phrase: null,
      change: null,
    };
  return {
    ...current,
    ...own,
    ...approximately(locale, formatRounded(baseline, unit, locale)),
    ...workedOut(locale),
  };
}

/** 约增1.03亿元; without 约 where both years are counted to the last one. */
function increaseText(locale: Locale, increase: FigureView, isCount: boolean): string {
  const { words } = locale;
  const say = increase.shown.hedge === null ? words.increaseExact : words.increase;
  return say(increase.value < 0 ? 'down' : 'up', increaseSize(locale, increase), isCount);
}

/** In English the headline beside it says what is counted: +3,800; money keeps its million. */
const increaseSize = (locale: Locale, increase: FigureView): string =>
  locale.language === 'en' && increase.prefix === '' ? increase.number : joined(increase, locale);

/** Its size without a sign, because the words say whether it rose or fell. Null where it can't be worked out. */
function describeIncrease(
  locale: Locale,
  edition: Edition,
  indicator: Indicator,
  current: FigureView,
): FigureView | null {
  const increase = increaseOf(indicator);
  if (increase === null || increase.value === 0) return null;
  const isExact = increase.low === increase.high;
  const size = { ...increase, value: Math.abs(increase.value) };
  const text = formatRounded(size, indicator.unit, locale);
  return {
    ...current,
    derivedBy: 'increase',
    name: locale.words.increaseOf(edition.previousYear, current.name),
    value: increase.value,
    ...inWords(locale, text, locale.words.status.derived),
    shown: shownNumber(text, isExact ? null : locale.words.about('').trim()),
    ...workedOut(locale),
  };
}

/** Number and unit in every form that a reader needs; a worked-out figure also says so. */
function inWords(locale: Locale, parts: NumberText, status: string | null) {
  const text = joined(parts, locale);
  return { ...parts, text, labelled: status === null ? text : `${text}${locale.words.brackets(status)}` };
}

/** What is the same of all that we work out. */
const workedOut = ({ words }: Locale) =>
  ({
    gloss: null,
    period: null,
    scope: null,
    status: 'derived',
    statusLabel: words.status.derived,
    context: null,
    caption: null,
    phrase: null,
    change: null,
  }) as const;

/** A rounded number in every form that a reader needs, said to be about so much. */
export const approximately = (locale: Locale, parts: NumberText) => ({
  ...inWords(
    locale,
    locale.language === 'zh'
      ? { ...parts, number: locale.words.about(parts.number) }
      : { ...parts, prefix: locale.words.about(parts.prefix) },
    locale.words.status.derived,
  ),
  shown: shownNumber(parts, locale.words.about('').trim()),
});

/** The result of a cross-check as a derived figure that opens its first input. */
export function describeResult(locale: Locale, result: CheckResult): FigureView {
  const exact = result.low === result.high && Number.isInteger(result.computed);
  const text = formatResult(result, locale);
  return {
    indicatorId: result.inputs[0] ?? '',
    derivedBy: result.check.id,
    name: pick(locale, result.check.name),
    label: pick(locale, result.check.shortName ?? result.check.name),
    value: roundedResult(result).value,
    ...(exact
      ? { ...inWords(locale, text, locale.words.status.derived), shown: shownNumber(text, null) }
      : approximately(locale, text)),
    ...workedOut(locale),
  };
}
