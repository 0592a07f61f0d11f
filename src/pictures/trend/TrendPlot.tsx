import { useContext } from 'react';
import { useBox } from '../plot/use-box';
import type { Run } from './geometry';
import { LiveTrendContext } from './live-trend';

const percent = (share: number): string => `${share * 100}%`;

/** The lines of a trend: plain at first and on paper, by the chart library once that has come. */
export function TrendPlot({ runs }: { readonly runs: readonly Run[] }) {
  const Live = useContext(LiveTrendContext);
  const { ref, box } = useBox(Live !== null);
  const live = Live !== null && box !== null;
  return (
    <div ref={ref} className="absolute inset-0 text-accent" data-plot>
      {live && (
        <div className="[&_svg]:overflow-visible print:hidden" aria-hidden="true">
          <Live runs={runs} {...box} />
        </div>
      )}
      <svg
        className={`absolute inset-0 h-full w-full overflow-visible ${live ? 'hidden print:block' : ''}`}
        aria-hidden="true"
      >
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
    </div>
  );
}
