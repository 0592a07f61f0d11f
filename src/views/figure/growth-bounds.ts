import type { GrowthBounds } from '../../edition/types';
import { formatBounds } from '../../format/figure';
import type { Locale } from '../../format/locale';

/** 13.24—13.52%; null where both values are counted to the last one. */
export function growthBounds(locale: Locale, { low, high, unit, exponent }: GrowthBounds): string | null {
  if (low === high) return null;
  const text = formatBounds({ value: low, exponent: Math.min(exponent, 0), low, high }, '%', locale);
  const signed = text.replaceAll('-', '−');
  return unit === '%' ? signed : signed.replace('%', locale.words.pointsUnit);
}
