import type { TrendView } from '../views/view';
import { Bar } from './Bar';
import { FigureLink } from './FigureLink';

/** Growth rates as bars from zero, the largest as long as the row. */
export function GrowthsMark({ trends }: { readonly trends: readonly TrendView[] }) {
  const largest = Math.max(...trends.map(({ change }) => Math.abs(change.value)));
  return (
    <ul className="grid grid-cols-[minmax(0,1fr)] gap-1">
      {trends.map(({ current, change }) => (
        <li key={current.indicatorId}>
          <p className="flex flex-wrap justify-between gap-x-1">
            <span>{current.name}</span>
            <FigureLink figure={current} className="font-bold">
              {change.text}
            </FigureLink>
          </p>
          <Bar
            datum={{ tone: 'first', hollow: false }}
            share={Math.abs(change.value) / largest}
            className="h-2"
          />
        </li>
      ))}
    </ul>
  );
}
