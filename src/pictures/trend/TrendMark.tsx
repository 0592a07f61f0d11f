import { InEdition } from '../../ui/figure/InEdition';
import type { TrendView } from '../../views/compare/compare-view';
import { PointerLink } from '../signs/PointerLink';
import { breaksOf, type Placed, placedOf, runsOf, smallest, ticksOf } from './geometry';
import { TrendPlot } from './TrendPlot';

interface Props {
  readonly trend: TrendView;
  /** The address of a figure in its own edition. */
  readonly figureOf: (edition: string, reference: string) => string;
}

const percent = (share: number): string => `${share * 100}%`;

/** A measure through the years: a value a year, lines between those that may be joined, and a word where one is broken. */
export function TrendMark({ trend, figureOf }: Props) {
  const placed = placedOf(trend);
  return (
    <div className="text-note">
      <div className="relative h-[6.5rem] border-b border-rule-strong">
        <TrendPlot runs={runsOf(placed)} />
        <svg className="relative h-full w-full overflow-visible" aria-hidden="true">
          {breaksOf(placed).map(({ key, x, y, word }) => (
            <g key={key}>
              <line
                x1={percent(x)}
                x2={percent(x)}
                y1="20%"
                y2="100%"
                className="stroke-second [stroke-dasharray:0.125rem_0.25rem] [stroke-width:0.125rem]"
              />
              <text
                x={percent(x)}
                y={percent(y)}
                textAnchor="middle"
                className="fill-second stroke-paper [paint-order:stroke] [stroke-width:0.25rem]"
              >
                {word}
              </text>
            </g>
          ))}
          {placed.map((at) => (
            <InEdition key={at.point.edition} figureOf={figureOf} edition={at.point.edition}>
              <PointerLink figure={at.point.figure}>
                <Dot at={at} />
              </PointerLink>
            </InEdition>
          ))}
        </svg>
      </div>
      <svg className="block h-3 w-full overflow-visible" aria-hidden="true">
        {ticksOf(trend).map(({ year, x }) => (
          <text key={year} x={percent(x)} y="85%" textAnchor="middle" className="fill-ink-soft">
            {year}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** In pixels: how far a hedge opens a value, and how far above it its number stands. */
const reach = 14;
const lift = -12;

/** A value: filled where it is exact, hollow and open to one or both sides where it is hedged. */
function Dot({ at: { point, x, y, anchor, level } }: { readonly at: Placed }) {
  const { open } = point;
  const up = open === 'up' || open === 'both';
  const down = open === 'down' || open === 'both';
  return (
    <svg x={percent(x)} y={percent(y)} className="overflow-visible" aria-hidden="true">
      {(up || down) && (
        <line
          y1={up ? -reach : 0}
          y2={down ? reach : 0}
          className="stroke-accent [stroke-dasharray:0.125rem_0.125rem] [stroke-width:0.125rem]"
        />
      )}
      <circle
        r={5}
        className={open === null ? 'fill-accent' : 'fill-paper stroke-accent [stroke-width:0.125rem]'}
      />
      {level !== null && (
        <text
          x={anchor === 'start' ? -5 : anchor === 'end' ? 5 : 0}
          y={up ? lift - reach / 2 : lift}
          dy={`${-level * smallest.line}em`}
          textAnchor={anchor}
          className="fill-ink font-bold"
        >
          {point.label}
        </text>
      )}
    </svg>
  );
}
