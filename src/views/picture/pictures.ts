import { indicatorOf } from '../../derive/check';
import { figurePiece, type SentenceText, sentenceOf, separated } from '../../format/sentence';
import { describerOf, type Spec } from '../../pictures/kinds';
import { type Context, picturePlan, sourceText } from '../context';
import type { FigureView } from '../figure/figure';
import { say, sayPlainly } from '../say';
import type { PictureView } from '../view';
import { isChosen } from './pieces';
import { tableOfFigures } from './table';

/** The picture of the plan with that id, under the filter; null where nothing of it is chosen. */
export function describePlanned(context: Context, id: string): PictureView | null {
  const plan = picturePlan(context, id);
  const describer = describerOf(plan);
  const spec = describer.specOf(context, plan);
  if (spec === null) return null;
  return describePicture(
    context,
    id,
    spec,
    describer.separable && describer.figuresOf(spec).length < plan.items.length,
  );
}

/** What the picture of that id is drawn from, without the words around it; null where nothing of it is chosen. */
export function specOf(context: Context, id: string): Spec | null {
  const plan = picturePlan(context, id);
  return describerOf(plan).specOf(context, plan);
}

/**
 * A spec with its words, its source and its table. Where a filter has taken figures out of it (`reduced`), its finding
 * no longer holds: the title then says what is left.
 */
function describePicture(context: Context, id: string, spec: Spec, reduced = false): PictureView {
  const describer = describerOf(spec);
  const figures = describer.figuresOf(spec);
  const left = remaining(context, describer.saidOf?.(spec) ?? figures.map((f) => [f, f.text]));
  const title = reduced ? left : (say(context, `picture.${id}.title`) ?? left);
  const caution = say(context, `picture.${id}.caution`);
  const shown = figures.map(({ indicatorId }) => indicatorOf(context.edition, indicatorId).section);
  const sections = context.edition.sections.flatMap(({ id: section }) =>
    shown.includes(section) ? [section] : [],
  );
  return {
    id,
    title,
    subtitle: sayPlainly(context, `picture.${id}.subtitle`) ?? '',
    description: descriptionOf(context, spec),
    source: sourceText(context, ...sections),
    caution: caution === null || (reduced && !speaksOf(caution, figures)) ? null : caution,
    filtered: filteredNote(context, spec),
    spec,
    figures,
    scale: describer.scaleOf(spec),
    label: describer.labelOf?.(spec) ?? title.text,
    table: describer.tableOf?.(context, title.text, spec) ?? tableOfFigures(context, title.text, figures),
  };
}

/** A caution that speaks of figures which a filter has taken out would speak of nothing on screen. */
const speaksOf = ({ pieces }: SentenceText, figures: readonly FigureView[]): boolean =>
  pieces.every(
    ({ figure }) =>
      figure === null ||
      figures.some((f) => f.indicatorId === figure.indicatorId && f.derivedBy === figure.derivedBy),
  );

/** What is left, figure by figure. */
const remaining = ({ locale }: Context, left: readonly (readonly [FigureView, string])[]): SentenceText =>
  sentenceOf(
    separated(
      left.map(([figure, text]) => [
        `${figure.name} `,
        figurePiece(text, figure.indicatorId, figure.derivedBy),
      ]),
      locale.words.memberSeparator,
    ),
  );

/** What a picture shows, figure by figure, in a sentence made from the figures themselves. */
function descriptionOf({ locale: { words } }: Context, spec: Spec): string {
  const { saidOf, addedOf, figuresOf } = describerOf(spec);
  const said = saidOf?.(spec) ?? figuresOf(spec).map((figure) => [figure, figure.labelled]);
  const added = addedOf?.(spec);
  return words.picture.described(
    [...said.map(([{ name }, text]) => `${name} ${text}`), ...(added === undefined ? [] : [added])].join(
      words.memberSeparator,
    ),
  );
}

/** Said of a picture that keeps figures of other sectors, because they can't be taken out of it. */
const filteredNote = (context: Context, spec: Spec): string | null =>
  describerOf(spec)
    .figuresOf(spec)
    .some((figure) => figure.derivedBy === null && !isChosen(context, figure.indicatorId))
    ? context.locale.words.picture.filtered
    : null;
