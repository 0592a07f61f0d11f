import { BigNumber } from '../../ui/figure/BigNumber';
import { ChangeMark } from '../../ui/figure/ChangeMark';
import type { MarkProps } from '../picture-kind';
import { FigurePiece } from '../signs/FigurePiece';
import { PointerLink } from '../signs/PointerLink';

/** How many, times how much each, is how much in all: a rectangle whose edges and area each open their figure. */
export function ProductMark({ spec: { width, height, area, trend } }: MarkProps<'product'>) {
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)_auto] gap-x-1 gap-y-0.5">
      <p className="relative col-start-1 row-start-1 grid max-w-[8rem] content-center border-y border-l border-transparent pr-1 text-right">
        <FigurePiece figure={height} wide>
          <BigNumber figure={height} size="text-num-xs" />
        </FigurePiece>
        <span className="text-note text-ink-soft">{height.label}</span>
      </p>
      <div className="relative col-start-2 row-start-1 flex gap-1">
        <span aria-hidden="true" className="w-1 flex-none border-y border-l border-ink-soft" />
        <p className="relative grid min-h-[9rem] min-w-0 flex-1 content-center justify-items-center bg-accent px-1 text-center text-on-accent">
          <FigurePiece figure={area} wide className="on-accent">
            <BigNumber figure={area} size="text-num-s xl:text-num-m" unitSize="text-label" />
          </FigurePiece>
          <span>{area.label}</span>
        </p>
      </div>
      <p className="relative col-start-2 row-start-2 ml-2 text-center">
        <span aria-hidden="true" className="mb-0.5 block h-1 border-x border-b border-ink-soft" />
        <FigurePiece figure={width} wide className="font-bold text-label">
          {width.text}
        </FigurePiece>{' '}
        {width.label}
      </p>
      {trend !== null && (
        <div className="col-start-3 row-start-1 self-center pl-1">
          <PointerLink figure={height} className="block">
            <ChangeMark change={trend.change} className="text-num-xs" />
          </PointerLink>
          {trend.increase !== null && trend.increaseText !== null && (
            <p className="mt-0.5">
              <FigurePiece figure={trend.increase} className="whitespace-nowrap">
                {trend.increaseText}
              </FigurePiece>
            </p>
          )}
          <p className="text-note text-ink-soft">{height.label}</p>
        </div>
      )}
    </div>
  );
}
