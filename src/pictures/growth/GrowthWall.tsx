import type { MarkProps } from '../picture-kind';
import { StageChange } from '../wall/StageChange';
import { StageFigure } from '../wall/StageFigure';
import { StageNumber } from '../wall/StageNumber';
import { yearsOf } from './geometry';

/** Two years as two great bars from zero, and between their ends what was gained. */
export function GrowthWall({ spec: { trend } }: MarkProps<'growth'>) {
  const { baseline, current, ratio, increase, increaseText } = trend;
  const { before, now, fell, short } = yearsOf(trend);
  const end = `${before * 100}%`;
  const left = `${now * 100}%`;
  return (
    <div className="st-growth">
      <p className="st-gain">
        <StageChange change={trend.change} className="st-3" />
        {increase !== null && (
          <StageFigure figure={increase} className="st-1-9">
            {increaseText}
          </StageFigure>
        )}
      </p>
      {baseline !== null && (
        <div className="st-before">
          <svg aria-hidden="true">
            {before < 1 && <rect x={end} width={`${(1 - before) * 100}%`} height="100%" className="st-gap" />}
            <rect
              x="2"
              y="2"
              width={end}
              height="97%"
              className={baseline.status === 'derived' ? 'st-hollow' : 'st-soft'}
            />
          </svg>
          <p className="st-year">{trend.previousYear}</p>
          <p>
            <StageFigure figure={baseline}>
              <StageNumber figure={baseline} room={24} most={3} className="st-light" />
            </StageFigure>
          </p>
        </div>
      )}
      <div
        className={`st-on-fill ${fell ? (short ? 'st-now st-fell st-short' : 'st-now st-fell') : 'st-now'}`}
      >
        {ratio !== null && (
          <svg aria-hidden="true">
            {fell ? (
              <rect width={left} height="100%" />
            ) : (
              <line x1={end} x2={end} y2="100%" className="st-notch" />
            )}
          </svg>
        )}
        <p className="st-year">{trend.currentYear}</p>
        <p>
          <StageFigure figure={current}>
            <StageNumber figure={current} room={30} most={5.2} />
          </StageFigure>
        </p>
      </div>
    </div>
  );
}
