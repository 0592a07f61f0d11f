import { useWords } from '../../ui/locale-context';
import type { FigureView } from '../../views/figure/figure';
import type { WallProps } from '../picture-kind';
import { StageFigure } from '../wall/StageFigure';
import { StageNumber } from '../wall/StageNumber';
import { WallProse } from '../wall/WallProse';
import { boundsOf, placedOf, ticksOf } from './geometry';

const fills = { flow: 'st-done-span', stock: 'st-done-span', plan: 'st-planned-span' } as const;

/**
 * Money of different periods, each with its number and words in one column, and beside them thin bars on an axis of years: too thin
 * to be read as money. What the title names is green.
 */
export function TimelineWall({ spec, room, named = [] }: WallProps<'timeline'>) {
  const { counted } = useWords().picture;
  const isNamed = (figures: readonly FigureView[]) =>
    figures.some(({ indicatorId }) => named.includes(indicatorId));
  return (
    <div className="st-timeline">
      <ol>
        {placedOf(spec).map(({ figure, also, nature, years, start, end }) => {
          const key = isNamed([figure, ...also]);
          return (
            <li key={figure.indicatorId} className={key ? 'st-named' : ''}>
              <div className="st-words">
                <p className="st-sums">
                  <StageFigure figure={figure}>
                    <StageNumber figure={figure} room={room * 0.3} most={key ? 3 : 2.6} />
                  </StageFigure>
                  {also.map((more) => (
                    <span key={more.indicatorId}>
                      <StageFigure figure={more}>
                        <StageNumber figure={more} room={room * 0.24} most={key ? 3 : 2.6} />
                      </StageFigure>
                      {counted(more.label)}
                    </span>
                  ))}
                </p>
                <p className="st-name">
                  <WallProse text={`${figure.label} · ${years}`} />
                </p>
              </div>
              <svg aria-hidden="true" className="st-span">
                {boundsOf(spec).map((at) => (
                  <line key={at} x1={`${at * 100}%`} x2={`${at * 100}%`} y2="100%" className="st-bound" />
                ))}
                <rect
                  x={`${start * 100}%`}
                  y="38%"
                  width={`${(end - start) * 100}%`}
                  height="24%"
                  className={fills[nature]}
                />
              </svg>
            </li>
          );
        })}
      </ol>
      <svg aria-hidden="true" className="st-years-axis">
        <line x1="0" x2="100%" y1="0" y2="0" className="st-thin" />
        {ticksOf(spec).map(({ year, at, anchor }) => (
          <text key={year} x={`${at * 100}%`} y="1.6rem" textAnchor={anchor}>
            {year}
          </text>
        ))}
      </svg>
    </div>
  );
}
