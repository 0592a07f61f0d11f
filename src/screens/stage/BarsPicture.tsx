import type { Datum } from '../../views/view';
import { StageFigure } from './StageFigure';
import { StageNumber } from './StageNumber';

interface Props {
  readonly data: readonly Datum[];
  /** End of the axis, then drawn; null for the largest value. */
  readonly max: number | null;
  /** In rem. */
  readonly room: number;
}

const ticks = [0, 25, 50, 75, 100];

/** Bars from one zero, each with its name and its number above it. */
export function BarsPicture({ data, max, room }: Props) {
  const end = max ?? Math.max(...data.map(({ figure }) => figure.value));
  return (
    <div className="st-bars">
      <ul>
        {data.map(({ figure, tone, hollow }) => (
          <li key={`${figure.indicatorId}${figure.derivedBy ?? ''}`}>
            <p>
              <span className="st-name">{figure.label}</span>
              <StageFigure figure={figure}>
                <StageNumber figure={figure} room={room * 0.45} most={2.6} />
              </StageFigure>
            </p>
            <svg aria-hidden="true" className={max === null ? 'st-bar' : 'st-bar st-track'}>
              <rect
                x={hollow ? 2 : 0}
                width={`${(figure.value / end) * 100}%`}
                height="100%"
                className={hollow ? 'st-hollow' : `st-${tone}`}
              />
            </svg>
          </li>
        ))}
      </ul>
      {max !== null && (
        <p className="st-axis" aria-hidden="true">
          {ticks.map((tick) => (
            <span key={tick}>{tick}%</span>
          ))}
        </p>
      )}
    </div>
  );
}
