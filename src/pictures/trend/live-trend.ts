import { type ComponentType, createContext } from 'react';
import type { Run } from './geometry';

/** What a live drawing of lines is given: the lines, and the size of its box in pixels. */
export interface LiveTrendProps {
  readonly runs: readonly Run[];
  readonly width: number;
  readonly height: number;
}

/** The chart that draws the lines of a trend; null until it has come, and on paper. */
export const LiveTrendContext = createContext<ComponentType<LiveTrendProps> | null>(null);
