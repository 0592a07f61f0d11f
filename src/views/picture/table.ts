import type { Context } from '../context';
import type { FigureView, TrendView } from '../figure/figure';
import type { CellView, TableView } from '../table-view';

const plain = (text: string | null): CellView => ({ text: text ?? '', shown: null, figure: null });
const cell = (figure: FigureView): CellView => ({ text: figure.text, shown: figure.shown, figure });

/** Figures as rows: name, value, period and scope, status. */
export function tableOfFigures(
  { locale }: Context,
  caption: string,
  figures: readonly FigureView[],
): TableView {
  const { columns } = locale.words.picture;
  return {
    caption,
    columns: [columns.name, columns.value, columns.scope, columns.status],
    rows: figures.map((figure) => [
      plain(figure.name),
      cell(figure),
      plain(figure.context),
      plain(figure.statusLabel ?? locale.words.status.stated),
    ]),
  };
}

/** Growths as rows: name, the year before (implied), the year, growth, interval. */
export function tableOfTrends(
  { locale, edition }: Context,
  caption: string,
  trends: readonly TrendView[],
): TableView {
  const { words } = locale;
  const { columns } = words.picture;
  return {
    caption,
    columns: [
      columns.name,
      `${words.year(edition.previousYear)}${words.brackets(words.status.derived)}`,
      words.year(edition.year),
      columns.growth,
      columns.interval,
    ],
    rows: trends.map((trend) => [
      plain(trend.current.name),
      trend.baseline === null ? plain(words.picture.noChange) : cell(trend.baseline),
      cell(trend.current),
      { text: trend.change.text, shown: trend.change.shown, figure: trend.current },
      plain(trend.bounds),
    ]),
  };
}
