import type { Expression } from '../edition/types';
import type { SentenceText } from '../format/sentence';
import type { Spec } from '../pictures/kinds';
import type { FigureView, TrendView } from './figure/figure';
import type { ScaleView } from './picture/describer';
import type { describeClaim } from './screen/describe-claims';
import type { describeListItem, describeLists } from './screen/describe-lists';
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

export type ListGroupView = ReturnType<typeof describeLists>[number];

export type ListItemView = ReturnType<typeof describeListItem>;

export type ClaimView = ReturnType<typeof describeClaim>;

/** What a panel shows, block by block; every reader of a view handles each kind. */
export type Block =
  | {
      readonly kind: 'trends';
      readonly title: string;
      readonly note: string;
      readonly trends: readonly TrendView[];
    }
  | {
      readonly kind: 'figures';
      readonly title: string | null;
      readonly size: 'large' | 'small';
      readonly figures: readonly FigureView[];
    }
  | { readonly kind: 'pictures'; readonly pictures: readonly PictureView[] }
  | {
      readonly kind: 'derived';
      readonly title: string;
      readonly note: string;
      readonly figures: readonly FormulaFigureView[];
    }
  | { readonly kind: 'lists'; readonly groups: readonly ListGroupView[] }
  | {
      readonly kind: 'claims';
      readonly title: string;
      readonly note: string;
      readonly claims: readonly ClaimView[];
    }
  | { readonly kind: 'notes'; readonly title: string; readonly notes: readonly SentenceText[] }
  | {
      readonly kind: 'nothing';
      readonly text: string;
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
  /** Name the figures, and what stands beside them, to who does not see them. */
  readonly figuresTitle: string;
  readonly asideTitle: string;
  readonly blocks: readonly Block[];
  /** A chapter of the article, mostly mechanisms and documents, and no work area. */
  readonly chapter: boolean;
  /** What to read after it; null where nothing follows. */
  readonly next: NextView | null;
  readonly source: string;
}

/** The link at the foot of a panel. */
export interface NextView {
  readonly text: string;
  /** Behind the last section, null: the table of all figures. */
  readonly section: string | null;
}
