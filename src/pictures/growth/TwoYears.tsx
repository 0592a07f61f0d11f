import type { TrendView } from '../../views/view';
import { shareBefore } from './geometry';

/** The two years as bars from zero: the year before hollow where it is worked out, a notch where it ended. */
export function TwoYears({ trend }: { readonly trend: TrendView }) {
  const { baseline, current, ratio } = trend;
  const share = `${shareBefore(trend) * 100}%`;
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
      <div className="st-solid">
        {ratio !== null && (
          <svg aria-hidden="true">
            <rect x={share} width="4" height="100%" className="st-notch" />
          </svg>
        )}
        <p>
          {trend.currentYear} <b>{current.text}</b>
        </p>
      </div>
    </div>
  );
}
