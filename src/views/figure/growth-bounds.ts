import type { Between } from '../../derive/match/growth-between';
import { formatBounds } from '../../format/figure';
import type { Locale } from '../../format/locale';

/** 13.24—13.52%; null where both values are counted to the last one. */
export function growthBounds(
  locale: Locale,
  { interval: { low, high }, rounded, unit }: Extract<Between, { kind: 'growth' }>,
): string | null {
  if (low === high) return null;
  const exponent = Math.min(rounded.exponent, 0);
  const text = formatBounds({ ...rounded, exponent, low, high }, '%', locale).replaceAll('-', '−');
  return unit === '%' ? text : text.replace('%', locale.words.figure.years.points);
}
