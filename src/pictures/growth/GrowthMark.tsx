import { FigureLink } from '../../ui/figure/FigureLink';
import { useLocale } from '../../ui/locale-context';
import type { MarkProps } from '../picture-kind';
import { fills, hollowOutline } from '../signs/fills';
import { yearsOf } from './geometry';

interface Props extends MarkProps<'growth'> {
  readonly headline?: boolean;
}

/**
 * The two years as bars from zero: the year before hollow and dashed because it is worked out, a notch
 * in this year's bar where it ended, so that the rest is the growth.
 */
export function GrowthMark({ spec: { trend }, headline = false }: Props) {
  const { language } = useLocale();
  const { baseline, current, ratio } = trend;
  const { before, now, fell, short } = yearsOf(trend);
  const share = `${before * 100}%`;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-[0.375rem] text-body">
      {baseline !== null && (
        <div className="relative min-h-[2.125rem]">
          <svg className="absolute inset-0 h-full w-full" aria-hidden="true">
            <rect x="1" y="1" width={share} height="94%" {...hollowOutline} />
          </svg>
          <div
            className={`relative flex min-h-[2.125rem] flex-wrap items-center gap-x-1.5 px-1 ${language === 'en' ? 'flex-col items-start py-0.5 text-note leading-tight' : ''}`}
          >
            {language === 'en' ? (
              <>
                {/* One line of English would be longer than the bar. */}
                <span>{`${trend.previousYear}, ${baseline.statusLabel}`}</span>
                <FigureLink figure={baseline} headline={headline}>
                  {baseline.text}
                </FigureLink>
              </>
            ) : (
              <>
                <span>{trend.previousYear}</span>
                <FigureLink figure={baseline} headline={headline}>
                  {baseline.labelled}
                </FigureLink>
              </>
            )}
          </div>
        </div>
      )}
      <div
        className={`relative min-h-[2.125rem] ${fell ? '' : 'bg-accent '}${short ? '' : 'text-on-accent'}`}
      >
        {ratio !== null && (
          <svg className="absolute inset-0 h-full w-full" aria-hidden="true">
            {fell ? (
              <rect width={`${now * 100}%`} height="100%" className={fills[short ? 'soft' : 'first']} />
            ) : (
              <rect x={share} y="0" width="2" height="100%" className="fill-paper" />
            )}
          </svg>
        )}
        <div className="relative flex min-h-[2.125rem] flex-wrap items-center gap-x-1.5 px-1 font-bold">
          <span>{trend.currentYear}</span>
          <FigureLink figure={current} className={short ? '' : 'on-accent'}>
            {current.text}
          </FigureLink>
        </div>
      </div>
    </div>
  );
}
