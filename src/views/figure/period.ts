import type { Edition, Indicator } from '../../edition/types';
import { type Locale, pickOrNull } from '../../format/locale';

/** Where the period of a figure comes from: the article says the year, the year under review, another period. */
const kinds = ['stated', 'implied', 'other'] as const;

/** The period of a figure as one of three, and in words. */
export function describePeriod(locale: Locale, { year }: Edition, indicator: Indicator) {
  const { period: p, ...f } = locale.words.figure;
  const { yearWords } = indicator;
  const other = pickOrNull(locale, indicator.period);
  const chosen = other !== null ? 'other' : yearWords !== undefined ? 'stated' : 'implied';
  const said = {
    stated: yearWords === undefined ? f.periods.stated.example : f.periods.stated.said(yearWords),
    implied: f.periods.implied.said(year),
    other: other ?? f.periods.other.example,
  };
  return {
    label: p,
    value: other ?? (yearWords === undefined ? f.yearUnderReview(year) : f.statedYear(year, yearWords)),
    choices: kinds.map((kind) => ({
      kind,
      name: f.periods[kind].name,
      text: said[kind],
      chosen: kind === chosen,
    })),
  };
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
