import { useWords } from '../../ui/locale-context';
import type { WallProps } from '../picture-kind';
import { StageFigure } from '../wall/StageFigure';
import { StageNumber } from '../wall/StageNumber';
import { placedOf, ticksOf } from './geometry';
import { Spacer } from './Spacer';

const fills = { flow: 'st-first', stock: 'st-second', plan: 'st-outline' } as const;

/** Money of different periods on an axis of years; the words of each bar stand where it leaves more room. */
export function TimelineWall({ spec, room }: WallProps<'timeline'>) {
  const words = useWords().picture;
  const placed = placedOf(spec);
  return (
    <div className="st-timeline">
      <ol>
        {placed.map(({ figure, nature, years, start, end, side }) => (
          <li key={figure.indicatorId}>
            <svg aria-hidden="true" className="st-span">
              <rect
                x={`${start * 100}%`}
                width={`${(end - start) * 100}%`}
                height="100%"
                className={fills[nature]}
              />
            </svg>
            {side === 'right' && <Spacer share={end} />}
            <div className={side === 'left' ? 'st-words st-end' : 'st-words'}>
              <StageFigure figure={figure}>
                <StageNumber figure={figure} room={room * Math.max(start, 1 - end) - 1.4} most={3} />
              </StageFigure>
              <p className="st-name">
                {figure.label} · {years}
              </p>
            </div>
            {side === 'left' && <Spacer share={1 - start} />}
          </li>
        ))}
      </ol>
      <svg aria-hidden="true" className="st-years-axis">
        <line x1="0" x2="100%" y1="0" y2="0" className="st-thin" />
        {ticksOf(spec).map(({ year, at, anchor }) => (
          <text key={year} x={`${at * 100}%`} y="1.5rem" textAnchor={anchor}>
            {words.yearOnAxis(year)}
          </text>
        ))}
      </svg>
    </div>
  );
}
