/** The chart library, a chunk of its own; the second call gets what the first one fetched. */
export const loadChartKit = () => import('./ChartKit');
