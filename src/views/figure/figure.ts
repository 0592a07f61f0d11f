import type { ShownNumber } from '../../format/shown-number';

/** Where a figure comes from: printed, put back together from damaged text, or worked out by us. */
export type FigureStatus = 'stated' | 'reconstructed' | 'derived';

/** One figure as any reader shows it. Readers say `prefix`, `number` and `unit`; nobody parses them. */
export interface FigureView {
  /** The figure that a click opens. */
  readonly indicatorId: string;
  /** What worked it out (`baseline`, `increase`, or the id of a cross-check); null for a figure of the article. */
  readonly derivedBy: string | null;
  readonly name: string;
  /** A label of few words for charts and cards. */
  readonly label: string;
  /** In the base unit; a rate in percent. */
  readonly value: number;
  /** What stands before the digits: “CNY ”, “over ”; empty where they come first. */
  readonly prefix: string;
  readonly number: string;
  readonly unit: string;
  /** Prefix, number and unit together. */
  readonly text: string;
  /** Its number apart from its words, for a cell or an axis. */
  readonly shown: ShownNumber;
  /** How the article prints it, where the reader's language says it otherwise (8.73亿元); null else. */
  readonly gloss: string | null;
  /** As `text`, with 推算 behind a worked-out figure: for a label that stands alone. */
  readonly labelled: string;
  readonly status: FigureStatus;
  /** 复原, 时期复原 or 推算, to stand beside it; null for a stated figure. */
  readonly statusLabel: string | null;
  /** Where it is another period than the year under review; null else. */
  readonly period: string | null;
  /** Where it is not the whole place or population that the name says; null else. */
  readonly scope: string | null;
  /** Period, gloss and scope, as far as they are not the year under review and the city, and last year's value where it stands beside it; null where none is. */
  readonly context: string | null;
  /** As much of the `context` as fits under a tile, the period first and always. */
  readonly caption: string | null;
  readonly change: ChangeView | null;
  /** The words of the article that carry it, as they stand there; null for what was worked out. */
  readonly phrase: string | null;
}

/** Direction, polarity and tone are three things: the arrow, whether it is good news, and the colour. */
export interface ChangeView {
  /** +13.38%; +13.4%° where two printed years give it; +40%（比“十三五”末） where it is measured against something else. */
  readonly text: string;
  /** The same without the label. */
  readonly number: string;
  /** What it is measured against, if that is not the year before; null else. */
  readonly label: string | null;
  readonly unit: '%' | '个百分点';
  readonly shown: ShownNumber;
  /** In its unit, signed. */
  readonly value: number;
  readonly direction: 'up' | 'down' | 'flat';
  readonly tone: 'good' | 'bad' | 'neutral';
  /** 按两年印数计算, where no article states it; null for a stated growth. */
  readonly tip: string | null;
  /** For a screen reader: 同比增长13.38% */
  readonly spoken: string;
}

/** A growth with both of its years. */
export interface TrendView {
  readonly current: FigureView;
  readonly change: ChangeView;
  /** For a screen reader: name and growth. */
  readonly description: string;
  readonly currentYear: string;
  readonly previousYear: string;
  /** The year before, as the earlier edition prints it or as it is worked back; null where it is not known. */
  readonly baseline: FigureView | null;
  /** By how much it rose or fell, in its unit; null where that can't be worked out. */
  readonly increase: FigureView | null;
  /** 约增1.03亿元, 约减…: the same in words that stand alone; null without an increase. */
  readonly increaseText: string | null;
  /** 2020年区间 7.695—7.705亿元; null without a worked-back baseline. */
  readonly interval: string | null;
  /** The bounds in the base unit; null without a worked-back baseline. */
  readonly low: number | null;
  readonly high: number | null;
  /** The bounds alone: 7.695—7.705亿元; of a printed year before those of the growth: +13.24 ～ +13.52%. */
  readonly bounds: string | null;
  /** Baseline ÷ current, for the lengths of the two bars. */
  readonly ratio: number | null;
}
