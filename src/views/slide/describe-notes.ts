import { type CheckResult, indicatorOf } from '../../derive/check';
import { pick } from '../../format/locale';
import { type Context, placeText } from '../context';
import { describeCheck } from '../figure/describe-check';
import type { FigureView } from '../figure/figure';
import { describeCautions } from '../screen/describe-lists';

/** Evidence phrases of the figures on a slide, the checks that they take part in, and what not to say. */
export function describeNotes(
  context: Context,
  figures: readonly FigureView[],
  cautions: readonly string[] = [],
) {
  const shown = [...new Set(figures.filter(({ derivedBy }) => derivedBy === null))];
  const ids = new Set(shown.map(({ indicatorId }) => indicatorId));
  const concerned = context.results.filter(
    (result) => result.holds !== null && concerns(result, ids) && result.check.hypothesis !== true,
  );
  const warnings = describeCautions(context, (about) => about.some((id) => ids.has(id)));
  return {
    phrases: shown.map((figure) => {
      const { evidence } = indicatorOf(context.edition, figure.indicatorId);
      return { figure, phrase: evidence.reading ?? evidence.phrase, place: placeText(context, evidence) };
    }),
    statements: [],
    checks: concerned.map((result) => ({
      name: pick(context.locale, result.check.name),
      verdict: describeCheck(context, result).verdict ?? '',
    })),
    cautions: [...new Set([...cautions, ...warnings.map(({ text }) => text)])],
  };
}

const concerns = ({ inputs, against }: CheckResult, ids: ReadonlySet<string>): boolean =>
  inputs.some((id) => ids.has(id)) || (against !== null && ids.has(against.id));
