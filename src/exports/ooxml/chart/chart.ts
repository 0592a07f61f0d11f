/** How a bar is filled. What was worked out is hollow besides, with a dashed edge. */
export type BarTone = 'first' | 'second' | 'soft' | 'soft-second';

export interface ChartPoint {
  /** Digits in the unit of the chart (“8.73”), never rounded; a rate as a part of one (“0.8891”). */
  readonly digits: string;
  /** Number format of Office by which the label says the digits, unit and hedge included. */
  readonly format: string;
  /** The label in words where no number format can say it: a point in another unit than its chart. */
  readonly text: string | null;
  readonly tone: BarTone;
  readonly isDerived: boolean;
}

export interface ChartSeries {
  readonly name: string;
  /** One a category; null where the series has none there. */
  readonly points: readonly (ChartPoint | null)[];
}

/** A bar chart as Office draws it: in a slide, beside cells and in a report alike. */
export interface Chart {
  /** For who does not see it. */
  readonly description: string;
  /** Names the first column of its numbers. */
  readonly corner: string;
  readonly lies: boolean;
  /** The series of a category stand on each other and add up. */
  readonly isStacked: boolean;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Where labels stand: behind the bar, at its end within, in its middle with the name of the series. */
  readonly labels: 'behind' | 'within' | 'middle';
  /** The ends of the axis, in the unit of the chart; it begins below zero only where something falls. */
  readonly min: number;
  readonly max: number;
  /** Bars lie on a track as long as the axis. */
  readonly hasTrack: boolean;
}

/** Sizes of text in points. */
export interface ChartSizes {
  readonly label: number;
  readonly axis: number;
  /** Bars that name themselves need no names beside them. */
  readonly bare?: boolean;
}
