import { growthNative } from '../pictures/growth/native';
import type { TrendView } from '../views/figure/figure';
import { toChart } from './chart-of';
import type { Chart } from './ooxml/chart/chart';

/** A growth as two standing bars, the year before hollow where it was worked out. */
export const twoYears = (trend: TrendView): Chart =>
  toChart(
    { ...growthNative({ kind: 'growth', trend }), lies: false },
    trend.description,
    trend.current.shown.unit,
  );
