import type { WallProps } from '../picture-kind';
import { StageFigure } from '../wall/StageFigure';
import { StageNumber } from '../wall/StageNumber';

/** Ordered steps, each with its own unit: numbered dots on a line, never bars. */
export function StepsWall({ spec: { steps }, room }: WallProps<'steps'>) {
  const column = room / steps.length - 2.2;
  return (
    <ol className={`st-steps st-steps-${steps.length}`}>
      {steps.map(({ figures }, i) => (
        <li key={figures[0]?.indicatorId}>
          <span className="st-dot" aria-hidden="true">
            {i + 1}
          </span>
          {figures.map((figure, k) => (
            <div key={figure.indicatorId} className={k > 0 && figures.length > 2 ? 'st-row' : ''}>
              <p className="st-name">
                {figure.label} <span className="st-status">{figure.statusLabel}</span>
              </p>
              <StageFigure figure={figure}>
                <StageNumber
                  figure={figure}
                  room={column}
                  most={k === 0 ? 3.6 : figures.length > 2 ? 1.3 : 2.2}
                />
              </StageFigure>
            </div>
          ))}
        </li>
      ))}
    </ol>
  );
}
