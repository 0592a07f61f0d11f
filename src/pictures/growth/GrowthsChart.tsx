import type { ChartProps } from '../picture-kind';
import { RowsChart } from '../rows/RowsChart';
import { growthsOf } from './geometry';

/** Growth rates as bars from zero. */
export function GrowthsChart({ spec, ...props }: ChartProps<'growths'>) {
  const rows = growthsOf(spec).map(({ current, change, share, start, zero }) => ({
    figure: current,
    label: current.name,
    text: change.text,
    tone: 'first' as const,
    hollow: false,
    share,
    start,
    zero,
  }));
  return <RowsChart rows={rows} ticks={null} {...props} />;
}
