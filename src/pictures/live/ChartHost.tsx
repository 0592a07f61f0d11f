import type { ReactNode } from 'react';
import { LivePlotContext } from '../plot/live-plot';
import { LiveHost } from './LiveHost';
import { chartKit } from './load-kit';

interface Props {
  readonly children: ReactNode;
  /** Said for a screen reader: what the chart shows. */
  readonly label: string;
}

/** The place of a picture with bars. */
export function ChartHost({ children, label }: Props) {
  return (
    <LiveHost
      part={chartKit}
      label={label}
      live={(module, picture) => (
        <LivePlotContext value={module?.PlotChart ?? null}>{picture}</LivePlotContext>
      )}
    >
      {children}
    </LiveHost>
  );
}
