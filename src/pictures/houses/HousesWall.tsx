import { useWords } from '../../ui/locale-context';
import type { WallProps } from '../picture-kind';
import { StageFigure } from '../wall/StageFigure';
import { StageNumber } from '../wall/StageNumber';
import { WallProse } from '../wall/WallProse';
import { House } from './House';
import { signsOf } from './signs-of';

/** A small count as signs, solid as far as something is done: the whole count above, and what is done beside the solid ones. */
export function HousesWall({ spec, room }: WallProps<'houses'>) {
  const words = useWords().picture;
  const signs = signsOf(spec);
  const done = signs.filter(({ solid }) => solid);
  const rest = signs.filter(({ solid }) => !solid);
  const row = (houses: typeof signs) => (
    <div className="st-house-row">
      {houses.map(({ solid, key }) => (
        <House key={key} solid={solid} />
      ))}
    </div>
  );
  return (
    <div className="st-houses">
      <p className="st-house-count">
        <StageFigure figure={spec.whole.figure}>
          <StageNumber figure={spec.whole.figure} room={room / 2 - 2} most={5.2} />
        </StageFigure>
        <span className="st-name">
          <WallProse text={spec.whole.figure.label} />
        </span>
      </p>
      {done.length > 0 && (
        <div className="st-house-part">
          {row(done)}
          {spec.parts.map(({ figure }) => (
            <p key={figure.indicatorId}>
              <StageFigure figure={figure}>
                <StageNumber figure={figure} room={room / 2 - 2} most={3.6} />
              </StageFigure>
              <span className="st-name">
                <WallProse text={figure.label} />
              </span>
            </p>
          ))}
        </div>
      )}
      {rest.length > 0 && (
        <div className="st-house-part">
          {row(rest)}
          {done.length > 0 && <p className="st-name">{words.rest}</p>}
        </div>
      )}
    </div>
  );
}
