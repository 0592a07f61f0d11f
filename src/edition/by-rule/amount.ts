import type { Indicator } from '../types';
import { unitFacts } from '../units';

/** What a figure comes to in its base unit, with the bounds that its last printed digit leaves. */
export interface Amount {
  readonly unit: string;
  readonly value: number;
  /** By how much rounding may have moved it; 0 for what was counted to the last one. */
  readonly half: number;
}

/** Removes the errors of floating point, which are far finer than any printed figure. */
const withoutDust = (value: number): number => Number(value.toPrecision(12));

const known = new WeakMap<Indicator, Amount>();

export function amountOf(figure: Indicator): Amount {
  const before = known.get(figure);
  if (before !== undefined) return before;
  const amount = workedOut(figure);
  known.set(figure, amount);
  return amount;
}

function workedOut({ printed, unit, kind, standard }: Indicator): Amount {
  const { base, exponent } = unitFacts(unit);
  const decimals = printed.split('.')[1]?.length ?? 0;
  const isCounted = (kind === 'count' && exponent === 0 && decimals === 0) || standard === true;
  return {
    unit: base,
    value: withoutDust(Number(printed) * 10 ** exponent),
    half: isCounted ? 0 : withoutDust(0.5 * 10 ** (exponent - decimals)),
  };
}

/** The share of a whole that rounding may have moved; beyond it, that numbers add up says nothing. */
const loosest = 0.05;

/** Whether the parts come to the whole within the rounding of all of them, and rounding is small beside it. */
export function addUp(whole: Amount, parts: readonly Amount[]): boolean {
  if (parts.length < 2 || parts.some(({ unit }) => unit !== whole.unit)) return false;
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const slack = parts.reduce((all, { half }) => all + half, whole.half);
  return (
    slack <= whole.value * loosest &&
    withoutDust(Math.abs(sum - whole.value)) <= withoutDust(slack) &&
    sum > 0
  );
}
