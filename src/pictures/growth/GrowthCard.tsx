import type { MarkProps } from '../picture-kind';
import { Plot } from '../plot/Plot';
import { FigurePiece } from '../signs/FigurePiece';
import { PointerLink } from '../signs/PointerLink';
import { twoYears, yearsOf } from './geometry';

/** The two years under a number that says this year's value and its growth: nothing of it is said again. */
export function GrowthCard({ spec: { trend } }: MarkProps<'growth'>) {
  const { baseline, current } = trend;
  return (
    <div
      className={`relative grid grid-cols-[minmax(0,1fr)] text-note xl:text-body ${baseline === null ? '' : 'grid-rows-[1fr_1fr]'}`}
    >
      <Plot {...twoYears(trend, 'card')} />
      {baseline !== null && (
        <p className="relative flex min-h-[1.75rem] flex-wrap items-center gap-x-1 px-1">
          <span>{trend.previousYear}</span>
          <FigurePiece figure={baseline} wide headline className="whitespace-nowrap">
            {baseline.text}
          </FigurePiece>
        </p>
      )}
      <PointerLink
        figure={current}
        className={`relative flex min-h-[1.75rem] items-center px-1 font-bold ${yearsOf(trend).short ? '' : 'on-accent text-on-accent'}`}
      >
        {trend.currentYear}
      </PointerLink>
    </div>
  );
}
