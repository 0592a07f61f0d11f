import { type CheckResult, indicatorOf } from '../derive/check';
import type { Edition, Expression } from '../edition/types';
import { formatFigure, joined, sayResult, saySupported, supportedResult } from './figure';
import { asPrinted, type NumberStyle } from './number-style';
import { figurePiece, indicatorPiece, type Piece, type SentenceText, sentenceOf } from './sentence';

const signs = { '+': ' + ', '-': ' − ', '×': ' × ', '÷': ' ÷ ' } as const;
const binds = { '+': 1, '-': 1, '×': 2, '÷': 2 } as const;

/** How strongly an operator binds at this place. Behind − or ÷ an expression of the same rank needs brackets: a − (b − c). */
const bindsAt = (op: keyof typeof binds, place: number): number =>
  binds[op] + (place > 0 && (op === '-' || op === '÷') ? 1 : 0);

type Formula = readonly (string | Piece)[];

/** The left side of the formula, with the printed figures as pieces that can be opened: （55个 + 85个） ÷ 35名. */
function formatExpression(edition: Edition, expression: Expression, style: NumberStyle, within = 0): Formula {
  if (typeof expression === 'string') {
    const indicator = indicatorOf(edition, expression);
    return [indicatorPiece(joined(formatFigure(indicator, style), style), indicator)];
  }
  const { op, terms } = expression;
  const inner = terms.flatMap((term, i) => [
    ...(i === 0 ? [] : [signs[op]]),
    ...formatExpression(edition, term, style, bindsAt(op, i)),
  ]);
  if (binds[op] >= within) return inner;
  return style.language === 'en' ? ['(', ...inner, ')'] : ['（', ...inner, '）'];
}

/**
 * The whole line: 1666.59万元 ÷ 274个 = 6.08万元. A plain comparison has no equals sign.
 * @param besideRange whether the range stands beside it, so that the result needs every digit that it supports
 */
export function formatFormula(
  edition: Edition,
  result: CheckResult,
  style: NumberStyle = asPrinted,
  besideRange = false,
): SentenceText {
  const left = formatExpression(edition, result.check.expression, style);
  if (typeof result.check.expression === 'string') return sentenceOf(left);
  const said = besideRange ? saySupported(result, style) : sayResult(result, style);
  const right = figurePiece(said, result.inputs[0] ?? '', result.check.id);
  const exact = result.low === result.high && supportedResult(result).value === result.computed;
  return sentenceOf(left, exact ? ' = ' : ' ≈ ', right);
}

/** The formula by ids, for machines: area.noun.total ÷ area.other.count. */
export function formulaById(expression: Expression, within = 0): string {
  if (typeof expression === 'string') return expression;
  const { op, terms } = expression;
  const inner = terms.map((term, i) => formulaById(term, bindsAt(op, i))).join(signs[op]);
  return binds[op] < within ? `(${inner})` : inner;
}
