import type { ShownNumber } from '../../format/shown-number';

/** A bar of a chart that Office draws itself: a figure, or the growth of one. */
export interface NativeBar {
  readonly said: {
    readonly text: string;
    readonly shown: ShownNumber;
    /** In the base unit, by which bars of two units are compared. */
    readonly value: number;
  };
  readonly tone: 'first' | 'second' | 'soft';
  readonly isDerived: boolean;
}

/** A picture as a chart of Office: the numbers stay numbers, which a person can change there. */
export interface NativeChart {
  readonly lies: boolean;
  readonly isStacked: boolean;
  readonly labels: 'behind' | 'within' | 'middle';
  readonly hasTrack: boolean;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** One a category; null where the series has none there. */
    readonly bars: readonly (NativeBar | null)[];
  }[];
  /** The end of the axis in the unit of the largest bar; null where it ends with that bar. */
  readonly axisEnd: number | null;
}
