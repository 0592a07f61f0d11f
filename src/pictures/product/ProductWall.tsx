import type { WallProps } from '../picture-kind';
import { StageChange } from '../wall/StageChange';
import { StageFigure } from '../wall/StageFigure';
import { StageNumber } from '../wall/StageNumber';

/** How many, times how much each, is how much in all: a rectangle with its edges named. */
export function ProductWall({ spec: { width, height, area, trend }, room }: WallProps<'product'>) {
  return (
    <div className="st-product">
      <div className="st-edge">
        <StageFigure figure={height}>
          <StageNumber figure={height} room={13} most={3} />
        </StageFigure>
        <p className="st-name">{height.label}</p>
        {trend !== null && <StageChange change={trend.change} className="st-2-2" />}
      </div>
      <div className="st-area st-on-fill">
        <StageFigure figure={area}>
          <StageNumber figure={area} room={room - 17} most={6.4} />
        </StageFigure>
        <p className="st-name">{area.label}</p>
      </div>
      <p className="st-below">
        <StageFigure figure={width}>
          <StageNumber figure={width} room={13} most={3} />
        </StageFigure>{' '}
        <span className="st-name">{width.label}</span>
      </p>
    </div>
  );
}
