import { indicatorOf } from '../../derive/check';
import type { PictureItem, PlanOf } from '../../edition/plan';
import type { Context } from '../../views/context';
import type { TrendView } from '../../views/figure/figure';
import { describeTrend } from '../../views/figure/figure-view';
import type { Describer } from '../../views/picture/describer';
import { chosenOf, scaleOf } from '../../views/picture/pieces';
import { tableOfTrends } from '../../views/picture/table';

/** A figure and the year before. */
export interface GrowthSpec {
  readonly kind: 'growth';
  readonly trend: TrendView;
}

/** Growth rates against each other, in percent. */
export interface GrowthsSpec {
  readonly kind: 'growths';
  readonly trends: readonly TrendView[];
}

/** The growths of the chosen items; an item without a stated growth has none. */
const trendsOf = (context: Context, items: readonly PictureItem[]): readonly TrendView[] =>
  chosenOf(context, items).flatMap((item) =>
    'id' in item
      ? (describeTrend(context.locale, context.edition, indicatorOf(context.edition, item.id)) ?? [])
      : [],
  );

const yearsOf = ({ trend: { baseline, current } }: GrowthSpec) => [
  ...(baseline === null ? [] : [baseline]),
  current,
];

export const growth: Describer<PlanOf<'growth'>, GrowthSpec> = {
  specOf: (context, { items: [item] }) => {
    const [trend] = trendsOf(context, [item]);
    return trend === undefined ? null : { kind: 'growth', trend };
  },
  figuresOf: yearsOf,
  separable: false,
  scaleOf: (spec) => scaleOf(yearsOf(spec)),
  tableOf: (context, caption, { trend }) => tableOfTrends(context, caption, [trend]),
  addedOf: ({ trend }) => trend.change.spoken,
  labelOf: ({ trend }) => trend.current.label,
};

export const growths: Describer<PlanOf<'growths'>, GrowthsSpec> = {
  specOf: (context, { items }) => {
    const trends = trendsOf(context, items);
    return trends.length === 0 ? null : { kind: 'growths', trends };
  },
  figuresOf: ({ trends }) => trends.map(({ current }) => current),
  separable: true,
  scaleOf: ({ trends }) => {
    const [first] = trends;
    if (first === undefined) return null;
    const values = trends.map(({ change }) => Math.abs(change.value));
    return { unit: first.change.shown.unit, maximum: Math.max(...values) };
  },
  tableOf: (context, caption, { trends }) => tableOfTrends(context, caption, trends),
  saidOf: ({ trends }) => trends.map(({ current, change }) => [current, change.text]),
};
