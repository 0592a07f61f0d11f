import { isFiltered, matchesSectors, selectIndicators } from '../../derive/sector-filter';
import type { Language } from '../../format/number-style';
import { type Context, chosenNames, panelName } from '../context';
import type { FigureView } from '../figure/figure';
import { describeFigure } from '../figure/figure-view';
import { describeClaim } from '../screen/describe-claims';
import { describeListItem } from '../screen/describe-lists';
import { besideName } from './beside';
import { captioned } from './captioned';
import { slideFrame } from './slide-frame';

/** A line of a table on the wall: a figure, or a statement or entry of a list. */
export interface TableRow {
  readonly id: string;
  readonly figure: FigureView | null;
  readonly text: string;
  /** Period and scope of the figure; null where there is nothing to add. */
  readonly note: string | null;
}

/** Lines of small type that a column of a wall holds, with the space between its rows; English lines stand closer. */
const linesPerColumn: Readonly<Record<Language, number>> = { zh: 12.8, en: 15 };

/** Characters of a line beside a number, and of a line without one; two Latin letters are as wide as a Chinese one. */
const perLine = { beside: 13, alone: 21 } as const;

const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 1 : 0.5), 0);

function linesOf({ figure, text, note }: TableRow): number {
  const width = figure === null ? perLine.alone : perLine.beside;
  const lines = (said: string | null) => (said === null ? 0 : Math.ceil(widthOf(said) / width));
  return lines(text) + lines(note) + 0.7;
}

/** Rows in columns that are as full as they may be. */
function columnsOf(rows: readonly TableRow[], perColumn: number): readonly (readonly TableRow[])[] {
  const columns: TableRow[][] = [];
  let taken = perColumn;
  for (const row of rows) {
    const lines = linesOf(row);
    if (taken + lines > perColumn) {
      columns.push([]);
      taken = 0;
    }
    columns[columns.length - 1]?.push(row);
    taken += lines;
  }
  return columns;
}

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
    const columns = columnsOf(rows, linesPerColumn[context.locale.language]);
    const pages = columns.flatMap((_, at) => (at % 2 === 0 ? [halved(columns.slice(at, at + 2))] : []));
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
        const figure = captioned(context, describeFigure(locale, indicator));
        return {
          id: indicator.id,
          figure,
          text: figure.name,
          note: besideName(figure).join(locale.words.separator) || null,
        };
      }),
    ...edition.claims
      .filter(({ section, sectors }) => isIn(section) && matchesSectors(choice, sectors))
      .map((claim) => words(claim.id, describeClaim(context, claim).text)),
    ...edition.lists
      .filter(({ section, sectors }) => isIn(section) && matchesSectors(choice, sectors))
      .map((entry) => words(entry.id, describeListItem(context, entry).title)),
  ];
}

/** A page with one column is cut in two, so that no half of a wall is empty. */
function halved(columns: readonly (readonly TableRow[])[]): readonly (readonly TableRow[])[] {
  const [only, ...more] = columns;
  if (only === undefined || more.length > 0 || only.length < 2) return columns;
  const half = Math.ceil(only.length / 2);
  return [only.slice(0, half), only.slice(half)];
}

function tableSlide(
  context: Context,
  id: string,
  name: string,
  section: string | null,
  columns: readonly (readonly TableRow[])[],
  page: number,
  pages: number,
) {
  const { stage } = context.locale.words;
  const rows = columns.flat();
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
    columns,
  };
}
