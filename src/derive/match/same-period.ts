import type { Indicator } from '../../edition/types';

/** The years that two editions review. */
export interface Years {
  readonly now: number;
  readonly before: number;
}

/** Words that say the year under review and nothing else. */
const wholeYear = /^(\{0\})?(年|全年|年度|全年度|年内|当年|本年|本年度|今年)?$/;

/**
 * The period of a figure, told from the year of its edition: 2021年1—9月 is {0}年1—9月 in an edition of 2021. Empty for the
 * year under review, whether it is named or not.
 */
function periodFrom(period: string | undefined, year: number): string {
  if (period === undefined) return '';
  const text = period
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[—–~～\-至到]+/g, '-')
    .replace(/(?:19|20|21)\d\d/g, (named) => `{${Number(named) - year}}`);
  return wholeYear.test(text) ? '' : text;
}

/** Whether two figures are of the same period, each counted from the year of its own edition. */
export const isSamePeriod = (now: Indicator, before: Indicator, years: Years): boolean =>
  periodFrom(now.period?.zh, years.now) === periodFrom(before.period?.zh, years.before);
