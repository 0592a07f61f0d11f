import { indicatorOf } from '../derive/check';
import { markFigure, readSentence, type SentenceText } from '../format/sentence';
import type { PictureId } from '../format/words/zh/areas';
import { type Context, sourceText } from './context';
import { figuresOf, filteredNote, type Spec } from './picture-spec';
import { tableOfFigures, tableOfTrends } from './table';
import type { PictureView, TableView } from './view';

function tableOf(context: Context, caption: string, spec: Spec): TableView {
  if (spec.kind === 'growth') return tableOfTrends(context, caption, [spec.trend]);
  if (spec.kind === 'growths') return tableOfTrends(context, caption, spec.trends);
  return tableOfFigures(context, caption, figuresOf(spec));
}

/**
 * A spec with its words, its source and its table. Where a filter has taken data out of it, its finding
 * no longer holds: the title then says what is left.
 */
export function describePicture(context: Context, id: PictureId, spec: Spec, reduced = false): PictureView {
  const words = context.locale.words.pictures[id];
  const title = readSentence(reduced ? remaining(context, spec) : words.title(context.say));
  const shown = figuresOf(spec).map(({ indicatorId }) => indicatorOf(context.edition, indicatorId).section);
  const sections = context.edition.sections.flatMap(({ id: section }) =>
    shown.includes(section) ? [section] : [],
  );
  return {
    id,
    title,
    subtitle: words.subtitle,
    description: descriptionOf(context, spec),
    source: sourceText(context, ...sections),
    caution:
      words.caution === undefined ? null : cautionOf(readSentence(words.caution(context.say)), spec, reduced),
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
function remaining({ locale }: Context, spec: Spec): string {
  const left =
    spec.kind === 'growths'
      ? spec.trends.map(({ current, change }) => [current, change.text] as const)
      : figuresOf(spec).map((figure) => [figure, figure.text] as const);
  return left
    .map(([figure, text]) => `${figure.name} ${markFigure(text, figure.indicatorId, figure.derivedBy)}`)
    .join(locale.words.memberSeparator);
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
