import { cellDigits, digitsInUnitOf, numberFormat } from '../format/numbers/number-format';
import { nativeOf } from '../pictures/natives';
import type { NativeBar, NativeChart } from '../pictures/plot/native-chart';
import type { PictureView } from '../views/view';
import type { Chart, ChartPoint } from './ooxml/chart/chart';

/** A label behind a bar needs so much more than the longest bar: more where the bar lies. */
const roomForLabels = { lying: 1.34, standing: 1.18 } as const;

/** The chart of a picture with its numbers; null where its marks are none that Office draws. */
export function chartOf(picture: PictureView): Chart | null {
  const native = nativeOf(picture.spec);
  return native === null ? null : toChart(native, picture.description, picture.subtitle);
}

/** @param corner names the first column of its numbers */
export function toChart(native: NativeChart, description: string, corner: string): Chart {
  const { lies, isStacked, labels, hasTrack, categories, series, axisEnd } = native;
  const bars = series.flatMap(({ bars: of }) => of).filter((bar) => bar !== null);
  const widest = bars.reduce<NativeBar | null>(
    (most, bar) => (most === null || Math.abs(bar.said.value) > Math.abs(most.said.value) ? bar : most),
    null,
  );
  const points = series.map(({ name, bars: of }) => ({
    name,
    points: of.map((bar) => (bar === null ? null : pointOf(bar, widest ?? bar))),
  }));
  const lengths = points.flatMap(({ points: of }) =>
    of.flatMap((point) => (point === null ? [] : Number(point.digits))),
  );
  const [lowest, highest] = [Math.min(0, ...lengths), Math.max(0, ...lengths)];
  const room = labels === 'behind' ? roomForLabels[lies ? 'lying' : 'standing'] : 1;
  return {
    description,
    corner,
    lies,
    isStacked,
    categories,
    series: points,
    labels,
    // Rates are parts of one in Office.
    max: axisEnd === null ? endOf(highest, highest - lowest, room) : axisEnd / 100,
    min: -endOf(-lowest, highest - lowest, room),
    hasTrack,
  };
}

/** Room for a label behind the last bar; three digits are enough for the end of an axis that nobody sees. */
const endOf = (longest: number, length: number, room: number): number =>
  longest === 0 ? 0 : Number((longest + length * (room - 1)).toPrecision(3));

function pointOf({ said, tone, isDerived }: NativeBar, widest: NativeBar): ChartPoint {
  const isOwnUnit = said.shown.unit === widest.said.shown.unit;
  return {
    digits: isOwnUnit ? cellDigits(said) : digitsInUnitOf(said, widest.said),
    format: isOwnUnit ? numberFormat(said) : 'General',
    text: isOwnUnit ? null : said.text,
    tone,
    isDerived,
  };
}
