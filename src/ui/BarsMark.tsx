import type { Datum } from '../views/view';
import { Bar } from './Bar';
import { FigureLink } from './FigureLink';

interface Props {
  readonly data: readonly Datum[];
  /** End of the axis; null for the largest value. */
  readonly max: number | null;
}

/** Bars from one zero with their labels above them. */
export function BarsMark({ data, max }: Props) {
  const end = max ?? Math.max(...data.map(({ figure }) => figure.value));
  return (
    <ul className="grid grid-cols-[minmax(0,1fr)] gap-1 text-note xl:gap-1.5 xl:text-body">
      {data.map((datum) => (
        <li key={`${datum.figure.indicatorId}${datum.figure.derivedBy ?? ''}`}>
          <p className="flex flex-wrap justify-between gap-x-1">
            <span>{datum.figure.label}</span>
            <FigureLink figure={datum.figure}>{datum.figure.text}</FigureLink>
          </p>
          <div className={`mt-[0.125rem] ${max === null ? '' : 'bg-accent-soft'}`}>
            <Bar
              datum={datum}
              share={datum.figure.value / end}
              className={max === null ? 'h-1.5' : 'h-[0.375rem]'}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}
