import type { MarkProps } from '../picture-kind';
import { Plot } from '../plot/Plot';
import { FigurePiece } from '../signs/FigurePiece';
import { PointerLink } from '../signs/PointerLink';
import { twoYears, yearsOf } from './geometry';

const row = 'relative z-1 flex min-h-[1.75rem] items-center gap-x-1 px-1 xl:min-h-[1.875rem]';

/**
 * The two years under a headline that says this year's value and its growth: its bar only names the year, and the notch in
 * it is where the year before ended.
 */
export function GrowthCard({ spec: { trend } }: MarkProps<'growth'>) {
  const { baseline, current } = trend;
  return (
    <div
      className={`relative grid grid-cols-[minmax(0,1fr)] text-note xl:text-body ${baseline === null ? '' : 'grid-rows-[1fr_1fr]'}`}
    >
      <Plot {...twoYears(trend, 'card')} />
      {baseline !== null && (
        <p className={row}>
          <span>{trend.previousYear}</span>
          <FigurePiece figure={baseline} wide className="whitespace-nowrap">
            {baseline.text}
          </FigurePiece>
        </p>
      )}
      <PointerLink
        figure={current}
        className={`font-bold ${row} ${yearsOf(trend).short ? '' : 'on-accent text-on-accent'}`}
      >
        {trend.currentYear}
      </PointerLink>
    </div>
  );
}
