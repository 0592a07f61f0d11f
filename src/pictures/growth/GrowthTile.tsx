import { FigureLink } from '../../ui/figure/FigureLink';
import type { MarkProps } from '../picture-kind';
import { fills, hollowOutline } from '../signs/fills';
import { yearsOf } from './geometry';

const row = 'relative flex min-h-[1.625rem] items-center px-1 text-note xl:min-h-[2rem] xl:text-body';

/**
 * The two years of a headline as bars from zero. The value of the year stands above them as the headline, so that its bar
 * only names the year; the notch in it is where the year before ended.
 */
export function GrowthTile({ spec: { trend } }: MarkProps<'growth'>) {
  const { baseline, ratio } = trend;
  const { before, now, fell, short } = yearsOf(trend);
  const share = `${before * 100}%`;
  return (
    <div className="grid gap-0.5">
      {baseline !== null && (
        <div className={row}>
          <svg className="absolute left-0 top-0 h-full w-full" aria-hidden="true">
            <rect x="1" y="1" width={share} height="92%" {...hollowOutline} />
          </svg>
          <span className="relative z-1 whitespace-nowrap">
            <span className="mr-1">{trend.previousYear}</span>
            <FigureLink figure={baseline}>{baseline.text}</FigureLink>
          </span>
        </div>
      )}
      <div className={`${row} ${fell ? '' : 'bg-accent '}${short ? '' : 'text-on-accent'}`}>
        {ratio !== null && (
          <svg className="absolute left-0 top-0 h-full w-full" aria-hidden="true">
            {fell ? (
              <rect width={`${now * 100}%`} height="100%" className={fills[short ? 'soft' : 'first']} />
            ) : (
              <rect x={share} y="0" width="2" height="100%" className="fill-paper" />
            )}
          </svg>
        )}
        <b className="relative">{trend.currentYear}</b>
      </div>
    </div>
  );
}
