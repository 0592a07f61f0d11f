import type { Run } from './geometry';

const percent = (share: number): string => `${share * 100}%`;

/** The lines of a trend, each run a line of its own: what is not joined has nothing between. */
export function TrendPlot({ runs }: { readonly runs: readonly Run[] }) {
  return (
    <svg className="absolute inset-0 h-full w-full overflow-visible" aria-hidden="true" data-plot>
      {runs.map(({ key, spots, dashed }) =>
        spots
          .slice(1)
          .map(({ x, y }, i) => (
            <line
              key={`${key} ${x}`}
              x1={percent(spots[i]?.x ?? 0)}
              y1={percent(spots[i]?.y ?? 0)}
              x2={percent(x)}
              y2={percent(y)}
              className="stroke-accent [stroke-width:0.125rem]"
              {...(dashed ? { strokeDasharray: '6 4' } : {})}
            />
          )),
      )}
    </svg>
  );
}
