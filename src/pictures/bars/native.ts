import type { SpecOf } from '../picture-kind';
import type { NativeChart } from '../plot/native-chart';

/** Bars from one zero; rates on an axis to 100 %, with a track. */
export const barsNative = ({ kind, data }: SpecOf<'bars' | 'rates'>): NativeChart => ({
  lies: true,
  isStacked: false,
  labels: kind === 'rates' ? 'within' : 'behind',
  hasTrack: kind === 'rates',
  categories: data.map(({ figure }) => figure.label),
  series: [
    {
      name: data[0]?.figure.shown.unit ?? '',
      bars: data.map(({ figure, tone, hollow }) => ({ said: figure, tone, isDerived: hollow })),
    },
  ],
  axisEnd: kind === 'rates' ? 100 : null,
});
