import { sentenceOf } from '../../format/sentence';
import { type Context, panelName, sourceText } from '../../views/context';
import { marked } from '../../views/marks';
import type { SlideOf, SlideView } from '../../views/slide/stage-view';
import { rowsOf } from './number-slides';

type Sparse = SlideOf<'numbers'> | SlideOf<'statements'>;

export interface Gathered {
  readonly slide: SlideView;
  /** The slides of the wall that it is made of: what is said of each is said of it. */
  readonly of: readonly SlideView[];
}

/** A slide with one figure or one statement alone. */
const isLonely = (slide: SlideView | undefined): slide is Sparse =>
  (slide?.kind === 'numbers' && rowsOf(slide).length === 0 && slide.large.length === 1) ||
  (slide?.kind === 'statements' && slide.held.length === 1);

/** So many figures beside each other are still large. */
const most = 4;

/**
 * On the wall a figure may fill a slide; in a file that is read at a desk it looks forgotten. Neighbours that would stand alone
 * share a slide: figures beside each other, a statement over them.
 */
export function gathered(context: Context, slides: readonly SlideView[]): readonly Gathered[] {
  const kept: Gathered[] = [];
  for (const slide of slides) {
    const before = kept[kept.length - 1];
    const joined = before === undefined ? null : joinedTo(context, before.slide, slide);
    if (before !== undefined && joined !== null)
      kept[kept.length - 1] = { slide: joined, of: [...before.of, slide] };
    else kept.push({ slide, of: [slide] });
  }
  return kept;
}

function joinedTo(context: Context, before: SlideView, slide: SlideView): SlideView | null {
  if (before.kind === 'table' && slide.kind === 'table') return joinedTables(context, before, slide);
  if (!isLonely(slide)) return null;
  // A statement is the headline of the figure behind it.
  if (before.kind === 'statements' && isLonely(before) && slide.kind === 'numbers')
    return { ...merged(slide, before), title: before.held[0]?.sentence ?? before.title };
  if (before.kind === 'statements' && slide.kind === 'statements' && before.held.length < most)
    return { ...merged(before, slide), held: [...before.held, ...slide.held] };
  if (before.kind !== 'numbers' || slide.kind !== 'numbers') return null;
  const figures = slide.large.map(({ figure }) => figure);
  if (rowsOf(before).length > 0 && rowsOf(before).length < most)
    return { ...merged(before, slide), rows: [...before.rows, ...figures] };
  return rowsOf(before).length === 0 && before.large.length < most
    ? {
        ...merged(before, slide),
        title: sentenceOf(before.title.pieces, context.locale.words.memberSeparator, slide.title.pieces),
        large: [...before.large, ...slide.large],
      }
    : null;
}

/** So many rows of a section are no more than half of a slide. */
const fewRows = 9;

/** Two short tables of two sections as the two columns of one. */
function joinedTables(context: Context, before: SlideOf<'table'>, slide: SlideOf<'table'>): SlideView | null {
  const isShort = ({ columns }: SlideOf<'table'>) => columns.flat().length <= fewRows;
  const { section } = before;
  if (section === null || slide.section === null || section === slide.section) return null;
  if (!isShort(before) || !isShort(slide)) return null;
  const column = (of: string, { columns }: SlideOf<'table'>) => [
    { ids: [], kind: 'sector' as const, figure: null, text: panelName(context, of) },
    ...columns.flat(),
  ];
  const { locale } = context;
  const names = locale.words.names([section, slide.section].map((of) => panelName(context, of)));
  return {
    ...merged(before, slide),
    // Further tables do not join: a slide has two columns.
    section: null,
    title: sentenceOf(locale.words.stage.table(names, 1, 1)),
    source: marked(context, sourceText(context, section, slide.section)),
    columns: [column(section, before), column(slide.section, slide)],
  };
}

/** One slide with the figures, the phrases and the cautions of both. */
function merged<S extends SlideView>(slide: S, other: SlideView): S {
  const both = <T>(a: readonly T[], b: readonly T[]): readonly T[] => [...new Set([...a, ...b])];
  const { notes, figures, statements, legend } = slide;
  return {
    ...slide,
    figures: both(figures, other.figures),
    statements: both(statements, other.statements),
    legend: both(legend, other.legend),
    notes: {
      ...notes,
      phrases: both(notes.phrases, other.notes.phrases),
      statements: both(notes.statements, other.notes.statements),
      checks: both(notes.checks, other.notes.checks),
      cautions: both(notes.cautions, other.notes.cautions),
    },
  };
}
