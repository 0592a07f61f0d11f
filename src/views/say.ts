import { agreesWithPrinted } from '../derive/baseline';
import { indicatorOf } from '../derive/check';
import type { Reference } from '../edition/template';
import { formatGrowth, sayBare, sayFigure, sayResult } from '../format/figure';
import { pick } from '../format/locale';
import { figurePiece, fillTemplate, indicatorPiece, type Piece, type SentenceText } from '../format/sentence';
import { type Context, resultOf } from './context';
import { describeTrend } from './figure/figure-view';

/**
 * The edition's sentence of a name (`section.funding.title`) with its figures in it; null where it has none.
 * A sentence that is not written in English is said in Chinese.
 */
export function say(context: Context, name: string): SentenceText | null {
  const { prose } = context.edition;
  const template = prose[context.locale.language][name] ?? prose.zh[name];
  return template === undefined ? null : sayTemplate(context, template);
}

/** A template with its figures in it. */
export const sayTemplate = (context: Context, template: string): SentenceText =>
  fillTemplate(template, (reference) => resolve(context, reference));

/** As `say`, where only its words matter. */
export const sayPlainly = (context: Context, name: string): string | null => say(context, name)?.text ?? null;

/** What the edition says of itself under that name, as a list of none or one. */
export const noteOf = (context: Context, name: string): readonly string[] =>
  [sayPlainly(context, `note.${name}`)].filter((note) => note !== null);

const checkPrefix = 'check:';

/** What a reference stands for: a figure, its growth or name, the result of a check, or a fact of the edition. */
function resolve(
  context: Context,
  { name, aspect }: Reference,
): string | Piece | readonly (string | Piece)[] {
  const { locale, edition } = context;
  switch (name) {
    case 'year':
      return String(edition.year);
    case 'previousYear':
      return String(edition.previousYear);
    case 'sections':
      return locale.words.spelled(edition.sections.filter(({ kind }) => kind === 'work-area').length);
  }
  if (name.startsWith(checkPrefix)) {
    const id = name.slice(checkPrefix.length);
    const result = resultOf(context.results, id);
    return figurePiece(sayResult(result, locale), result.inputs[0] ?? '', id);
  }
  const indicator = indicatorOf(edition, name);
  if (aspect === 'name') return pick(locale, indicator.name);
  if (aspect === 'label') return pick(locale, indicator.shortName ?? indicator.name);
  // What a growth is measured against that is not of a year.
  if (aspect === 'against')
    return indicator.change?.against === undefined ? '' : pick(locale, indicator.change.against);
  if (aspect === 'growth') {
    // The value in its place would be a growth that nobody stated.
    if (indicator.change === undefined) throw new RangeError(`${name} has no stated growth`);
    const growth = figurePiece(formatGrowth(indicator.change, locale), name);
    return agreesWithPrinted(indicator) ? growth : [growth, locale.words.brackets(locale.words.doubt)];
  }
  if (aspect === 'increase') {
    const { earlier: _, ...alone } = indicator;
    // A written sentence has it from the stated growth, also where another value stands beside it.
    const text =
      describeTrend(locale, edition, indicator)?.increaseText ??
      describeTrend(locale, edition, alone)?.increaseText ??
      null;
    if (text === null) throw new RangeError(`${name} has no increase that can be worked out`);
    return figurePiece(text, name, 'increase');
  }
  return indicatorPiece((aspect === 'bare' ? sayBare : sayFigure)(indicator, locale), indicator);
}
