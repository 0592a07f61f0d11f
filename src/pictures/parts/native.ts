import type { SpecOf } from '../picture-kind';
import type { NativeChart } from '../plot/native-chart';

/** The whole above its parts, which stand on each other and so add up by themselves. */
export const partsNative = ({ whole, parts }: SpecOf<'parts'>): NativeChart => ({
  lies: true,
  isStacked: true,
  labels: 'middle',
  hasTrack: false,
  categories: [whole.figure.label, parts.map(({ figure }) => figure.label).join(' + ')],
  series: [
    {
      name: whole.figure.label,
      bars: [{ said: whole.figure, tone: 'soft', isDerived: whole.hollow }, null],
    },
    ...parts.map(({ figure, tone, hollow }) => ({
      name: figure.label,
      bars: [null, { said: figure, tone, isDerived: hollow }],
    })),
  ],
  axisEnd: null,
});
