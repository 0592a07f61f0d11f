import type { TrendView } from '../../views/figure/figure';
import { yearsOf } from './geometry';

/** The two years as bars from zero: the year before hollow where it is worked out, a notch where it ended. */
export function TwoYears({ trend }: { readonly trend: TrendView }) {
  const { baseline, current, ratio } = trend;
  const { before, now, fell, short } = yearsOf(trend);
  const share = `${before * 100}%`;
  return (
    <div className="st-years">
      {baseline !== null && (
        <div>
          <svg aria-hidden="true">
            <rect x="2" y="2" width={share} height="92%" className="st-hollow" />
          </svg>
          <p>
            {trend.previousYear} {baseline.labelled}
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
        <p>
          {trend.currentYear} <b>{current.text}</b>
        </p>
      </div>
    </div>
  );
}
