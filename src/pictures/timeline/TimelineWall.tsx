import { useWords } from '../../ui/locale-context';
import type { FigureView } from '../../views/figure/figure';
import type { WallProps } from '../picture-kind';
import { Spacer } from '../wall/Spacer';
import { StageFigure } from '../wall/StageFigure';
import { StageNumber } from '../wall/StageNumber';
import { WallProse } from '../wall/WallProse';
import { boundsOf, placedOf, yearTicksOf } from './geometry';

const fills = { flow: 'st-done-span', stock: 'st-stock-span', plan: 'st-planned-span' } as const;

/** A bar at least so long, as a share of the axis, has room for its words. */
const roomy = 0.42;

/**
 * Money of different periods as bars on one axis of years, as wide as the wall: the words stand in the longest bars, and else beside them.
 * What the title names is green, and so are the years in which it begins.
 */
export function TimelineWall({ spec, room, named = [] }: WallProps<'timeline'>) {
  const { counted } = useWords().picture;
  const isNamed = (figures: readonly FigureView[]) =>
    figures.some(({ indicatorId }) => named.includes(indicatorId));
  const rows = placedOf(spec).map((span) => ({ ...span, key: isNamed([span.figure, ...span.also]) }));
  // Words to the left of their bars end at one line, before the first of these.
  const edge = Math.min(
    ...rows
      .filter(({ side, start, end }) => side === 'left' && end - start < roomy)
      .map(({ start }) => start),
  );
  return (
    <div className="st-timeline">
      <svg aria-hidden="true" className="st-bounds">
        {boundsOf(spec).map((at) => (
          <line key={at} x1={`${at * 100}%`} x2={`${at * 100}%`} y2="100%" className="st-bound" />
        ))}
      </svg>
      <ol>
        {rows.map(({ figure, also, nature, years, start, end, side, key }) => {
          const inside = end - start >= roomy;
          const before = inside || side === 'right' ? (inside ? start : end) : 0;
          const free = inside ? end - start : side === 'left' ? edge : 1 - end;
          return (
            <li key={figure.indicatorId} className={key ? 'st-named' : ''}>
              <svg aria-hidden="true" className="st-span">
                <rect
                  x={`${start * 100}%`}
                  y="8%"
                  width={`${(end - start) * 100}%`}
                  height="84%"
                  className={fills[nature]}
                />
              </svg>
              <div className={side === 'left' && !inside ? 'st-words st-words-left' : 'st-words'}>
                <Spacer share={before} />
                <div className={inside && nature !== 'plan' ? 'st-on-fill' : ''}>
                  <p className="st-sums">
                    <StageFigure figure={figure}>
                      <StageNumber figure={figure} room={room * free * 0.55} most={key ? 3 : 2.6} />
                    </StageFigure>
                    {also.map((more) => (
                      <span key={more.indicatorId}>
                        <StageFigure figure={more}>
                          <StageNumber figure={more} room={room * free * 0.4} most={key ? 3 : 2.6} />
                        </StageFigure>
                        {counted(more.label)}
                      </span>
                    ))}
                  </p>
                  <p className="st-name">
                    <WallProse text={`${figure.label} · ${years}`} />
                  </p>
                </div>
                {side === 'left' && !inside && <Spacer share={1 - edge} />}
              </div>
            </li>
          );
        })}
      </ol>
      <svg aria-hidden="true" className="st-years-axis">
        {yearTicksOf(spec).map(({ year, at }) => (
          <text
            key={year}
            x={`${at * 100}%`}
            y="1.6rem"
            textAnchor="middle"
            className={rows.some(({ key, from }) => key && from === year) ? 'st-named-year' : ''}
          >
            {year}
          </text>
        ))}
      </svg>
    </div>
  );
}
