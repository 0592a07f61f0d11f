import type { FigureView } from '../../views/figure/figure';
import type { WallProps } from '../picture-kind';
import { StageFigure } from '../wall/StageFigure';
import { StageNumber } from '../wall/StageNumber';
import { WallProse } from '../wall/WallProse';

/** Ordered steps below each other, each with its own unit: numbered dots on a line, never bars. What else is known of a step stands in its row. */
export function StepsWall({ spec: { steps }, room }: WallProps<'steps'>) {
  const most = steps.length > 3 ? 3 : 5.2;
  return (
    <ol className="st-steps">
      {steps.map(({ figures: [first, ...also] }, i) => (
        <li key={first?.indicatorId}>
          <span className="st-dot" aria-hidden="true">
            {i + 1}
          </span>
          {first !== undefined && (
            <Step
              figure={first}
              room={room * 0.36}
              most={most}
              className={also.length === 0 ? 'st-whole-step' : ''}
            />
          )}
          {also.map((figure) => (
            <Step
              key={figure.indicatorId}
              figure={figure}
              room={room * 0.2}
              most={also.length > 1 ? 1.9 : 3}
            />
          ))}
        </li>
      ))}
    </ol>
  );
}

interface StepProps {
  readonly figure: FigureView;
  /** Width of its number, in rem. */
  readonly room: number;
  readonly most: 5.2 | 3 | 1.9;
  readonly className?: string;
}

function Step({ figure, room, most, className = '' }: StepProps) {
  return (
    <div className={`st-step ${className}`}>
      <StageFigure figure={figure}>
        <StageNumber figure={figure} room={room} most={most} />
      </StageFigure>
      <p className="st-name">
        <WallProse text={figure.label} />
      </p>
    </div>
  );
}
