import type { SentenceText } from '../../format/sentence';
import type { TableView } from '../table-view';
import type { PictureView } from '../view';

/** A piece of a report, from top to bottom. */
export type ReportBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | {
      readonly kind: 'paragraph';
      readonly sentences: readonly SentenceText[];
      /** Phrases of the article that the paragraph rests on, with their places; null for none. */
      readonly evidence: string | null;
    }
  | {
      readonly kind: 'table';
      readonly title: string;
      readonly table: TableView;
      /** Empty for none. */
      readonly note: string;
    }
  /** Small print, a line each. */
  | { readonly kind: 'notes'; readonly lines: readonly string[] }
  | { readonly kind: 'picture'; readonly title: string; readonly picture: PictureView };

export interface ReportView {
  readonly title: string;
  /** The section or the sectors that it is of, in brackets; null where it is of everything. */
  readonly of: string | null;
  readonly made: string;
  readonly blocks: readonly ReportBlock[];
}
