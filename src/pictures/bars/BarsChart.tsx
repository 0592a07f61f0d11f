import type { ChartProps } from '../picture-kind';
import { RowsChart } from '../rows/RowsChart';
import { barsOf, ticksOf } from './geometry';

/** Bars from one zero; rates with their axis below. */
export function BarsChart({ spec, ...props }: ChartProps<'bars' | 'rates'>) {
  const rows = barsOf(spec).map((bar) => ({ ...bar, label: bar.figure.label, text: bar.figure.labelled }));
  return <RowsChart rows={rows} ticks={ticksOf(spec)} {...props} />;
}
