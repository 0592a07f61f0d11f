import type { MarkProps } from '../picture-kind';
import { DotField } from '../signs/DotField';
import { FigurePiece } from '../signs/FigurePiece';

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
            {size === 'small' ? figure.label : figure.name}{' '}
            <FigurePiece figure={figure} className="font-bold">
              {figure.text}
            </FigurePiece>
          </p>
          <DotField
            groups={[{ figure, stroke: tone === 'second' ? 'stroke-second' : 'stroke-accent' }]}
            columns={perRow[size]}
            className="max-w-[34rem]"
          />
        </li>
      ))}
    </ul>
  );
}
