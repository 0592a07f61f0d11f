import type { Edition, Indicator } from '../../edition/types';
import { type Locale, pick, pickOrNull } from '../../format/locale';

/** The period of a figure in one of its three values: the article says the year, the year under review, another. */
export function periodOf({ words, ...locale }: Locale, { year }: Edition, indicator: Indicator): string {
  if (indicator.period !== undefined) return pick(locale, indicator.period);
  const { yearWords } = indicator;
  return yearWords === undefined
    ? words.figure.yearUnderReview(year)
    : words.figure.statedYear(year, yearWords);
}

/** Period and scope in one cell: “2021年 · 船山区对口帮扶理县”. */
export function periodAndScope(locale: Locale, edition: Edition, indicator: Indicator): string {
  const { words } = locale;
  const period =
    indicator.period === undefined && indicator.yearWords !== undefined
      ? words.year(edition.year)
      : (pickOrNull(locale, indicator.period) ?? words.table.yearUnderReview);
  const scope = pickOrNull(locale, indicator.scope);
  return scope === null ? period : `${period}${words.separator}${scope}`;
}
