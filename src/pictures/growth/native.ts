import type { FigureView } from '../../views/figure/figure';
import type { SpecOf } from '../picture-kind';
import type { NativeBar, NativeChart } from '../plot/native-chart';

const barOf = (figure: FigureView, tone: NativeBar['tone'] = 'first'): NativeBar => ({
  said: figure,
  tone,
  isDerived: figure.status === 'derived',
});

/** Two years as two bars; the worked-out one is hollow. */
export function growthNative({ trend }: SpecOf<'growth'>): NativeChart {
  const { current, baseline, currentYear, previousYear } = trend;
  const years =
    baseline === null
      ? []
      : [{ year: previousYear, bar: barOf(baseline, baseline.status === 'derived' ? 'first' : 'soft') }];
  const bars = [...years, { year: currentYear, bar: barOf(current) }];
  return {
    lies: true,
    isStacked: false,
    labels: 'behind',
    hasTrack: false,
    categories: bars.map(({ year }) => year),
    series: [{ name: current.label, bars: bars.map(({ bar }) => bar) }],
    axisEnd: null,
  };
}

/** Growth rates side by side. */
export const growthsNative = ({ trends }: SpecOf<'growths'>): NativeChart => ({
  lies: true,
  isStacked: false,
  labels: 'behind',
  hasTrack: false,
  categories: trends.map(({ current }) => current.label),
  series: [
    {
      name: trends[0]?.change.unit ?? '%',
      bars: trends.map(({ change }) => ({ said: change, tone: 'first', isDerived: false })),
    },
  ],
  axisEnd: null,
});
