import type { WallProps } from '../picture-kind';
import { StageFigure } from '../wall/StageFigure';
import { StageNumber } from '../wall/StageNumber';
import { barsOf } from './geometry';

/** Bars from one zero, each with its name and its number above it. */
export function BarsWall({ spec, room }: WallProps<'bars' | 'rates'>) {
  return (
    <div className="st-bars">
      <ul>
        {barsOf(spec).map(({ figure, tone, hollow, share }) => (
          <li key={`${figure.indicatorId}${figure.derivedBy ?? ''}`}>
            <p>
              <span className="st-name">{figure.label}</span>
              <StageFigure figure={figure}>
                <StageNumber figure={figure} room={room * 0.45} most={3} />
              </StageFigure>
            </p>
            <svg aria-hidden="true" className={spec.kind === 'rates' ? 'st-bar st-track' : 'st-bar'}>
              <rect
                x={hollow ? 2 : 0}
                width={`${share * 100}%`}
                height="100%"
                className={hollow ? 'st-hollow' : `st-${tone}`}
              />
            </svg>
          </li>
        ))}
      </ul>
    </div>
  );
}
