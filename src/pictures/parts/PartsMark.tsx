import { FigureLink } from '../../ui/figure/FigureLink';
import type { Datum } from '../../views/picture/pieces';
import type { MarkProps } from '../picture-kind';
import { fills } from '../signs/fills';
import { piecesOf } from './geometry';

/** A whole and its parts as one bar; a gap of 2 px and a label on each part keep them apart. */
export function PartsMark({ spec: { whole, parts } }: MarkProps<'parts'>) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-0.5 text-note xl:text-body">
      {parts.map((part, i) => (i === 0 ? <PartLabel key={part.figure.label} part={part} /> : null))}
      <svg className="block h-4 w-full xl:h-5 overflow-visible" aria-hidden="true">
        {piecesOf(parts).map((part) => (
          <rect
            key={part.figure.label}
            x={`${part.start * 100}%`}
            y={part.hollow ? 1 : 0}
            width={`${part.share * 100}%`}
            height={part.hollow ? '94%' : '100%'}
            className={part.hollow ? 'fill-none stroke-ink-soft' : `stroke-paper ${fills[part.tone]}`}
            strokeWidth="2"
            {...(part.hollow ? { strokeDasharray: '5 4' } : {})}
          />
        ))}
      </svg>
      {parts.slice(1).map((part) => (
        <div key={part.figure.label} className="text-right">
          <PartLabel part={part} />
        </div>
      ))}
      {whole.hollow && (
        <p className="text-ink-soft">
          <PartLabel part={whole} />
        </p>
      )}
    </div>
  );
}

function PartLabel({ part: { figure, also } }: { readonly part: Datum }) {
  const label = <FigureLink figure={figure}>{`${figure.label} ${figure.labelled}`}</FigureLink>;
  if (also === null) return label;
  return (
    <span>
      {label}{' '}
      <FigureLink figure={also} className="whitespace-nowrap font-bold">
        {also.text}
      </FigureLink>
    </span>
  );
}
