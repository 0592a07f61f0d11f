import type { Datum } from '../views/view';
import { FigureLink } from './FigureLink';

interface Props {
  readonly data: readonly Datum[];
  readonly size: 'small' | 'large';
}

const perRow = { small: 13, large: 25 } as const;

/** A dot for each thing counted, in rows of one length, so that lengths compare. */
export function TallyMark({ data, size }: Props) {
  return (
    <ul className={`grid ${size === 'small' ? 'gap-1.5 text-note xl:text-body' : 'gap-2.5 text-body'}`}>
      {data.map((datum) => (
        <li key={datum.figure.indicatorId}>
          <p className="mb-0.5">
            {datum.figure.label} <FigureLink figure={datum.figure}>{datum.figure.text}</FigureLink>
          </p>
          <Dots count={datum.figure.value} columns={perRow[size]} tone={datum.tone} />
        </li>
      ))}
    </ul>
  );
}

const step = 10;

function Dots({
  count,
  columns,
  tone,
}: {
  readonly count: number;
  readonly columns: number;
  readonly tone: Datum['tone'];
}) {
  const rows = Math.ceil(count / columns);
  return (
    <svg
      viewBox={`0 0 ${columns * step} ${rows * step}`}
      className={`block w-full max-w-[34rem] ${tone === 'second' ? 'fill-second' : 'fill-accent'}`}
      aria-hidden="true"
    >
      {Array.from({ length: count }, (_, i) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: the dots are all alike and never move
          key={i}
          cx={(i % columns) * step + step / 2 - 1.5}
          cy={Math.floor(i / columns) * step + step / 2}
          r={3.2}
        />
      ))}
    </svg>
  );
}
