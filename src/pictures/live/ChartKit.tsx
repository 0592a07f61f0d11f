import { type ComponentType, memo } from 'react';
import { BarsChart } from '../bars/BarsChart';
import { GrowthChart } from '../growth/GrowthChart';
import { GrowthsChart } from '../growth/GrowthsChart';
import type { ChartKind } from '../marks';
import { PartsChart } from '../parts/PartsChart';
import type { ChartProps } from '../picture-kind';

/** Every kind that recharts draws. */
const charts: { readonly [K in ChartKind]: ComponentType<ChartProps<K>> } = {
  growth: GrowthChart,
  growths: GrowthsChart,
  bars: BarsChart,
  rates: BarsChart,
  parts: PartsChart,
};

/**
 * The chart kit: one component a kind of chart. Loaded only when a chart is wanted, and drawn anew only when
 * its data or its size changes, so that the focus inside it is kept.
 */
export const ChartKit = memo(function ChartKit(props: ChartProps<ChartKind>) {
  // The compiler does not see that a spec and the chart of its kind belong together.
  const Chart = charts[props.spec.kind] as ComponentType<ChartProps<ChartKind>>;
  return <Chart {...props} />;
});
