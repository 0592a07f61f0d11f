import { FigureLink } from '../../ui/figure/FigureLink';
import type { MarkProps } from '../picture-kind';
import { Dots } from './Dots';

interface Props extends MarkProps<'tally'> {
  readonly size?: 'small' | 'large';
}

const perRow = { small: 13, large: 25 } as const;

/** A dot for each thing counted, in rows of one length, so that lengths compare. */
export function TallyMark({ spec: { data }, size = 'large' }: Props) {
  return (
    <ul className={`grid ${size === 'small' ? 'gap-1.5 text-note xl:text-body' : 'gap-2.5 text-body'}`}>
      {data.map(({ figure, tone }) => (
        <li key={figure.indicatorId}>
          <p className="mb-0.5">
            {figure.label} <FigureLink figure={figure}>{figure.text}</FigureLink>
          </p>
          <Dots
            count={figure.value}
            columns={perRow[size]}
            radius={3.2}
            left={1.5}
            className={`block w-full max-w-[34rem] ${tone === 'second' ? 'fill-second' : 'fill-accent'}`}
          />
        </li>
      ))}
    </ul>
  );
}
