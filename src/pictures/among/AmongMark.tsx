import type { MarkProps } from '../picture-kind';
import { DotField } from '../signs/DotField';
import { FigurePiece } from '../signs/FigurePiece';
import { amongGroups } from './groups';

interface Props extends MarkProps<'among'> {
  readonly size?: 'card' | 'panel';
}

/** Dots of a full row: at both sizes a whole of some hundreds makes a handful of rows. */
const columns = 46;

/** A count among a larger one: a dot for each thing counted, filled for the part. */
export function AmongMark({ spec, size = 'panel' }: Props) {
  const { whole, parts } = spec;
  const large = size === 'panel';
  return (
    <div className={`grid gap-0.5 ${large ? 'text-body' : 'text-note xl:text-body'}`}>
      <DotField groups={amongGroups(spec)} columns={columns} className="max-w-[46rem]" />
      <p className="flex max-w-[46rem] flex-wrap justify-between gap-x-2">
        {parts.map(({ figure }) => (
          <span key={figure.indicatorId}>
            <FigurePiece figure={figure} className={`font-bold text-accent ${large ? 'text-section' : ''}`}>
              {figure.text}
            </FigurePiece>{' '}
            {large ? figure.name : figure.label}
          </span>
        ))}
        <span className="text-ink-soft">
          {large ? whole.figure.name : whole.figure.label}{' '}
          <FigurePiece figure={whole.figure}>{whole.figure.text}</FigurePiece>
        </span>
      </p>
    </div>
  );
}
