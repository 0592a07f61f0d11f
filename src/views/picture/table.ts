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

/** Growths as rows: name, the year before (printed or worked back), the year, growth, increase, interval. */
export function tableOfTrends(
  { locale, edition }: Context,
  caption: string,
  trends: readonly TrendView[],
): TableView {
  const { words } = locale;
  const { columns } = words.picture;
  // Where some are printed, each cell says of itself whether it is worked out.
  const allImplied = trends.every(({ baseline }) => baseline === null || baseline.status === 'derived');
  const before = words.year(edition.previousYear);
  return {
    caption,
    columns: [
      columns.name,
      allImplied ? `${before}${words.brackets(words.status.derived)}` : before,
      words.year(edition.year),
      columns.growth,
      columns.increase,
      columns.interval,
    ],
    rows: trends.map((trend) => [
      wordCell(trend.current.name),
      trend.baseline === null
        ? wordCell(words.picture.noChange)
        : allImplied
          ? figureCell(trend.baseline)
          : { ...figureCell(trend.baseline), text: trend.baseline.labelled },
      figureCell(trend.current),
      { text: trend.change.text, shown: trend.change.shown, figure: trend.current },
      trend.increase === null ? wordCell(words.picture.noChange) : figureCell(trend.increase),
      wordCell(trend.bounds ?? ''),
    ]),
  };
}
