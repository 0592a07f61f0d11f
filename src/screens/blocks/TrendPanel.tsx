import { Mark } from '../../pictures/Mark';
import type { TrendView } from '../../views/figure/figure';

/** One stated growth: both years as bars, with the growth and the increase beside them. */
export function TrendPanel({ trend }: { readonly trend: TrendView }) {
  return (
    <article
      aria-label={trend.current.name}
      className="grid min-w-0 items-center gap-x-4 gap-y-1 border-b border-rule py-1.5 md:grid-cols-[15rem_minmax(0,1fr)] xl:grid-cols-[20rem_minmax(0,1fr)] print:break-inside-avoid print:grid-cols-[13rem_minmax(0,1fr)]"
    >
      <h3 className="text-label font-bold xl:text-section">{trend.current.name}</h3>
      <Mark spec={{ kind: 'growth', trend }} />
    </article>
  );
}
