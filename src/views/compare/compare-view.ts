import type { NoGrowth } from '../../derive/match/growth-between';
import type { SentenceText } from '../../format/sentence';
import type { ChangeView, FigureView } from '../figure/figure';
import type { TableView } from '../table-view';
import type { CompareFilter } from './compare-filter';

/** An edition as a column. */
export interface ColumnView {
  readonly id: string;
  /** 2022年; a place where the editions are of several places. */
  readonly name: string;
  /** With the place: 某市2022年 */
  readonly fullName: string;
  /** Something in it is still open. */
  readonly draft: string | null;
  /** Whether it is compared with the column before it: the same place, another year. */
  readonly follows: boolean;
}

/** What an edition has of a measure. */
export interface ValueView {
  readonly figure: FigureView | null;
  /** Its period and scope, or why there is no figure; null where nothing needs to be said. */
  readonly note: string | null;
}

/** What became of a figure since the edition before. */
export interface StepView {
  /** As the article says it. */
  readonly stated: ChangeView | null;
  /** 原文载明, where the figure is held against none of the column before; null else. */
  readonly statedBy: string | null;
  /** What the stated growth is measured against, where that is not the year before. */
  readonly statedAgainst: string | null;
  /** As the two printed values give it. */
  readonly computed: ComputedView | null;
  /** What the two are to each other; null where there is only one of them. */
  readonly verdict: {
    readonly kind: 'agrees' | 'differs' | 'asks';
    readonly text: string;
    readonly tip: string;
  } | null;
  /** Against which year, where that is not the column before. */
  readonly against: string | null;
  /** Why no growth is said, as a key and in words; null where one is. */
  readonly why: NoGrowth | null;
  readonly reason: string | null;
}

export interface ComputedView {
  /** +3.3%, +1.2个百分点; 上升 where only the direction can be said. */
  readonly text: string;
  readonly direction: 'up' | 'down' | 'flat';
  /** What rounding leaves: +3.2%—+3.4%; null where it has no width. */
  readonly interval: string | null;
  /** In percent; null for what is no growth in percent. */
  readonly percent: number | null;
}

/** One measure through the editions. */
export interface RowView {
  readonly key: string;
  readonly name: string;
  /** Another name, section or definition in an earlier edition, each in a few words. */
  readonly notes: readonly string[];
  readonly values: readonly ValueView[];
  /** One for each column; null for a column that follows none, and where there is nothing to say. */
  readonly steps: readonly (StepView | null)[];
  readonly marks: readonly CompareFilter[];
  readonly sectionId: string;
  /** It is a headline of its edition, or leads its section. */
  readonly isLeading: boolean;
  /** Its place among the headlines of its edition; null for the others. */
  readonly headline: number | null;
}

export interface RowsOfSection {
  readonly id: string;
  readonly name: string;
  /** That only one edition has it, or that others name it otherwise; null where all agree. */
  readonly note: string | null;
  readonly rows: readonly RowView[];
}

/** A measure through the years of one place. */
export interface TrendView {
  readonly key: string;
  readonly name: string;
  /** Unit and currency of all its values, to be said once; null where they differ, and of percent. */
  readonly unit: string | null;
  /** All that it shows in one sentence. */
  readonly description: string;
  /** Years of the editions, oldest first, also those without a value. */
  readonly years: readonly number[];
  readonly points: readonly TrendPoint[];
  /** Said of the whole: 比2020年+21.3%; null where that may not be said. */
  readonly growth: string | null;
}

export interface TrendPoint {
  readonly year: number;
  readonly yearText: string;
  readonly edition: string;
  readonly figure: FigureView;
  /** Its number, with the unit where that is not said once for all of them. */
  readonly label: string;
  /** In the base unit. */
  readonly value: number;
  /** Towards which side the hedge leaves it open; null for a value without a hedge. */
  readonly open: 'up' | 'down' | 'both' | null;
  /** The line that leads to it from the point before: dashed where one of the two is approximate; null for none. */
  readonly line: 'full' | 'dashed' | null;
  /** Why no line leads to it, in a word; null for the first, and where one does. */
  readonly broken: string | null;
}

export interface CompareView {
  readonly kicker: string;
  /** What may be said of all of them in one sentence. */
  readonly title: SentenceText;
  readonly lead: SentenceText;
  /** What the table is called. */
  readonly caption: string;
  /** The edition whose figures stand in the title. */
  readonly titleEdition: string;
  readonly columns: readonly ColumnView[];
  /** What would be needed for a comparison, or of which years; null where all are compared. */
  readonly hint: string | null;
  readonly filters: readonly { readonly id: CompareFilter; readonly name: string; readonly count: number }[];
  readonly asked: CompareFilter;
  /** Under the filter. */
  readonly sections: readonly RowsOfSection[];
  readonly rowCount: number;
  /** Sectors that not all editions have, or name alike. */
  readonly sectorNotes: readonly string[];
  /** So many at the most, the leading figures first, and whether these are all. */
  readonly trends: (most: number) => { readonly trends: readonly TrendView[]; readonly isAll: boolean };
  readonly trendsTitle: string;
  readonly sources: readonly string[];
  readonly table: () => TableView;
}
