import type { WallProps } from '../picture-kind';
import { dotCell, dotsHeight, dotsPath } from '../signs/dots';
import { StageFigure } from '../wall/StageFigure';
import { StageNumber } from '../wall/StageNumber';

const columns = 40;

/** A dot for each thing counted, filled for the part; the numbers of both stand below. */
export function AmongWall({ spec: { whole, parts }, room }: WallProps<'among'>) {
  const [part] = parts;
  const counted = part?.figure.value ?? 0;
  return (
    <div className="st-among">
      <svg
        viewBox={`0 0 ${columns * dotCell} ${dotsHeight(whole.figure.value, columns)}`}
        className="st-dots"
        aria-hidden="true"
      >
        <path d={dotsPath(counted, columns)} className="st-line-first" />
        <path d={dotsPath(whole.figure.value, columns, counted)} className="st-line-rest" />
      </svg>
      <div className="st-counts">
        {[...parts, whole].map(({ figure }) => (
          <div key={figure.indicatorId}>
            <StageFigure figure={figure}>
              <StageNumber figure={figure} room={room / 2 - 2} most={4.4} />
            </StageFigure>
            <p className="st-name">{figure.label}</p>
          </div>
        ))}
      </div>
    </div>
  );
}
