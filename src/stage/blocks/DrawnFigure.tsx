import { Spacer } from '../../pictures/wall/Spacer';
import { StageFigure } from '../../pictures/wall/StageFigure';
import { StageNumber } from '../../pictures/wall/StageNumber';
import { WallProse } from '../../pictures/wall/WallProse';
import type { SlideOf } from '../../views/slide/stage-view';

interface Props {
  readonly drawn: NonNullable<SlideOf<'numbers'>['drawn']>;
}

/** A count drawn with the large number, to the scale of its field. */
export function DrawnFigure({ drawn: { figure, share } }: Props) {
  // A piece of the field's own shape has its share in both directions.
  const side = Math.sqrt(share);
  return (
    <>
      <svg className="st-to-scale" aria-hidden="true">
        <rect
          y={`${(1 - side) * 100}%`}
          width={`${side * 100}%`}
          height={`${side * 100}%`}
          className="st-first"
        />
      </svg>
      <p className="st-drawn-words">
        <Spacer share={side} />
        <span>
          <StageFigure figure={figure}>
            <StageNumber figure={figure} room={14} most={2.6} />
          </StageFigure>{' '}
          <span className="st-name">
            <WallProse text={figure.name} />
          </span>
        </span>
      </p>
    </>
  );
}
