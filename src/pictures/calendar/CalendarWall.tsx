import { useWords } from '../../ui/locale-context';
import { Prose } from '../../ui/text/Prose';
import type { WallProps } from '../picture-kind';
import { StageFigure } from '../wall/StageFigure';
import { StageNumber } from '../wall/StageNumber';
import { blocksOf } from './geometry';

const months = Array.from({ length: 12 }, (_, i) => i + 1);

/** The year as a calendar: a block for each time, in each block a dot for each who does it. */
export function CalendarWall({ spec: { rows } }: WallProps<'calendar'>) {
  const words = useWords().picture;
  return (
    <ul className="st-calendar">
      <li className="st-months" aria-hidden="true">
        {months.map((month) => (
          <span key={month}>{words.month(month)}</span>
        ))}
      </li>
      {rows.map(({ figure, times }) => (
        <li key={figure.indicatorId}>
          <div>
            <p>
              <StageFigure figure={figure}>
                <StageNumber figure={figure} room={15} most={3.6} />
              </StageFigure>{' '}
              <b className="st-often">{figure.label}</b>
            </p>
            {figure.caption !== null && <Prose as="p" className="st-note" text={figure.caption} />}
          </div>
          <svg aria-hidden="true">
            {blocksOf(times, figure.value, 0.008).map(({ x, width, dots }) => (
              <g key={x}>
                <rect x={`${x * 100}%`} width={`${width * 100}%`} height="100%" className="st-first" />
                {dots.map((dot) => (
                  <circle
                    key={`${dot.x} ${dot.y}`}
                    cx={`${dot.x * 100}%`}
                    cy={`${dot.y * 100}%`}
                    r="0.42rem"
                    className="st-dot-on"
                  />
                ))}
              </g>
            ))}
          </svg>
        </li>
      ))}
    </ul>
  );
}
