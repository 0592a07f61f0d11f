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
          <StageNumber figure={height} room={12} most={2.6} />
        </StageFigure>
        <p className="st-name">{height.label}</p>
        {trend !== null && <StageChange change={trend.change} className="st-2-2" />}
      </div>
      <div className="st-area">
        <StageFigure figure={area}>
          <StageNumber figure={area} room={room - 20} most={5.2} />
        </StageFigure>
        <p className="st-name">{area.label}</p>
      </div>
      <p className="st-below">
        <StageFigure figure={width}>
          <StageNumber figure={width} room={12} most={2.6} />
        </StageFigure>{' '}
        <span className="st-name">{width.label}</span>
      </p>
    </div>
  );
}
