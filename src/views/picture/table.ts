import type { Context } from '../context';
import type { FigureView, TrendView } from '../figure/figure';
import { figureCell, type TableView, wordCell } from '../table-view';

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
      wordCell(figure.name),
      figureCell(figure),
      wordCell(figure.context ?? ''),
      wordCell(figure.statusLabel ?? locale.words.status.stated),
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
      columns.increase,
      columns.interval,
    ],
    rows: trends.map((trend) => [
      wordCell(trend.current.name),
      trend.baseline === null ? wordCell(words.picture.noChange) : figureCell(trend.baseline),
      figureCell(trend.current),
      { text: trend.change.text, shown: trend.change.shown, figure: trend.current },
      trend.increase === null ? wordCell(words.picture.noChange) : figureCell(trend.increase),
      wordCell(trend.bounds ?? ''),
    ]),
  };
}
