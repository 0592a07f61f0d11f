import type { TrendView } from '../../views/figure/figure';
import { StageFigure } from '../wall/StageFigure';
import { yearsOf } from './geometry';

/**
 * The two years as bars from zero: the year before hollow where it is worked out, then as a light block what was gained; in
 * the bar of this year a notch where the year before ended.
 */
export function TwoYears({ trend }: { readonly trend: TrendView }) {
  const { baseline, ratio } = trend;
  const { before, now, fell, short } = yearsOf(trend);
  const share = `${before * 100}%`;
  return (
    <div className="st-years">
      {baseline !== null && (
        <div>
          <svg aria-hidden="true">
            {before < 1 && (
              <rect x={share} width={`${(1 - before) * 100}%`} height="100%" className="st-gap" />
            )}
            <rect
              x="2"
              y="2"
              width={share}
              height="94%"
              className={baseline.status === 'derived' ? 'st-hollow' : 'st-soft'}
            />
          </svg>
          <p>
            {trend.previousYear} <StageFigure figure={baseline}>{baseline.text}</StageFigure>
          </p>
        </div>
      )}
      <div className={fell ? (short ? 'st-fell st-short' : 'st-fell') : 'st-solid'}>
        {ratio !== null && (
          <svg aria-hidden="true">
            {fell ? (
              <rect width={`${now * 100}%`} height="100%" />
            ) : (
              <line x1={share} x2={share} y2="100%" className="st-notch" />
            )}
          </svg>
        )}
        <p>{trend.currentYear}</p>
      </div>
    </div>
  );
}
