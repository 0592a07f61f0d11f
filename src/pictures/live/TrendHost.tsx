import type { ReactNode } from 'react';
import { LiveTrendContext } from '../trend/live-trend';
import { LiveHost } from './LiveHost';
import { trendKit } from './load-kit';

interface Props {
  readonly children: ReactNode;
  /** Said for a screen reader: what the chart shows. */
  readonly label: string;
}

/** The place of pictures with lines through the years. */
export function TrendHost({ children, label }: Props) {
  return (
    <LiveHost
      part={trendKit}
      label={label}
      live={(module, picture) => (
        <LiveTrendContext value={module?.TrendChart ?? null}>{picture}</LiveTrendContext>
      )}
    >
      {children}
    </LiveHost>
  );
}
