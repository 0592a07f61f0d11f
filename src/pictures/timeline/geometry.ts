import type { SpecOf } from '../picture-kind';
import type { Drawing } from '../plot/piece';
import { keyOf } from '../plot/piece';
import type { Fill } from '../signs/fills';

type Spec = SpecOf<'timeline'>;
type SpanView = Spec['spans'][number];

/** Money that is there is filled: assets in the second colour, what was put in in the first. What is planned is hollow. */
const fillOf: Readonly<Record<SpanView['nature'], Fill>> = {
  flow: 'first',
  stock: 'second',
  plan: 'outline',
};

/** How much of its row a bar takes. */
const thickness = { card: 0.76, panel: 0.7, strip: 1 } as const;

/** Less room than this beside a bar is too little for words. */
const least = 0.3;

/** A bar on the axis of years, which counts both of its ends: 2021—2022 is two years long. */
export interface Placed extends SpanView {
  readonly start: number;
  readonly end: number;
  /** The side of the bar where its words have more room; `below` where it has too little on both. */
  readonly side: 'left' | 'right' | 'below';
}

export function placedOf({ from, to, spans }: Spec): readonly Placed[] {
  const years = to - from + 1;
  return spans.map((span) => {
    const start = (span.from - from) / years;
    const end = (span.to - from + 1) / years;
    const side = Math.max(start, 1 - end) < least ? 'below' : start > 1 - end ? 'left' : 'right';
    return { ...span, start, end, side };
  });
}

export function timelineDrawing(placed: readonly Placed[], size: keyof typeof thickness): Drawing {
  const height = thickness[size] / placed.length;
  return {
    pieces: placed.map(({ figure, nature, start, end, side }, i) => {
      // Words below a bar leave it the upper part of its row.
      const above = side === 'below' && size !== 'strip';
      return {
        key: keyOf(figure),
        x: start,
        y: (i + (above ? 0.05 : (1 - thickness[size]) / 2)) / placed.length,
        width: end - start,
        height: above ? height / 3 : height,
        fill: fillOf[nature],
        figure,
      };
    }),
  };
}

/** Years named on the axis: its two ends, and the year under review unless it is one of them. */
export const ticksOf = ({ from, to, year }: Spec) => {
  const years = to - from + 1;
  return [...new Set([from, ...(year > from && year < to ? [year] : []), to])].map((each) => ({
    year: each,
    /** The middle of the year, but at the ends of the axis its edge. */
    at: each === from ? 0 : each === to ? 1 : (each - from + 0.5) / years,
    anchor: each === from ? ('start' as const) : each === to ? ('end' as const) : ('middle' as const),
  }));
};

/** Where a period begins or ends, as shares of the axis. */
export const boundsOf = ({ from, to, spans }: Pick<Spec, 'from' | 'to' | 'spans'>): readonly number[] => [
  ...new Set(spans.flatMap((span) => [span.from - from, span.to + 1 - from].map((n) => n / (to - from + 1)))),
];

/** Years named on the axis of a wall, each in its middle: the ends of the axis and where a period begins. */
export const yearTicksOf = ({ from, to, year, spans }: Spec) =>
  [...new Set([from, year, ...spans.map((span) => span.from), to])]
    .filter((each) => each >= from && each <= to)
    .map((each) => ({ year: each, at: (each - from + 0.5) / (to - from + 1) }));
