import { createPart } from '../../loading/part';

/** The chart library, one for all charts: when it has come for one, it has come for all. */
export const chartKit = createPart(() => import('../plot/PlotChart'));

/** Lines are a file of their own: only who sets editions side by side sees them. */
export const trendKit = createPart(() => import('../trend/TrendChart'));
