import { memo } from 'react';
import type { ChartSpec } from '../views/view';
import { BarsChart } from './BarsChart';
import type { ChartProps } from './chart-props';
import { GrowthChart } from './GrowthChart';
import { PartsChart } from './PartsChart';

/**
 * The chart kit: one component a kind of chart. Loaded only when a chart is wanted, and drawn anew only when
 * its data or its size changes, so that the focus inside it is kept.
 */
export const ChartKit = memo(function ChartKit({
  spec,
  ...props
}: ChartProps & { readonly spec: ChartSpec }) {
  switch (spec.kind) {
    case 'growth':
      return <GrowthChart trend={spec.trend} {...props} />;
    case 'growths':
      return (
        <BarsChart
          {...props}
          max={null}
          rows={spec.trends.map(({ current, change }) => ({
            figure: current,
            label: current.name,
            value: change.value,
            text: change.text,
            tone: 'first',
            hollow: false,
          }))}
        />
      );
    case 'bars':
    case 'rates':
      return (
        <BarsChart
          {...props}
          max={spec.kind === 'rates' ? 100 : null}
          rows={spec.data.map(({ figure, tone, hollow }) => ({
            figure,
            label: figure.label,
            value: figure.value,
            text: figure.labelled,
            tone,
            hollow,
          }))}
        />
      );
    case 'parts':
      return <PartsChart whole={spec.whole} parts={spec.parts} {...props} />;
  }
});
