import { FigureLink } from '../../ui/figure/FigureLink';
import type { TrendView } from '../../views/figure/figure';
import { LiveChart } from './LiveChart';

/** One stated growth: both years as a chart, with the growth beside it. */
export function TrendPanel({ trend }: { readonly trend: TrendView }) {
  const { current, description, interval, baseline } = trend;
  return (
    <article aria-label={current.name} className="flex min-w-0 flex-col border-t-2 border-rule-strong pt-1.5">
      <h3 className="text-label">{current.name}</h3>
      <div className="mt-2 print:mt-1">
        <LiveChart spec={{ kind: 'growth', trend }} label={description} />
      </div>
      {interval !== null && baseline !== null && (
        <p className="mt-1 text-note text-ink-soft">
          <FigureLink figure={baseline}>{interval}</FigureLink>
        </p>
      )}
    </article>
  );
}
