import { roundDownTo, roundUpTo } from '../derive/interval';
import type { Between } from '../derive/match/growth-between';
import type { GrowthBounds } from '../edition/types';
import type { Language } from './number-style';

/** A growth that was worked out between two editions: +3.32%, and what rounding leaves of it: 3.2—3.4%. */
export interface SaidBetween {
  readonly growth: string;
  /** Null where rounding leaves nothing open. */
  readonly range: string | null;
}

/** With a sign as wide as the plus. */
const signed = (value: number, decimals: number): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(decimals)}`;

/** Null where no growth may be said. */
export function sayBetween(between: Between, language: Language): SaidBetween | null {
  if (between.kind !== 'growth') return null;
  const { interval, rounded, unit } = between;
  const decimals = Math.max(0, -rounded.exponent);
  const growth = `${signed(rounded.value, decimals)}${unitOf(unit, language)}`;
  return { growth, range: sayRange({ ...interval, unit, exponent: rounded.exponent }, language) };
}

/** +13.24 ～ +13.52%: what rounding leaves of a growth; null where it leaves nothing open. */
export function sayRange({ low, high, unit, exponent }: GrowthBounds, language: Language): string | null {
  if (low === high) return null;
  const finer = exponent - 1;
  const decimals = Math.max(0, -finer);
  const from = signed(roundDownTo(low, finer), decimals);
  const to = signed(roundUpTo(high, finer), decimals);
  return from === to ? null : `${from} ～ ${to}${unitOf(unit, language)}`;
}

const unitOf = (unit: GrowthBounds['unit'], language: Language): string =>
  unit === '%' || language === 'zh' ? unit : ' percentage points';
