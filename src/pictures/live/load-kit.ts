import { createPart } from '../../loading/part';

/** The chart library, one for all charts: when it has come for one, it has come for all. */
export const chartKit = createPart(() => import('../plot/PlotChart'));
