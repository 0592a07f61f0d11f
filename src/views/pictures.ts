import { markFigure, readSentence } from '../format/sentence';
import type { PictureId } from '../format/words/areas-zh';
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
  const section = context.edition.sections.find((s) => id.startsWith(`${s.id}.`));
  return {
    id,
    title,
    subtitle: words.subtitle,
    description: descriptionOf(context, spec),
    source: sourceText(context, section?.id),
    caution: words.caution === undefined || reduced ? null : readSentence(words.caution(context.say)),
    filtered: filteredNote(context, spec),
    spec,
    table: tableOf(context, title.text, spec),
  };
}

const remaining = ({ locale }: Context, spec: Spec): string =>
  figuresOf(spec)
    .map((figure) => `${figure.name} ${markFigure(figure.text, figure.indicatorId, figure.derivedBy)}`)
    .join(locale.words.memberSeparator);

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
