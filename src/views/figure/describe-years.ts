import { impliedBaselineOf } from '../../derive/baseline';
import { type Between, verdictOf } from '../../derive/match/growth-between';
import { betweenYears, computedChange } from '../../derive/match/with-earlier';
import type { Earlier, Indicator } from '../../edition/types';
import { formatRounded, joined } from '../../format/figure';
import { type Locale, pick } from '../../format/locale';
import { sayRange } from '../../format/say-between';
import { besideWordsOf } from '../../format/words/beside';
import { type Context, earlierContext } from '../context';
import { describeChange } from './describe-change';
import { describeFigure } from './figure-view';
import { quoteOfFigure, quotesOf } from './quotes';

/** A figure in this year's edition and in an earlier one, and what may be said of the two. */
export type YearsView = NonNullable<ReturnType<typeof describeYears>>;

/** Both years as each edition prints them, with the growths side by side; null where no earlier edition has the figure. */
export function describeYears(context: Context, indicator: Indicator) {
  const { locale, edition } = context;
  const words = besideWordsOf(locale.language);
  const { earlier } = indicator;
  const between = betweenYears(indicator, edition.year);
  if (earlier === undefined || between === null) return null;
  const there = earlierContext(context, indicator);
  return {
    title: words.title,
    by: words.by[earlier.by],
    rows: [
      rowOf(there ?? context, earlier.indicator, earlier.year),
      rowOf(context, indicator, edition.year),
    ] as const,
    /** The phrases of a stated growth. */
    growth: quotesOf(context, indicator).filter(({ purpose }) => purpose === 'growth'),
    said: [
      ...(earlier.relation === 'renamed' ? [words.renamed(pick(locale, earlier.indicator.name))] : []),
      ...statedGrowth(locale, indicator),
      ...computedGrowth(locale, indicator, earlier, between),
    ],
    verdict: verdictText(locale, indicator, earlier, between),
    implied: impliedText(locale, indicator, earlier, between),
  };
}

/** A year with its value, and the phrase and the place that it has in its own edition. */
function rowOf(context: Context, indicator: Indicator, year: number) {
  const { locale, edition } = context;
  const { change: _, earlier: __, ...alone } = indicator;
  return {
    year: locale.words.year(year),
    figure: describeFigure(locale, alone),
    quote: quoteOfFigure(context, indicator.evidence, indicator),
    book: locale.words.app.source(pick(locale, edition.source.book)),
  };
}

function statedGrowth(locale: Locale, { change, kind }: Indicator): readonly string[] {
  if (change === undefined || change.computed === true || kind === 'growth') return [];
  return [besideWordsOf(locale.language).stated(describeChange(locale, change).text)];
}

function computedGrowth(
  locale: Locale,
  indicator: Indicator,
  { indicator: before, standing, year, growth }: Earlier,
  between: Between,
): readonly string[] {
  const words = besideWordsOf(locale.language);
  switch (between.kind) {
    case 'growth': {
      const change = computedChange(indicator, before, between);
      if (change === undefined) return [];
      const { text } = describeChange(locale, change);
      const said = standing === 'older' ? words.since(year, text) : words.computed(text);
      const bounds = growth === null ? null : sayRange(growth, locale.language);
      return [bounds === null ? said : `${said}${locale.words.brackets(words.range(bounds))}`];
    }
    case 'from-zero':
      return [words.fromZero(describeFigure(locale, indicator).text)];
    case 'direction':
      return [words.direction[between.direction]];
    case 'none':
      return [words.none[between.why]];
  }
}

function verdictText(
  locale: Locale,
  { change }: Indicator,
  { standing }: Earlier,
  between: Between,
): string | null {
  const verdict = verdictOf(change, between);
  const { verdicts } = besideWordsOf(locale.language);
  if (standing !== 'before') return null;
  return verdict === 'agrees' || verdict === 'two-measures' || verdict === 'ask' ? verdicts[verdict] : null;
}

/**
 * Where the stated growth is not that of the two printed values, the year before may have been revised: then what it leads back
 * to is kept beside the printed one.
 */
function impliedText(
  locale: Locale,
  indicator: Indicator,
  earlier: Earlier,
  between: Between,
): string | null {
  const verdict = verdictOf(indicator.change, between);
  if (earlier.standing !== 'before' || (verdict !== 'two-measures' && verdict !== 'ask')) return null;
  const implied = impliedBaselineOf(indicator);
  if (implied === null) return null;
  const { words } = locale;
  const value = words.about(joined(formatRounded(implied, indicator.unit, locale), locale));
  return besideWordsOf(locale.language).implied(earlier.year, value);
}
