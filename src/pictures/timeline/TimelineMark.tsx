import { useWords } from '../../ui/locale-context';
import { isWrittenOut } from '../../ui/styles';
import type { MarkProps } from '../picture-kind';
import { Plot } from '../plot/Plot';
import { keyOf } from '../plot/piece';
import { FigurePiece } from '../signs/FigurePiece';
import { Spacer } from '../wall/Spacer';
import { type Placed, placedOf, ticksOf, timelineDrawing } from './geometry';

interface Props extends MarkProps<'timeline'> {
  readonly size?: 'card' | 'panel';
}

/** Money of different periods on an axis of years: each bar is as long as its years, and its words stand beside it. */
export function TimelineMark({ spec, size = 'panel' }: Props) {
  const placed = placedOf(spec);
  if (size === 'card') return <Beside placed={placed} size="card" />;
  return (
    <div className="text-body">
      <div className="hidden md:block print:block">
        <Beside placed={placed} size="panel" />
      </div>
      {/* A narrow window has no room beside a bar: the words stand below it. */}
      <ol className="grid gap-1 md:hidden print:hidden">
        {placed.map((span) => (
          <li key={keyOf(span.figure)}>
            <div className="relative h-2">
              <Plot {...timelineDrawing([span], 'strip')} />
            </div>
            <SpanWords span={span} />
          </li>
        ))}
      </ol>
      <Axis spec={spec} />
    </div>
  );
}

interface BesideProps {
  readonly placed: readonly Placed[];
  readonly size: 'card' | 'panel';
}

/** Bars with their words on the side where there is more room. */
function Beside({ placed, size }: BesideProps) {
  const large = size === 'panel';
  return (
    <div className={`relative ${large ? '' : 'text-note leading-tight'}`}>
      <Plot {...timelineDrawing(placed, size)} />
      <ol className="grid auto-rows-fr grid-cols-[minmax(0,1fr)]">
        {placed.map((span) => (
          <li
            key={keyOf(span.figure)}
            className={`pointer-events-none relative flex items-center ${large ? 'min-h-7 py-0.5' : 'min-h-[1.375rem]'}`}
          >
            {!large && isRoomy(span) && (
              <span className={`absolute left-1 text-note leading-none ${letters[span.nature]}`}>
                <ShortWords span={span} part={innerPart(span)} className="on-accent" />
              </span>
            )}
            {span.side === 'right' && <Spacer share={span.end} />}
            <div
              className={`min-w-0 flex-1 px-1 ${span.side === 'left' ? 'text-right' : ''} ${span.side === 'below' ? 'pt-2' : ''}`}
            >
              {large ? (
                <SpanWords span={span} />
              ) : (
                <ShortWords span={span} part={isRoomy(span) ? other[innerPart(span)] : 'both'} />
              )}
            </div>
            {span.side === 'left' && <Spacer share={1 - span.start} />}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Letters on a bar, with the bar's own colour behind them for whoever asks what they stand on. */
const letters = {
  stock: 'bg-second text-on-accent',
  flow: 'bg-accent text-on-accent',
  plan: 'text-ink',
} as const;

/** A bar from the beginning of the axis over almost half of it has room for its own words. */
const isRoomy = ({ start, end }: Placed): boolean => start === 0 && end > 0.45;

function Axis({ spec }: MarkProps<'timeline'>) {
  const words = useWords().picture;
  return (
    <svg className="mt-0.5 block h-3 w-full overflow-visible" aria-hidden="true">
      <line x1="0" x2="100%" y1="0" y2="0" className="stroke-rule [stroke-width:0.0625rem]" />
      {ticksOf(spec).map(({ year, at, anchor }) => (
        <text key={year} x={`${at * 100}%`} y="85%" textAnchor={anchor} className="fill-ink-soft text-note">
          {words.yearOnAxis(year)}
        </text>
      ))}
    </svg>
  );
}

type Part = 'label' | 'number' | 'both';
const other = { label: 'number', number: 'label', both: 'both' } as const;

/** What stands inside a roomy bar: its label, or a number with every digit, which beside it would stand out of the card. */
const innerPart = ({ figure }: Placed): Part => (isWrittenOut(figure.number) ? 'number' : 'label');

interface ShortProps {
  readonly span: Placed;
  readonly part: Part;
  readonly className?: string;
}

function ShortWords({ span: { figure, shortLabel }, part, className = '' }: ShortProps) {
  return (
    <>
      {part === 'label' && shortLabel}
      {part === 'both' && `${shortLabel} `}
      {part !== 'label' && (
        <FigurePiece figure={figure} className={`pointer-events-auto md:whitespace-nowrap ${className}`}>
          {figure.text}
        </FigurePiece>
      )}
    </>
  );
}

function SpanWords({ span: { figure, also, years } }: { readonly span: Placed }) {
  return (
    <>
      <p>
        <FigurePiece figure={figure} className="pointer-events-auto whitespace-nowrap font-bold text-section">
          {figure.text}
        </FigurePiece>{' '}
        {figure.name}
      </p>
      <p className="text-ink-soft">
        {years}
        {also.map((each) => (
          <span key={each.indicatorId}>
            {' · '}
            {each.name}{' '}
            <FigurePiece figure={each} className="pointer-events-auto whitespace-nowrap text-ink">
              {each.text}
            </FigurePiece>
          </span>
        ))}
      </p>
    </>
  );
}
