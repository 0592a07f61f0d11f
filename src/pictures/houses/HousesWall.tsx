import type { WallProps } from '../picture-kind';
import { NamedNumber } from '../wall/NamedNumber';
import { House } from './House';
import { signsOf } from './signs-of';

/** As many signs stand in one row, in which what is done is bracketed. */
const mostInRow = 6;

/** Between two signs, in rem, as in the style. */
const gap = 1.4;

/** A small count as signs, solid as far as something is done: the whole count above, what is done below the solid ones. */
export function HousesWall({ spec, room }: WallProps<'houses'>) {
  const signs = signsOf(spec);
  const inRow = signs.length <= mostInRow;
  const all = Math.min(signs.length, mostInRow);
  const done = signs.filter(({ solid }) => solid).length;
  // Of a sign with the room behind it.
  const between = (all * gap) / (room + gap);
  const right = (n: number) => `${((n - between) / (all - between)) * 100}%`;
  return (
    <div className="st-houses">
      <p className="st-house-count">
        <NamedNumber figure={spec.whole.figure} room={room / 2 - 2} most={6.4} inLine />
      </p>
      <div>
        <div className={inRow ? 'st-house-row' : 'st-house-row st-house-rows'}>
          {signs.map(({ solid, key }) => (
            <House key={key} solid={solid} />
          ))}
        </div>
        {inRow && done > 0 && (
          <svg aria-hidden="true" className="st-house-bracket">
            <line x1="0" x2={right(done)} y1="60%" y2="60%" className="st-thin" />
            <line x1="0.1%" x2="0.1%" y2="60%" className="st-thin" />
            <line x1={right(done)} x2={right(done)} y2="60%" className="st-thin" />
          </svg>
        )}
      </div>
      {spec.parts.map(({ figure }) => (
        <p key={figure.indicatorId} className="st-house-count">
          <NamedNumber figure={figure} room={room / 2 - 2} most={4.4} inLine />
        </p>
      ))}
    </div>
  );
}
