import type { WallProps } from '../picture-kind';
import { StageFigure } from '../wall/StageFigure';
import { StageNumber } from '../wall/StageNumber';
import { barsOf } from './geometry';

/** How much of the width the longest bar takes; its number stands at its end. */
const longest = 0.72;

/** Bars from one zero, each with its name above it and its number at its end. */
export function BarsWall({ spec, room, named = [] }: WallProps<'bars' | 'rates'>) {
  const isRate = spec.kind === 'rates';
  return (
    <div className={isRate ? 'st-bars' : 'st-bars st-bars-few'}>
      <ul>
        {barsOf(spec).map(({ figure, tone, hollow, share }) => (
          <li
            key={`${figure.indicatorId}${figure.derivedBy ?? ''}`}
            className={!isRate && named.includes(figure.indicatorId) ? 'st-bar-named' : ''}
          >
            <p className="st-name">{figure.label}</p>
            <p>
              <svg
                aria-hidden="true"
                width={`${(isRate ? 1 : share) * longest * 100}%`}
                className={isRate ? 'st-bar st-track' : 'st-bar'}
              >
                <rect
                  x={hollow ? 2 : 0}
                  width={isRate ? `${share * 100}%` : '100%'}
                  height="100%"
                  className={hollow ? 'st-hollow' : `st-${tone}`}
                />
              </svg>
              <StageFigure figure={figure}>
                <StageNumber figure={figure} room={room * (1 - longest) - 1} most={3} />
              </StageFigure>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
