import { BigNumber } from '../../ui/figure/BigNumber';
import { ChangeMark } from '../../ui/figure/ChangeMark';
import type { MarkProps } from '../picture-kind';
import { FigurePiece } from '../signs/FigurePiece';
import { PointerLink } from '../signs/PointerLink';

/**
 * How many, times how much each, is how much in all: a rectangle whose edges and area each open their figure. The growth of
 * the height stands beside it, so that nobody takes it for the growth of the whole.
 */
export function ProductMark({ spec: { width, height, area, trend } }: MarkProps<'product'>) {
  return (
    <div className="grid grid-cols-[minmax(5rem,8.5rem)_minmax(0,1fr)] gap-x-1 gap-y-0.5">
      <div className="grid content-center gap-0.5 text-right">
        <p className="relative">
          <FigurePiece figure={height} wide>
            <BigNumber figure={height} size="text-num-xs" />
          </FigurePiece>
          <span className="block text-note text-ink-soft">{height.label}</span>
        </p>
        {trend !== null && (
          <div>
            <PointerLink figure={height}>
              <ChangeMark change={trend.change} className="text-section" />
            </PointerLink>
            {trend.increase !== null && trend.increaseText !== null && (
              <p className="mr-1 text-note">
                <FigurePiece figure={trend.increase} className="sm:whitespace-nowrap">
                  {trend.increaseText}
                </FigurePiece>
              </p>
            )}
          </div>
        )}
      </div>
      <div className="flex gap-1">
        <span aria-hidden="true" className="w-1 flex-none border-y border-l border-ink-soft" />
        <p className="relative grid min-h-[10rem] min-w-0 flex-1 content-center justify-items-center bg-accent px-1 text-center text-on-accent">
          <FigurePiece figure={area} wide className="on-accent">
            <BigNumber figure={area} size="text-num-xs sm:text-num-s xl:text-num-m" unitSize="text-body" />
          </FigurePiece>
          <span>{area.label}</span>
        </p>
      </div>
      <p className="relative col-start-2 ml-2 text-center">
        <span aria-hidden="true" className="mb-0.5 block h-1 border-x border-b border-ink-soft" />
        <FigurePiece figure={width} wide className="text-label font-bold">
          {width.text}
        </FigurePiece>{' '}
        {width.label}
      </p>
    </div>
  );
}
