import { isFiltered } from '../../derive/sector-filter';
import type { Claim, Indicator, ListEntry } from '../../edition/types';
import { formatFormula } from '../../format/formula';
import { pick } from '../../format/locale';
import type { SentenceText } from '../../format/sentence';
import { type Context, resultOf } from '../context';
import { noteOf } from '../figure/describe-check';
import { describeBefore, describeFigure, describeResult } from '../figure/figure-view';
import { isChosen } from '../picture/pieces';
import { say, sayPlainly } from '../say';
import type { FormulaFigureView, GroupView, PictureView, RowView } from '../view';
import { describeClaim } from './describe-claims';
import { describeHeldClaims } from './describe-held';
import { describeListItem } from './describe-lists';

/** A group with all that is to stand in it, looked up and not yet filtered. */
export interface GroupContent {
  readonly id: string;
  readonly subject: string | null;
  readonly figures: readonly Indicator[];
  readonly pictures: readonly PictureView[];
  readonly claims: readonly Claim[];
  /** Statements that stand in the row of their figure. */
  readonly verdicts: readonly Claim[];
  readonly lists: readonly ListEntry[];
  readonly derived: readonly string[];
  /** Warnings against wrong sums of the figures in it. */
  readonly notes: readonly SentenceText[];
  /** Whether a filter took nothing out of what the plan put into it, so that its sentence still holds. */
  readonly whole: boolean;
}

/** One subject of a panel: its finding, then pictures, rows, statements, lists and derived figures; null without any. */
export function describeGroup(context: Context, section: string, content: GroupContent): GroupView | null {
  const { id, figures, pictures, lists, derived } = content;
  const inRow = (figure: Indicator) =>
    content.verdicts.find(({ about, verdict }) => verdict !== undefined && about.includes(figure.id));
  const said = new Set(figures.map(inRow));
  const claims = [
    ...content.claims,
    // Where a filter took the row away, or another statement stands in it, the statement stands for itself.
    ...content.verdicts.filter((claim) => !said.has(claim)),
  ];
  const shared = sharedContext(context, figures);
  const view: GroupView = {
    kind: 'group',
    id,
    subject: content.subject,
    title: titleOf(context, section, content),
    scope: shared.join(context.locale.words.separator) || null,
    pictures,
    rows: figures.map((figure) => rowOf(context, figure, shared, inRow(figure))),
    held: describeHeldClaims(context, claims),
    claims: claims
      .filter(({ verdict }) => verdict === undefined)
      .map((claim) => describeClaim(context, claim)),
    lists: lists.map((entry) => describeListItem(context, entry)),
    derived: derivedOf(context, derived),
    notes: content.notes,
  };
  const parts = [view.pictures, view.rows, view.held, view.claims, view.lists, view.derived];
  return parts.every(({ length }) => length === 0) ? null : view;
}

/** The written finding, if all that it speaks of is there. The title of a picture says itself. */
function titleOf(context: Context, section: string, { id, whole }: GroupContent): SentenceText | null {
  const sentence = say(context, `group.${section}.${id}.sentence`);
  if (sentence === null || !isFiltered(context.choice)) return sentence;
  const spoken = sentence.pieces.flatMap(({ figure }) => (figure === null ? [] : figure.indicatorId));
  return whole && spoken.every((figure) => isChosen(context, figure)) ? sentence : null;
}

export const subjectOf = (context: Context, section: string, group: string): string | null =>
  sayPlainly(context, `group.${section}.${group}.subject`);

const scopeSeparator = { zh: '；', en: '; ' } as const;

/** Period and scope, piece by piece. */
function contextPieces({ locale }: Context, indicator: Indicator): readonly string[] {
  const { period, scope } = describeFigure(locale, indicator);
  const pieces = scope === null ? [] : scope.split(scopeSeparator[locale.language]);
  return [...(period === null ? [] : [period]), ...pieces];
}

/** What every row says of period and scope is said once, over them. */
function sharedContext(context: Context, figures: readonly Indicator[]): readonly string[] {
  const [first, ...others] = figures.map((figure) => contextPieces(context, figure));
  if (first === undefined || others.length === 0) return [];
  return first.filter((piece) => others.every((pieces) => pieces.includes(piece)));
}

function rowOf(
  context: Context,
  indicator: Indicator,
  shared: readonly string[],
  claim: Claim | undefined,
): RowView {
  const { locale } = context;
  const { words } = locale;
  const figure = describeFigure(locale, indicator);
  const verdict = claim?.verdict === undefined ? null : pick(locale, claim.verdict);
  const pieces = contextPieces(context, indicator).filter(
    (piece) =>
      !shared.includes(piece) &&
      !figure.name.includes(piece) &&
      (verdict === null || !piece.includes(verdict)),
  );
  return {
    figure,
    text: verdict === null ? figure.name : words.area.withVerdict(figure.name),
    verdict:
      claim === undefined || verdict === null ? null : { ...describeClaim(context, claim), text: verdict },
    // The printed form stands behind the period, where the reader's language says the number otherwise.
    note: [
      ...pieces.slice(0, 1),
      ...(figure.gloss === null ? [] : [figure.gloss]),
      ...pieces.slice(1),
      ...(indicator.earlier === undefined ? [] : [describeBefore(locale, indicator.earlier)]),
    ].join(words.separator),
  };
}

const derivedOf = (context: Context, checks: readonly string[]): readonly FormulaFigureView[] =>
  checks
    .map((check) => resultOf(context.results, check))
    .filter(({ inputs }) => inputs.some((input) => isChosen(context, input)))
    .map((result) => ({
      figure: describeResult(context.locale, result),
      formula: formatFormula(context.edition, result, context.locale),
      expression: result.check.expression,
      note: noteOf(context, result.check),
    }));
