import { BigNumber } from '../../ui/figure/BigNumber';
import { ChangeMark } from '../../ui/figure/ChangeMark';
import type { MarkProps } from '../picture-kind';
import { Plot } from '../plot/Plot';
import { FigurePiece } from '../signs/FigurePiece';
import { PointerLink } from '../signs/PointerLink';
import { twoYears, yearsOf } from './geometry';

/** The two years as bars from zero, with the growth in percent and in the figure's own unit beside them. */
export function GrowthMark({ spec: { trend } }: MarkProps<'growth'>) {
  const { baseline, current, increase, increaseText } = trend;
  // Behind letters on the bar stands its own colour, for whoever asks what they stand on.
  const ink = yearsOf(trend).short ? '' : 'bg-accent text-on-accent';
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-2">
      <div
        className={`relative grid min-w-0 grid-cols-[minmax(0,1fr)] text-body xl:text-label ${baseline === null ? '' : 'grid-rows-[2fr_3fr]'}`}
      >
        <Plot {...twoYears(trend, 'panel')} />
        {baseline !== null && (
          <p className="relative flex min-h-6 flex-wrap items-center gap-x-1 px-1">
            <span>{trend.previousYear}</span>
            <FigurePiece figure={baseline} wide className="whitespace-nowrap">
              {baseline.text}
            </FigurePiece>
          </p>
        )}
        <p className="relative flex min-h-9 flex-wrap items-center gap-x-1 px-1">
          <span className={ink}>{trend.currentYear}</span>
          <FigurePiece figure={current} wide className={ink === '' ? '' : `on-accent ${ink}`}>
            <BigNumber figure={current} size="text-num-s" unitSize="text-body" />
          </FigurePiece>
        </p>
      </div>
      <div className="max-w-18 self-center text-right sm:max-w-none">
        <PointerLink figure={current} className="block">
          <ChangeMark change={trend.change} className="text-num-xs" below />
        </PointerLink>
        {increase !== null && increaseText !== null && (
          <p className="mt-0.5 mr-1 text-body">
            <FigurePiece figure={increase} className="sm:whitespace-nowrap">
              {increaseText}
            </FigurePiece>
          </p>
        )}
      </div>
    </div>
  );
}
