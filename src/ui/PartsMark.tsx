import type { Datum } from '../views/view';
import { FigureLink } from './FigureLink';
import { fills } from './styles';

interface Props {
  readonly whole: Datum;
  readonly parts: readonly Datum[];
}

/** A whole and its parts as one bar; a gap of 2 px and a label on each part keep them apart. */
export function PartsMark({ whole, parts }: Props) {
  const total = parts.reduce((sum, { figure }) => sum + figure.value, 0);
  const starts = parts.map(
    (_, i) => parts.slice(0, i).reduce((sum, { figure }) => sum + figure.value, 0) / total,
  );
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-0.5 text-note xl:text-body">
      {parts.map((part, i) => (i === 0 ? <PartLabel key={part.figure.label} part={part} /> : null))}
      <svg className="block h-4 w-full xl:h-5 overflow-visible" aria-hidden="true">
        {parts.map((part, i) => (
          <rect
            key={part.figure.label}
            x={`${(starts[i] ?? 0) * 100}%`}
            y={part.hollow ? 1 : 0}
            width={`${(part.figure.value / total) * 100}%`}
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
