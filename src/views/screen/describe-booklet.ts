import { pick } from '../../format/locale';
import { type Context, panelName } from '../context';
import { marked } from '../marks';
import { dateInWords, sectorsInWords } from '../scope';
import { openingPart } from './booklet-part';
import { type Counted, describeFilter } from './describe-filter';
import { describeLegend } from './describe-legend';

export type BookletView = ReturnType<typeof describeBooklet>;

/** Title page and contents of everything in one; `printed` is the day that stands on it. */
export function describeBooklet(context: Context, printed: Date) {
  const { locale, edition } = context;
  const { words } = locale;
  const shown = (counted: Counted) => describeFilter(context, counted).shown;
  const growths = shown('growth');
  // A part that the filter leaves without a figure would be an empty page.
  const sections = edition.sections.filter(({ id }) => shown(id) > 0);
  return {
    title: words.booklet.title(edition.year),
    name: marked(context, words.app.name(pick(locale, edition.place), edition.year)),
    source: words.app.sourceLong(pick(locale, edition.source.book), pick(locale, edition.source.article)),
    printedOn: words.booklet.printedOn(dateInWords(context, printed)),
    filter: sectorsInWords(context),
    contents: words.booklet.contents,
    legend: describeLegend(context),
    parts: [
      { id: 'overview', name: words.app.overview, count: null },
      ...(growths === 0
        ? []
        : [{ id: 'growth', name: words.app.growth, count: words.booklet.growths(growths) }]),
      ...sections.map(({ id, kind }) => ({
        id: kind === 'overview' ? openingPart : id,
        name: panelName(context, id),
        count: words.booklet.figures(shown(id)),
      })),
      { id: 'indicators', name: words.app.indicators, count: words.booklet.figures(shown('all')) },
      { id: 'method', name: words.app.method, count: null },
      { id: 'glossary', name: words.method.glossary, count: words.booklet.terms(edition.glossary.length) },
    ],
  };
}
