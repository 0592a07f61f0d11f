import { inputsOf } from '../edition/expression';
import type { Check, Expression, Indicator } from '../edition/types';
import { unitFacts } from '../edition/units';
import { add, divide, type Interval, multiply, scale, subtract, withoutDust } from './interval';
import { roundingIntervalOf } from './value';

/** A cross-check worked out: every number in the base unit of the check's unit (a rate in percent). */
export interface CheckResult {
  readonly check: Check;
  /** Ids of the figures that go in, in the order of the formula, each once. */
  readonly inputs: readonly string[];
  readonly computed: number;
  readonly low: number;
  readonly high: number;
  /** The printed figure that the result is held against; null where nothing is printed. */
  readonly against: Indicator | null;
  /** Whether it holds within rounding; null where nothing is printed. */
  readonly holds: boolean | null;
}

interface WithIndicators<I> {
  readonly indicators: readonly I[];
}

const combine = { '+': add, '-': subtract, '×': multiply, '÷': divide } as const;

/** Finds a figure; an unknown id is a fault of the module and throws. */
export function indicatorOf<I extends { readonly id: string }>(edition: WithIndicators<I>, id: string): I {
  const found = edition.indicators.find((indicator) => indicator.id === id);
  if (found === undefined) throw new RangeError(`no indicator ${id}`);
  return found;
}

function evaluate(edition: WithIndicators<Indicator>, expression: Expression): Interval {
  if (typeof expression === 'string') {
    const indicator = indicatorOf(edition, expression);
    const interval = roundingIntervalOf(indicator);
    return indicator.unit === '%' ? scale(interval, 0.01) : interval;
  }
  const [first, ...rest] = expression.terms;
  return rest.reduce(
    (sofar, term) => combine[expression.op](sofar, evaluate(edition, term)),
    evaluate(edition, first),
  );
}

/** Works one check out over the figures, with the interval that their rounding leaves. */
export function evaluateCheck(edition: WithIndicators<Indicator>, check: Check): CheckResult {
  const raw = evaluate(edition, check.expression);
  const result = unitFacts(check.unit).base === '%' ? scale(raw, 100) : raw;
  const against = check.against === undefined ? null : indicatorOf(edition, check.against);
  return {
    check,
    inputs: inputsOf(check.expression),
    computed: withoutDust(result.mid),
    low: withoutDust(result.low),
    high: withoutDust(result.high),
    against,
    holds: against === null ? null : verdict(check, result, against),
  };
}

function verdict(check: Check, result: Interval, against: Indicator): boolean {
  const printed = roundingIntervalOf(against);
  switch (check.kind) {
    case 'equal':
      return result.low <= printed.high && result.high >= printed.low;
    case 'bound':
      return result.low <= printed.high;
    case 'overlap':
      return result.low > printed.high;
    case 'derived':
      throw new RangeError(`${check.id}: a derived result is held against nothing`);
  }
}

/**
 * Whether a result can count as passed. It can't if it rests on an assumption, tests one, or is compared with the figure
 * from which one of its inputs was restored.
 */
export const canPass = ({ check, holds }: CheckResult): boolean =>
  holds !== null && check.hypothesis !== true && check.circular !== true && check.condition === undefined;

/** Every check of an edition that a figure takes part in, as an input or as the printed side. */
export const checksAbout = (results: readonly CheckResult[], id: string): readonly CheckResult[] =>
  results.filter((result) => result.inputs.includes(id) || result.against?.id === id);

export const evaluateChecks = (
  edition: WithIndicators<Indicator> & { readonly checks: readonly Check[] },
): readonly CheckResult[] => edition.checks.map((check) => evaluateCheck(edition, check));
