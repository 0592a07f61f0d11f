import { dotCell, dotsPath } from '../../pictures/signs/dots';
import { Spacer } from '../../pictures/wall/Spacer';
import { StageFigure } from '../../pictures/wall/StageFigure';
import { StageNumber } from '../../pictures/wall/StageNumber';
import { WallProse } from '../../pictures/wall/WallProse';
import type { SlideOf } from '../slides/slide-of';

interface Props {
  readonly drawn: NonNullable<SlideOf<'numbers'>['drawn']>;
}

/** A count drawn with the large number: to the scale of its field, or as so many marks. */
export function DrawnFigure({ drawn: { figure, share } }: Props) {
  // A piece of the field's own shape has its share in both directions.
  const side = share === null ? 0 : Math.sqrt(share);
  const words = (
    <span>
      <StageFigure figure={figure}>
        <StageNumber figure={figure} room={14} most={2.6} />
      </StageFigure>{' '}
      <span className="st-name">
        <WallProse text={figure.name} />
      </span>
    </span>
  );
  if (share === null)
    return (
      <div className="st-drawn">
        <svg
          viewBox={`0 0 ${figure.value * dotCell} ${dotCell}`}
          preserveAspectRatio="xMinYMid"
          className="st-dots"
          aria-hidden="true"
        >
          <path d={dotsPath(figure.value, figure.value)} className="st-line-first" />
        </svg>
        <p>{words}</p>
      </div>
    );
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
        {words}
      </p>
    </>
  );
}
