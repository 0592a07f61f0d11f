import type { MarkProps } from '../picture-kind';
import { StageFigure } from '../wall/StageFigure';
import { StageNumber } from '../wall/StageNumber';
import { Dots } from './Dots';

/** A dot for each thing counted, in rows of one length, so that lengths compare. */
export function TallyWall({ spec: { data } }: MarkProps<'tally'>) {
  return (
    <ul className="st-tally">
      {data.map(({ figure, tone }) => (
        <li key={figure.indicatorId}>
          <div>
            <p className="st-name">{figure.label}</p>
            <StageFigure figure={figure}>
              <StageNumber figure={figure} room={10} most={2.2} />
            </StageFigure>
          </div>
          <Dots count={figure.value} columns={25} radius={3.6} className={`st-${tone}`} />
        </li>
      ))}
    </ul>
  );
}
