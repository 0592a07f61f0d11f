import type { CheckResult } from '../derive/check';
import { sayFigure } from '../format/figure';
import { formatFormula } from '../format/formula';
import { pick, pickOrNull } from '../format/locale';
import type { SentenceText } from '../format/sentence';
import type { Context } from './context';
import { describeResult } from './figure-view';
import type { FigureView } from './view';

export interface CheckView {
  readonly id: string;
  readonly name: string;
  readonly formula: SentenceText;
  /** 原文 6.08万元; null where nothing is printed. */
  readonly printed: string | null;
  readonly verdict: string | null;
  readonly holds: boolean | null;
  /** Tests an assumption of ours: a “no” is no fault of the article. */
  readonly hypothesis: boolean;
  readonly result: FigureView;
  readonly note: string | null;
}

/** A cross-check in words, with its verdict. */
export function describeCheck(context: Context, result: CheckResult): CheckView {
  const { locale, edition } = context;
  const { check, against, holds } = result;
  const { figure: f } = locale.words;
  return {
    id: check.id,
    name: pick(locale, check.name),
    formula: formatFormula(edition, result, locale),
    printed: against === null ? null : f.checkPrinted(sayFigure(against, locale)),
    verdict: holds === null ? null : verdictOf(f.verdicts, check, holds),
    hypothesis: check.hypothesis === true,
    holds,
    result: describeResult(locale, result),
    note: pickOrNull(locale, check.note),
  };
}

function verdictOf(
  words: Context['locale']['words']['figure']['verdicts'],
  { kind, hypothesis }: CheckResult['check'],
  holds: boolean,
): string | null {
  if (hypothesis === true) return holds ? words.supported : words.refuted;
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
