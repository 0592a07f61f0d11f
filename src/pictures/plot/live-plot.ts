import { type ComponentType, createContext, useContext } from 'react';
import type { Drawing } from './piece';

/** What a live drawing is given: the drawing and the size of its box in pixels. */
export type LivePlotProps = Drawing & { readonly width: number; readonly height: number };

/** The chart that draws in the boxes of a picture; null until it has come, on cards and on paper. */
export const LivePlotContext = createContext<ComponentType<LivePlotProps> | null>(null);

export const useLivePlot = (): ComponentType<LivePlotProps> | null => useContext(LivePlotContext);
