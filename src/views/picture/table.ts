import type { Context } from '../context';
import type { FigureView, TrendView } from '../figure/figure';
import { type CellView, figureCell, type TableView, wordCell } from '../table-view';

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
      trend.increase === null ? wordCell(words.picture.noChange) : signedCell(trend.increase),
      wordCell(trend.bounds ?? ''),
    ]),
  };
}

/** An increase knows its size only, because sentences say whether it rose or fell. A column has no such word: −0.46亿元. */
function signedCell(increase: FigureView): CellView {
  const cell = figureCell(increase);
  return increase.value < 0
    ? { ...cell, text: `−${cell.text}`, shown: { ...increase.shown, value: -increase.shown.value } }
    : cell;
}
