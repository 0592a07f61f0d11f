import { BigNumber } from '../../ui/figure/BigNumber';
import { ChangeMark } from '../../ui/figure/ChangeMark';
import { FigureLink } from '../../ui/figure/FigureLink';
import type { TrendView } from '../../views/figure/figure';
import { LiveChart } from './LiveChart';

/** One stated growth: its number, its size, and both years as a chart. */
export function TrendPanel({ trend }: { readonly trend: TrendView }) {
  const { current, change, description, interval, baseline } = trend;
  return (
    <article aria-label={current.name} className="flex min-w-0 flex-col border-t-2 border-rule-strong pt-1.5">
      <h3 className="text-label">{current.name}</h3>
      <p className="mt-1 flex flex-wrap items-baseline justify-between gap-1">
        <FigureLink figure={current}>
          <BigNumber figure={current} size="text-num-m" unitSize="text-label" />
        </FigureLink>
        <FigureLink figure={current}>
          <ChangeMark change={change} className="text-num-xs" />
        </FigureLink>
      </p>
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
