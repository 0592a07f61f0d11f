import { indicatorOf } from '../../derive/check';
import { figurePiece, type SentenceText, sentenceOf, separated } from '../../format/sentence';
import { type Context, picturePlan, sourceText } from '../context';
import { say, sayPlainly } from '../say';
import type { PictureView, TableView } from '../view';
import { figuresOf, filteredNote, isReduced, type Spec, specOf } from './picture-spec';
import { tableOfFigures, tableOfTrends } from './table';

function tableOf(context: Context, caption: string, spec: Spec): TableView {
  if (spec.kind === 'growth') return tableOfTrends(context, caption, [spec.trend]);
  if (spec.kind === 'growths') return tableOfTrends(context, caption, spec.trends);
  return tableOfFigures(context, caption, figuresOf(spec));
}

/** The picture of the plan with that id, under the filter; null where nothing of it is chosen. */
export function describePlanned(context: Context, id: string): PictureView | null {
  const plan = picturePlan(context, id);
  const spec = specOf(context, plan);
  return spec === null ? null : describePicture(context, id, spec, isReduced(plan, spec));
}

/**
 * A spec with its words, its source and its table. Where a filter has taken data out of it, its finding
 * no longer holds: the title then says what is left.
 */
export function describePicture(context: Context, id: string, spec: Spec, reduced = false): PictureView {
  const left = remaining(context, spec);
  const title = reduced ? left : (say(context, `picture.${id}.title`) ?? left);
  const caution = say(context, `picture.${id}.caution`);
  const shown = figuresOf(spec).map(({ indicatorId }) => indicatorOf(context.edition, indicatorId).section);
  const sections = context.edition.sections.flatMap(({ id: section }) =>
    shown.includes(section) ? [section] : [],
  );
  return {
    id,
    title,
    subtitle: sayPlainly(context, `picture.${id}.subtitle`) ?? '',
    description: descriptionOf(context, spec),
    source: sourceText(context, ...sections),
    caution: caution === null ? null : cautionOf(caution, spec, reduced),
    filtered: filteredNote(context, spec),
    spec,
    table: tableOf(context, title.text, spec),
  };
}

/** A caution that speaks of figures which a filter has taken out would speak of nothing on screen. */
function cautionOf(caution: SentenceText, spec: Spec, reduced: boolean): SentenceText | null {
  const left = figuresOf(spec);
  const isLeft = ({ figure }: SentenceText['pieces'][number]) =>
    figure === null ||
    left.some((f) => f.indicatorId === figure.indicatorId && f.derivedBy === figure.derivedBy);
  return !reduced || caution.pieces.every(isLeft) ? caution : null;
}

/** What is left, figure by figure; of growths the growth, since that is what is drawn. */
function remaining({ locale }: Context, spec: Spec): SentenceText {
  const left =
    spec.kind === 'growths'
      ? spec.trends.map(({ current, change }) => [current, change.text] as const)
      : figuresOf(spec).map((figure) => [figure, figure.text] as const);
  return sentenceOf(
    separated(
      left.map(([figure, text]) => [
        `${figure.name} `,
        figurePiece(text, figure.indicatorId, figure.derivedBy),
      ]),
      locale.words.memberSeparator,
    ),
  );
}

/** What a picture shows, figure by figure, in a sentence made from the figures themselves. */
function descriptionOf({ locale }: Context, spec: Spec): string {
  const { words } = locale;
  const listed = figuresOf(spec)
    .map((figure) => `${figure.name} ${figure.labelled}`)
    .join(words.memberSeparator);
  if (spec.kind === 'growth')
    return words.picture.described(`${listed}${words.memberSeparator}${spec.trend.change.spoken}`);
  if (spec.kind === 'growths') {
    const growths = spec.trends.map(({ current, change }) => `${current.name} ${change.text}`);
    return words.picture.described(growths.join(words.memberSeparator));
  }
  if (spec.kind === 'mended') {
    const mended = spec.items.map(({ found }) => `${found.name} ${found.text}`);
    return words.picture.described(mended.join(words.memberSeparator));
  }
  return words.picture.described(listed);
}
