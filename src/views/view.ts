import type { Expression } from '../edition/types';
import type { SentenceText } from '../format/sentence';
import type { Spec } from '../pictures/kinds';
import type { FigureView, TrendView } from './figure/figure';
import type { ScaleView } from './picture/describer';
import type { describeClaim } from './screen/describe-claims';
import type { HeldView } from './screen/describe-held';
import type { describeListItem, groupLists } from './screen/describe-lists';
import type { TableView } from './table-view';

/** A picture with all that must stand around it. */
export interface PictureView {
  readonly id: string;
  /** What the picture shows, as a statement. */
  readonly title: SentenceText;
  /** What is drawn, its unit and its axis. */
  readonly subtitle: string;
  /** Everything that the picture shows in one sentence: its description for a screen reader. */
  readonly description: string;
  readonly source: string;
  /** How it must be read, where a glance could mislead. */
  readonly caution: SentenceText | null;
  /** Said where a filter leaves figures of other sectors in it, because they can't be taken apart. */
  readonly filtered: string | null;
  readonly spec: Spec;
  /** Every figure that it shows, in reading order. */
  readonly figures: readonly FigureView[];
  /** Null for a picture without an axis. */
  readonly scale: ScaleView | null;
  /** What a list calls it, in few words. */
  readonly label: string;
  readonly table: TableView;
}

export type ListGroupView = ReturnType<typeof groupLists>[number];

export type ListItemView = ReturnType<typeof describeListItem>;

export type ClaimView = ReturnType<typeof describeClaim>;

/** A row of a group: a number, and what it is. */
export interface RowView {
  readonly figure: FigureView;
  /** The name; with a verdict behind it, ready for it. */
  readonly text: string;
  /** The article's own word for what became of it, with its phrase; null for most. */
  readonly verdict: ClaimView | null;
  /** Period, printed form and scope, as far as they do not stand over all rows; may be empty. */
  readonly note: string;
}

/** One subject of a panel with all that belongs to it. */
export interface GroupView {
  readonly kind: 'group';
  /** Unique on its panel. */
  readonly id: string;
  /** What it is about, in few words. */
  readonly subject: string | null;
  /** The finding; null where the title of its picture says it, or where a filter left no finding. */
  readonly title: SentenceText | null;
  /** Period and scope that all rows share. */
  readonly scope: string | null;
  readonly pictures: readonly PictureView[];
  readonly rows: readonly RowView[];
  readonly held: readonly HeldView[];
  readonly claims: readonly ClaimView[];
  readonly lists: readonly ListItemView[];
  readonly derived: readonly FormulaFigureView[];
  /** Warnings against wrong sums and comparisons of its figures. */
  readonly notes: readonly SentenceText[];
}

/** What a panel shows, block by block; every reader of a view handles each kind. */
export type Block =
  | GroupView
  | {
      readonly kind: 'trends';
      readonly trends: readonly TrendView[];
      /** The same as a table, with the intervals. */
      readonly table: TableView;
    }
  /** Growths that no article states, computed from two printed years. */
  | { readonly kind: 'compared'; readonly title: string; readonly table: TableView }
  | { readonly kind: 'figures'; readonly title: string; readonly figures: readonly FigureView[] }
  | {
      readonly kind: 'nothing';
      readonly text: string;
      /** A filter leaves nothing; else the article has nothing. */
      readonly isFiltered: boolean;
      /** Where the chosen sectors do have figures. */
      readonly elsewhere: {
        readonly title: string;
        readonly areas: readonly {
          readonly section: string;
          readonly name: string;
          readonly count: string;
        }[];
      } | null;
    };

/** A derived figure with its formula beside it. */
export interface FormulaFigureView {
  readonly figure: FigureView;
  readonly formula: SentenceText;
  /** The same as arithmetic over figures, for a live formula. */
  readonly expression: Expression;
  readonly note: string | null;
}

/** A panel: its heading, its sentence, its blocks and its source. */
export interface View {
  readonly id: string | 'growth';
  /** Small line above the title. */
  readonly kicker: string;
  /** The finding. */
  readonly title: SentenceText;
  readonly lead: SentenceText;
  /** Names the figures to who does not see them. */
  readonly figuresTitle: string;
  readonly blocks: readonly Block[];
  /** One quiet sentence at the foot; null for none. */
  readonly remark: string | null;
  /** What to read before and after it; null where nothing does. */
  readonly previous: NextView | null;
  readonly next: NextView | null;
  readonly source: string;
}

/** A link at the foot of a panel. */
export interface NextView {
  readonly text: string;
  /** Null before the first section, the overview, and behind the last, the table of all figures. */
  readonly section: string | null;
}
