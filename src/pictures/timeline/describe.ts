import type { MoneyNature, PlanOf } from '../../edition/plan';
import type { FigureView } from '../../views/figure/figure';
import type { Describer } from '../../views/picture/describer';
import { alsoOf, chosenOf, figureOf } from '../../views/picture/pieces';
import { figureCell, wordCell } from '../../views/table-view';

/** Money of different periods: the length of a bar is years, never money. */
export interface TimelineSpec {
  readonly kind: 'timeline';
  /** Years in which the axis begins and ends, both of them drawn. */
  readonly from: number;
  readonly to: number;
  /** The year under review, named on the axis. */
  readonly year: number;
  readonly spans: readonly SpanView[];
}

export interface SpanView {
  readonly figure: FigureView;
  /** What else is known of the same money: how many projects, how many assets. */
  readonly also: readonly FigureView[];
  readonly nature: MoneyNature;
  readonly from: number;
  readonly to: number;
  /** 2013—2020年 */
  readonly years: string;
  /** 2013—2020年资产: its label where there is room for few words. */
  readonly shortLabel: string;
}

export const timeline: Describer<PlanOf<'timeline'>, TimelineSpec> = {
  specOf: (context, { items }) => {
    const { words } = context.locale;
    const spans = chosenOf(context, items).map((item): SpanView => {
      const years = words.picture.years(item.from, item.to);
      return {
        figure: figureOf(context, item),
        also: alsoOf(context, item),
        nature: item.nature,
        from: item.from,
        to: item.to,
        years,
        shortLabel: words.picture.ofYears(years, item.nature),
      };
    });
    return spans.length === 0
      ? null
      : {
          kind: 'timeline',
          from: Math.min(...spans.map(({ from }) => from)),
          to: Math.max(...spans.map(({ to }) => to)),
          year: context.edition.year,
          spans,
        };
  },
  figuresOf: ({ spans }) => spans.flatMap(({ figure, also }) => [figure, ...also]),
  separable: true,
  scaleOf: () => null,
  tableOf: ({ locale: { words } }, caption, { spans }) => ({
    caption,
    columns: [words.picture.columns.years, words.picture.columns.name, words.picture.columns.value],
    rows: spans.flatMap(({ figure, also, years }) =>
      [figure, ...also].map((each) => [wordCell(years), wordCell(each.name), figureCell(each)]),
    ),
  }),
};
