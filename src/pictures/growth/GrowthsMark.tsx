import { FigureLink } from '../../ui/figure/FigureLink';
import type { MarkProps } from '../picture-kind';
import { Bar } from '../rows/Bar';
import { growthsOf } from './geometry';

/** Growth rates as bars from zero, the largest as long as the row. */
export function GrowthsMark({ spec }: MarkProps<'growths'>) {
  return (
    <ul className="grid grid-cols-[minmax(0,1fr)] gap-1">
      {growthsOf(spec).map(({ current, change, share, start, zero }) => (
        <li key={current.indicatorId}>
          <p className="flex flex-wrap justify-between gap-x-1">
            <span>{current.name}</span>
            <FigureLink figure={current} className="font-bold">
              {change.text}
            </FigureLink>
          </p>
          <Bar
            datum={{ tone: 'first', hollow: false }}
            share={share}
            start={start}
            zero={zero}
            className="h-2"
          />
        </li>
      ))}
    </ul>
  );
}
