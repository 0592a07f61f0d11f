import type { SentenceText } from '../../format/sentence';
import type { CheckView } from '../figure/describe-check';
import type { FigureView, TrendView } from '../figure/figure';
import type { ClaimView, ListItemView, PictureView } from '../view';

/** What the presenter may need to say, and nobody else sees. */
export interface NotesView {
  readonly phrases: readonly {
    readonly figure: FigureView;
    readonly phrase: string;
    readonly place: string;
  }[];
  /** What the article says in words, quoted with its place. */
  readonly statements: readonly string[];
  readonly checks: readonly { readonly name: string; readonly verdict: string }[];
  readonly cautions: readonly string[];
}

interface SlideFrame {
  readonly id: string;
  readonly section: string | 'growth' | 'method';
  /** Small line above the finding. */
  readonly kicker: string;
  readonly title: SentenceText;
  /** A few words for the agenda and the grid. */
  readonly label: string;
  readonly source: string;
  readonly notes: NotesView;
}

export type SlideView = SlideFrame &
  (
    | {
        readonly kind: 'title';
        readonly lead: string;
        readonly claim: ClaimView | null;
        readonly contents: readonly { readonly order: number | null; readonly name: string }[];
        readonly contentsTitle: string;
      }
    | { readonly kind: 'growths'; readonly trends: readonly TrendView[] }
    /** One picture with its figures; under a filter either may be missing, never both. */
    | {
        readonly kind: 'picture';
        readonly picture: PictureView | null;
        readonly figures: readonly FigureView[];
        readonly figuresTitle: string;
      }
    | { readonly kind: 'recognitions'; readonly items: readonly ListItemView[] }
    | {
        readonly kind: 'checks';
        readonly checks: readonly CheckView[];
        /** How many of them hold, and what else was looked at, as sentences. */
        readonly sums: readonly { readonly number: string; readonly text: string }[];
      }
  );

export interface StageView {
  /** The story under the filter, in the order of the agenda. */
  readonly slides: readonly SlideView[];
  /** Every slide that the filter leaves, in the order of the story: what an agenda can be made of. */
  readonly all: readonly SlideView[];
}
