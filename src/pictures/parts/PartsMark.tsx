import type { Datum } from '../../views/picture/pieces';
import type { MarkProps } from '../picture-kind';
import { Plot } from '../plot/Plot';
import { keyOf } from '../plot/piece';
import { FigurePiece } from '../signs/FigurePiece';
import { partsDrawing, piecesOf } from './geometry';

interface Props extends MarkProps<'parts'> {
  readonly size?: 'card' | 'panel';
}

const sizes = {
  card: { text: 'text-note xl:text-body', bar: 'min-h-3', number: '', inside: 'text-note' },
  panel: { text: 'text-body', bar: 'min-h-7', number: 'text-section', inside: 'text-num-xs' },
} as const;

/** A first part shorter than this has no room for its share. */
const roomy = 0.25;

/** A whole and its parts as one bar: the parts named above it, the whole below. */
export function PartsMark({ spec: { whole, parts }, size = 'panel' }: Props) {
  const { text, bar, number, inside } = sizes[size];
  const [first] = piecesOf(parts);
  const within = first !== undefined && !first.hollow && first.share >= roomy ? first.also : null;
  // A card has room for few words.
  const nameOf = ({ figure }: Datum) => (size === 'card' ? figure.label : figure.name);
  const named = (part: Datum) => (
    <FigurePiece figure={part.figure} className={size === 'panel' ? 'block' : ''}>
      <span className={size === 'panel' ? 'block text-ink-soft' : ''}>{nameOf(part)}</span>{' '}
      <b className={`whitespace-nowrap ${number}`}>{part.figure.text}</b>
    </FigurePiece>
  );
  return (
    <div className={`grid grid-cols-[minmax(0,1fr)] gap-0.5 ${text}`}>
      <ul className="flex flex-wrap justify-between gap-2">
        {parts.map((part, i) => (
          <li
            key={keyOf(part.figure)}
            className={`${size === 'card' ? 'whitespace-nowrap' : ''} ${i > 0 && i === parts.length - 1 ? 'ml-auto text-right' : ''}`}
          >
            {named(part)}
            {part.also !== null && part.also !== within && (
              <>
                {' '}
                <FigurePiece figure={part.also} className="font-bold">
                  {part.also.text}
                </FigurePiece>
              </>
            )}
          </li>
        ))}
      </ul>
      <div className={`relative flex items-center ${bar}`}>
        <Plot {...partsDrawing(parts)} />
        {within !== null && (
          <FigurePiece
            figure={within}
            className={`on-accent relative ml-1 bg-accent font-bold text-on-accent ${inside}`}
          >
            {within.text}
          </FigurePiece>
        )}
      </div>
      <p className="text-ink-soft">
        <FigurePiece figure={whole.figure}>
          {nameOf(whole)} <b className="whitespace-nowrap text-ink">{whole.figure.text}</b>
        </FigurePiece>
      </p>
    </div>
  );
}
