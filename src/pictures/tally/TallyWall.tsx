import type { WallProps } from '../picture-kind';
import { dotCell, dotsHeight, dotsPath } from '../signs/dots';
import { StageFigure } from '../wall/StageFigure';
import { StageNumber } from '../wall/StageNumber';

const perRow = 25;
/** A single large count is a field of its own, its number below it. */
const field = 60;

/** A dot for each thing counted, in rows of one length, so that lengths compare. */
export function TallyWall({ spec: { data }, named = [] }: WallProps<'tally'>) {
  const [only, ...more] = data;
  const alone = only !== undefined && more.length === 0 && only.figure.value >= field;
  return (
    <ul className={alone ? 'st-tally st-tally-field' : 'st-tally'}>
      {data.map(({ figure, tone }) => (
        <li key={figure.indicatorId}>
          <div>
            <p className="st-name">{figure.label}</p>
            <StageFigure figure={figure}>
              <StageNumber
                figure={figure}
                room={alone ? 30 : 10}
                most={alone && !named.includes(figure.indicatorId) ? 5.2 : 2.2}
              />
            </StageFigure>
          </div>
          <svg
            viewBox={`0 0 ${perRow * dotCell} ${dotsHeight(figure.value, perRow)}`}
            className="st-dots"
            aria-hidden="true"
          >
            <path d={dotsPath(figure.value, perRow)} className={`st-line-${tone}`} />
          </svg>
        </li>
      ))}
    </ul>
  );
}
