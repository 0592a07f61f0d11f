import { roundDownTo, roundUpTo } from '../derive/interval';
import type { Between } from '../derive/match/growth-between';
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
  const said = unit === '%' ? '%' : language === 'zh' ? unit : ' percentage points';
  const decimals = Math.max(0, -rounded.exponent);
  const growth = `${signed(rounded.value, decimals)}${said}`;
  if (interval.low === interval.high) return { growth, range: null };
  const finer = rounded.exponent - 1;
  const more = Math.max(0, -finer);
  const low = signed(roundDownTo(interval.low, finer), more);
  const high = signed(roundUpTo(interval.high, finer), more);
  return { growth, range: low === high ? null : `${low} ～ ${high}${said}` };
}
