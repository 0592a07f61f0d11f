import type { WallProps } from '../picture-kind';
import { StageFigure } from '../wall/StageFigure';
import { StageNumber } from '../wall/StageNumber';

/** Ordered steps below each other, each with its own unit: numbered dots on a line, never bars. */
export function StepsWall({ spec: { steps }, room }: WallProps<'steps'>) {
  const most = steps.length > 3 ? 3 : 4.4;
  return (
    <ol className="st-steps">
      {steps.map(({ figures: [first, ...also] }, i) => (
        <li key={first?.indicatorId}>
          <span className="st-dot" aria-hidden="true">
            {i + 1}
          </span>
          {first !== undefined && (
            <div>
              <StageFigure figure={first}>
                <StageNumber figure={first} room={room * 0.45} most={most} />
              </StageFigure>
              <p className="st-name">{first.name}</p>
            </div>
          )}
          {also.length > 0 && (
            <div className="st-also">
              {also.map((figure) => (
                <p key={figure.indicatorId}>
                  <StageFigure figure={figure}>
                    <StageNumber figure={figure} room={room * 0.26} most={also.length > 1 ? 1.6 : 2.6} />
                  </StageFigure>{' '}
                  <span className="st-name">{figure.label}</span>
                </p>
              ))}
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
