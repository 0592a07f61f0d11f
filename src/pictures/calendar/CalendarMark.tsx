import type { MarkProps } from '../picture-kind';
import { FigurePiece } from '../signs/FigurePiece';
import { PointerLink } from '../signs/PointerLink';
import { blocksOf } from './geometry';

/** A row of blocks for each: how often in a year, and in each block a dot for each who does it. */
export function CalendarMark({ spec: { rows } }: MarkProps<'calendar'>) {
  return (
    <ul className="grid gap-2 text-body">
      {rows.map(({ figure, times }) => (
        <li key={figure.indicatorId}>
          <p className="mb-0.5">
            {figure.name}{' '}
            <FigurePiece figure={figure} className="font-bold">
              {figure.text}
            </FigurePiece>
          </p>
          <PointerLink figure={figure} className="block">
            <svg className="block h-6 w-full" aria-hidden="true">
              {blocksOf(times, figure.value, 0.01).map(({ x, width, dots }) => (
                <g key={x}>
                  <rect x={`${x * 100}%`} width={`${width * 100}%`} height="100%" className="fill-accent" />
                  {dots.map((dot) => (
                    <circle
                      key={`${dot.x} ${dot.y}`}
                      cx={`${dot.x * 100}%`}
                      cy={`${dot.y * 100}%`}
                      r="0.3rem"
                      className="fill-on-accent"
                    />
                  ))}
                </g>
              ))}
            </svg>
          </PointerLink>
        </li>
      ))}
    </ul>
  );
}
