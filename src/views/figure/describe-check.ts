import { type CheckResult, canPass } from '../../derive/check';
import { formatBounds, sayFigure, supportedResult } from '../../format/figure';
import { formatFormula } from '../../format/formula';
import { type Locale, pick, pickOrNull } from '../../format/locale';
import type { Context } from '../context';
import { describeFigure, describeResult } from './figure-view';

export type CheckView = ReturnType<typeof describeCheck>;

/**
 * A cross-check in words, with its verdict.
 * @param besideRange whether its range is shown beside it
 */
export function describeCheck(context: Context, result: CheckResult, besideRange = false) {
  const { locale, edition } = context;
  const { check, against, holds } = result;
  const { figure: f } = locale.words;
  return {
    id: check.id,
    name: pick(locale, check.name),
    formula: formatFormula(edition, result, locale, besideRange),
    printed: against === null ? null : f.checkPrinted(sayFigure(against, locale)),
    against: against === null ? null : describeFigure(locale, against),
    verdict: holds === null ? null : verdictOf(context, check, holds),
    // Such a check passes or fails; one that rests on an assumption or its own ground only says something.
    independent: canPass(result),
    holds,
    result: describeResult(locale, result),
    note: noteOf(context, check),
  };
}

function verdictOf(
  { locale }: Context,
  { kind, hypothesis, circular, condition }: CheckResult['check'],
  holds: boolean,
): string | null {
  const words = locale.words.figure.verdicts;
  if (hypothesis === true) return holds ? words.supported : words.refuted;
  if (circular === true) return words.circular;
  if (condition !== undefined && kind === 'overlap' && holds)
    return words.conditional(pick(locale, condition), words.overlap);
  switch (kind) {
    case 'equal':
      return holds ? words.equal : words.unequal;
    case 'bound':
      return holds ? words.bound : words.unbound;
    case 'overlap':
      return holds ? words.overlap : words.noOverlap;
    case 'derived':
      return null;
  }
}

/** What a result rests on, then what follows from it; null where there is neither. */
export function noteOf({ locale }: Context, { kind, condition, note }: CheckResult['check']): string | null {
  const said = pickOrNull(locale, note);
  // The verdict of an overlap says its condition itself.
  if (condition === undefined || kind === 'overlap') return said;
  const assumed = locale.words.figure.assuming(pick(locale, condition));
  return said === null ? assumed : `${assumed}${locale.language === 'en' ? ' ' : ''}${said}`;
}

/** Bounds that rounding leaves; empty where there is no width. */
export function intervalOf(locale: Locale, { low, high, check, ...result }: CheckResult): string {
  // A figure by itself is held as it is printed.
  if (low === high || typeof check.expression === 'string') return '';
  const supported = supportedResult({ low, high, check, ...result });
  return formatBounds({ ...supported, low, high }, check.unit, locale);
}
