import { pick } from '../../format/locale';
import { type Context, sectionName } from '../context';
import { dateInWords, sectorsInWords } from '../scope';
import { type Counted, describeFilter } from './describe-filter';
import { describeLegend, type LegendView } from './describe-legend';

export interface BookletPart {
  readonly id: string;
  readonly name: string;
  /** What it holds: 14项指标; null where nothing is counted. */
  readonly count: string | null;
}

export interface BookletView {
  readonly title: string;
  readonly name: string;
  readonly source: string;
  readonly printedOn: string;
  /** The chosen sectors and how many figures they leave; null without a filter. */
  readonly filter: string | null;
  readonly contents: string;
  readonly legend: LegendView;
  readonly parts: readonly BookletPart[];
}

/** Title page and contents of everything in one; `printed` is the day that stands on it. */
export function describeBooklet(context: Context, printed: Date): BookletView {
  const { locale, edition } = context;
  const { words } = locale;
  const figures = (counted: Counted) => words.booklet.figures(describeFilter(context, counted).shown);
  // A part that the filter leaves without a figure would be an empty page.
  const holdsAny = (counted: Counted) => describeFilter(context, counted).shown > 0;
  const sections = edition.sections.flatMap(({ id, kind }) =>
    kind === 'overview' || !holdsAny(id) ? [] : [id],
  );
  return {
    title: words.booklet.title(edition.year),
    name: words.app.name(pick(locale, edition.place), edition.year),
    source: words.app.sourceLong(pick(locale, edition.source.book), pick(locale, edition.source.article)),
    printedOn: words.booklet.printedOn(dateInWords(context, printed)),
    filter: sectorsInWords(context),
    contents: words.booklet.contents,
    legend: describeLegend(context),
    parts: [
      { id: 'overview', name: words.app.overview, count: null },
      ...(holdsAny('growth')
        ? [
            {
              id: 'growth' as const,
              name: words.app.growth,
              count: words.booklet.growths(describeFilter(context, 'growth').shown),
            },
          ]
        : []),
      ...sections.map((id) => ({ id, name: sectionName(context, id), count: figures(id) })),
      { id: 'indicators', name: words.app.indicators, count: figures('all') },
      { id: 'method', name: words.app.method, count: null },
      { id: 'glossary', name: words.method.glossary, count: words.booklet.terms(edition.glossary.length) },
    ],
  };
}
