import type { CheckResult } from '../../derive/check';
import type { Expression } from '../../edition/types';
import { unitFacts } from '../../edition/units';
import { formatFigure, joined } from '../../format/figure';
import { formulaById } from '../../format/formula';
import { copy, copyOrNull } from './figure';
import { rounded } from './rounded';

/** A check with its result, which is worked out for those who only read. */
export function publishCheck({ check, inputs, computed, low, high, against, holds }: CheckResult) {
  const { value, ...bounds } = rounded({ low, mid: computed, high });
  return {
    id: check.id,
    kind: check.kind,
    name: copy(check.name),
    shortName: copyOrNull(check.shortName),
    expression: copyExpression(check.expression),
    formula: formulaById(check.expression),
    inputs: [...inputs],
    unit: check.unit,
    baseUnit: unitFacts(check.unit).base,
    computed: value,
    ...bounds,
    against: against?.id ?? null,
    printed: against === null ? null : joined(formatFigure(against)),
    holds,
    hypothesis: check.hypothesis === true,
    circular: check.circular === true,
    condition: copyOrNull(check.condition),
    note: copyOrNull(check.note),
  };
}

const copyExpression = (expression: Expression): Expression =>
  typeof expression === 'string'
    ? expression
    : {
        op: expression.op,
        terms: expression.terms.map(copyExpression) as unknown as typeof expression.terms,
      };
