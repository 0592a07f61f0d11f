import { FigureLink } from '../../ui/figure/FigureLink';
import type { MarkProps } from '../picture-kind';
import { Bar } from '../rows/Bar';
import { barsOf, ticksOf } from './geometry';

/** Bars from one zero with their labels above them. */
export function BarsMark({ spec }: MarkProps<'bars' | 'rates'>) {
  const onAxis = ticksOf(spec) !== null;
  return (
    <ul className="grid grid-cols-[minmax(0,1fr)] gap-1 text-note xl:gap-1.5 xl:text-body">
      {barsOf(spec).map((datum) => (
        <li key={`${datum.figure.indicatorId}${datum.figure.derivedBy ?? ''}`}>
          <p className="flex flex-wrap justify-between gap-x-1">
            <span>{datum.figure.label}</span>
            <FigureLink figure={datum.figure}>{datum.figure.text}</FigureLink>
          </p>
          <div className={`mt-[0.125rem] ${onAxis ? 'bg-accent-soft' : ''}`}>
            <Bar datum={datum} share={datum.share} className={onAxis ? 'h-[0.375rem]' : 'h-1.5'} />
          </div>
        </li>
      ))}
    </ul>
  );
}
