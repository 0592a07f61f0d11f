import type { FigureView } from '../../views/figure/figure';
import type { WallProps } from '../picture-kind';
import { StageChange } from '../wall/StageChange';
import { StageFigure } from '../wall/StageFigure';
import { StageNumber } from '../wall/StageNumber';
import { WallProse } from '../wall/WallProse';

/** How much each is, huge, with its growth; below it how many there are and what they come to, as one line. */
export function ProductWall({ spec: { width, height, area, trend }, room }: WallProps<'product'>) {
  const term = (figure: FigureView, share: number) => (
    <div>
      <StageFigure figure={figure}>
        <StageNumber figure={figure} room={room * share - 2.4} most={3} />
      </StageFigure>
      <p className="st-name">
        <WallProse text={figure.label} />
      </p>
    </div>
  );
  return (
    <div className="st-product">
      <div className="st-each">
        <p className="st-huge">
          <StageFigure figure={height}>
            <StageNumber figure={height} room={room} most={8} />
          </StageFigure>
        </p>
        {trend !== null && (
          <p className="st-grown">
            <StageChange change={trend.change} className="st-3-6" />
            {trend.increase !== null && trend.increaseText !== null && (
              <StageFigure figure={trend.increase} className="st-1-9">
                {trend.increaseText}
              </StageFigure>
            )}
          </p>
        )}
      </div>
      <div className="st-times">
        {term(width, 0.27)}
        <i aria-hidden="true">×</i>
        {term(height, 0.3)}
        {/* The average is rounded, so the product is not exact. */}
        <i aria-hidden="true">≈</i>
        {term(area, 0.36)}
      </div>
    </div>
  );
}
