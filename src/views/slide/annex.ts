import { isFiltered, matchesSectors, selectIndicators } from '../../derive/sector-filter';
import { type Context, chosenNames, panelName } from '../context';
import type { FigureView } from '../figure/figure';
import { describeFigure } from '../figure/figure-view';
import { describeClaim } from '../screen/describe-claims';
import { describeListItem } from '../screen/describe-lists';
import { slideFrame } from './slide-frame';

/** A line of a table on the wall: a figure, or a statement or entry of a list. */
export interface TableRow {
  readonly id: string;
  readonly figure: FigureView | null;
  readonly text: string;
  /** Period and scope of the figure; null where there is nothing to add. */
  readonly note: string | null;
}

/** As many rows of three lines as two columns of a wall hold. */
const perSlide = 8;

/** Every figure and every statement of the chosen sectors, as tables behind the end. */
export function annexOf(context: Context) {
  const { edition, choice } = context;
  const groups = isFiltered(choice)
    ? [{ id: 'chosen', name: chosenNames(context), section: null, rows: rowsOf(context, () => true) }]
    : edition.sections.map(({ id }) => ({
        id,
        name: panelName(context, id),
        section: id,
        rows: rowsOf(context, (section) => section === id),
      }));
  return groups.flatMap(({ id, name, section, rows }) => {
    const pages = rows.flatMap((_, i) => (i % perSlide === 0 ? [rows.slice(i, i + perSlide)] : []));
    return pages.map((page, i) =>
      tableSlide(context, `all-${id}-${i + 1}`, name, section, page, i + 1, pages.length),
    );
  });
}

function rowsOf(context: Context, isIn: (section: string) => boolean): readonly TableRow[] {
  const { edition, choice, locale } = context;
  const words = (id: string, text: string): TableRow => ({ id, figure: null, text, note: null });
  return [
    ...selectIndicators(edition, choice)
      .filter(({ section }) => isIn(section))
      .map((indicator) => {
        const figure = describeFigure(locale, indicator);
        return { id: indicator.id, figure, text: figure.name, note: figure.caption };
      }),
    ...edition.claims
      .filter(({ section, sectors }) => isIn(section) && matchesSectors(choice, sectors))
      .map((claim) => words(claim.id, describeClaim(context, claim).text)),
    ...edition.lists
      .filter(({ section, sectors }) => isIn(section) && matchesSectors(choice, sectors))
      .map((entry) => words(entry.id, describeListItem(context, entry).title)),
  ];
}

function tableSlide(
  context: Context,
  id: string,
  name: string,
  section: string | null,
  rows: readonly TableRow[],
  page: number,
  pages: number,
) {
  const { stage } = context.locale.words;
  return {
    ...slideFrame(context, {
      id,
      section,
      kicker: stage.annex,
      title: stage.table(name, page, pages),
      figures: rows.flatMap(({ figure }) => figure ?? []),
      statements: rows.filter(({ figure }) => figure === null).map((row) => row.id),
    }),
    kind: 'table' as const,
    rows,
  };
}
