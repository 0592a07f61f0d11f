import type { Searchable } from '../../derive/search';
import type { Context } from '../context';

export type SearchKind =
  | 'figure'
  | 'derived'
  | 'screen'
  | 'area'
  | 'sector'
  | 'document'
  | 'term'
  | 'question';

export type ScreenName =
  | 'overview'
  | 'growth'
  | 'indicators'
  | 'method'
  | 'onePage'
  | 'worksheet'
  | 'booklet'
  | 'present';

/** Where a result leads. */
export type SearchTarget =
  /** A figure of the article or a worked-out one, by its reference. */
  | { readonly kind: 'figure'; readonly id: string }
  | { readonly kind: 'area'; readonly section: string }
  | { readonly kind: 'sector'; readonly id: string }
  | { readonly kind: 'screen'; readonly name: ScreenName }
  | { readonly kind: 'term'; readonly id: string };

export interface SearchEntry extends Searchable {
  readonly kind: SearchKind;
  /** Unlike every other of its kind. */
  readonly id: string;
  /**
   * Shown behind the title: value and growth of a figure, section of a document, meaning of a term.
   * Written for the few that are shown only.
   */
  readonly detail: (context: Context) => string;
  readonly target: SearchTarget;
}
