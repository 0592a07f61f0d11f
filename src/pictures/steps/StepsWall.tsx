import type { NumberText } from '../../format/number-style';
import type { FigureView } from '../../views/figure/figure';
import type { WallProps } from '../picture-kind';
import { widestOf } from '../wall/fit';
import { NamedNumber } from '../wall/NamedNumber';

/** Ordered steps below each other, each with its own unit: numbered dots on a line, never bars. What else is known of a step stands in its row. */
export function StepsWall({ spec: { steps }, room, named: [key] = [] }: WallProps<'steps'>) {
  const most = steps.length > 3 ? 3 : 5.2;
  // Numbers of one size: the first step has the largest, and must not look like the smallest.
  const widest = widestOf(steps.flatMap(({ figures: [first] }) => first ?? []));
  return (
    <ol className="st-steps">
      {steps.map(({ figures: [first, ...also] }, i) => (
        <li
          key={first?.indicatorId}
          className={first !== undefined && first.indicatorId === key ? 'st-key-step' : ''}
        >
          <span className="st-dot" aria-hidden="true">
            {i + 1}
          </span>
          {first !== undefined && (
            <Step
              figure={first}
              like={widest}
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
  /** The number that it is as large as. */
  readonly like?: NumberText;
  /** Width of its number, in rem. */
  readonly room: number;
  readonly most: 5.2 | 3 | 1.9;
  readonly className?: string;
}

function Step({ figure, like = figure, room, most, className = '' }: StepProps) {
  return (
    <div className={`st-step ${className}`}>
      <NamedNumber figure={figure} like={like} room={room} most={most} />
    </div>
  );
}
