import { growthNative } from '../../pictures/growth/native';
import type { NativeBar, NativeChart } from '../../pictures/plot/native-chart';
import type { Box } from '../../pictures/plot/scene';
import { emsOf } from '../../pictures/plot/text-width';
import type { FigureView, TrendView } from '../../views/figure/figure';
import type { DrawnShape } from './drawn';

/** Points of the labels of bars. */
const label = 14;

const figuresOf = ({ baseline, current }: TrendView): readonly FigureView[] =>
  baseline === null ? [current] : [baseline, current];

/** Whether the labels of its bars are broader than the bars' places. */
export function isTight(trend: TrendView, width: number): boolean {
  const figures = figuresOf(trend);
  return figures.some(({ text }) => emsOf(text, { bold: true }) * label > width / figures.length);
}

/** The two years as a chart, whose bars stand or lie. */
export function yearsOf(trend: TrendView, box: Box, lies = false): DrawnShape {
  const native = { ...growthNative({ kind: 'growth', trend }), lies };
  return {
    kind: 'native',
    name: trend.current.label,
    description: trend.description,
    corner: trend.current.shown.unit,
    box,
    native,
    ...(!lies && isTight(trend, box.width) ? { inDigits: inDigits(native) } : {}),
    sizes: { label, axis: 13 },
  };
}

/** Without the units, which stand beside the chart. */
const inDigits = (native: NativeChart): NativeChart => ({
  ...native,
  series: native.series.map(({ name, bars }) => ({
    name,
    bars: bars.map((bar) => bar && { ...bar, said: { ...bar.said, text: digitsOf(bar) } }),
  })),
});

function digitsOf({ said: { text, shown }, isDerived }: NativeBar): string {
  const [number = text] = /\d[\d,]*(\.\d+)?/.exec(text) ?? [];
  const hedge = isDerived ? (shown.hedge ?? '') : '';
  return `${hedge}${/[a-z]$/.test(hedge) ? ' ' : ''}${number}`;
}
