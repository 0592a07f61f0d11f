import { useWords } from '../../ui/locale-context';
import type { WallProps } from '../picture-kind';
import { StageFigure } from '../wall/StageFigure';
import { StageNumber } from '../wall/StageNumber';
import { House } from './House';
import { signsOf } from './signs-of';

/** A small count as signs, solid as far as something is done; the numbers of both stand below. */
export function HousesWall({ spec, room }: WallProps<'houses'>) {
  const words = useWords().picture;
  return (
    <div className="st-houses">
      <div className={signsOf(spec).length > 6 ? 'st-house-row' : 'st-house-row st-house-few'}>
        {signsOf(spec).map(({ solid, key }) => (
          <House key={key} solid={solid} />
        ))}
      </div>
      <div className="st-counts">
        {[spec.whole, ...spec.parts].map(({ figure }, i) => (
          <div key={figure.indicatorId}>
            <StageFigure figure={figure}>
              <StageNumber figure={figure} room={room / 2 - 2} most={5.2} />
            </StageFigure>
            <p className="st-name">{i === 0 ? figure.label : words.solid(figure.label)}</p>
          </div>
        ))}
      </div>
    </div>
  );
}
