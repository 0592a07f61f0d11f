import { createContext } from 'react';
import type { TableQuery } from '../../views/list/table-query';
import type { SlideView } from '../../views/slide/stage-view';
import type { TableView } from '../../views/table-view';

/** A part of the page that a person takes away. */
export type Subject =
  | { readonly kind: 'screen' }
  /** A picture of the plan. */
  | { readonly kind: 'picture'; readonly id: string }
  /** A figure, also a worked-out one, as an address names it. */
  | { readonly kind: 'figure'; readonly reference: string }
  | {
      readonly kind: 'table';
      readonly table: () => TableView;
      /** What it was narrowed to; null for the table of a picture. */
      readonly query: TableQuery | null;
    }
  | { readonly kind: 'slide'; readonly slide: SlideView };

/** A part of the page whose button was pressed. */
export interface Asked {
  readonly subject: Subject;
  /** What it is called. */
  readonly name: string;
  /** The button: what opens stands beside it. */
  readonly opener: HTMLElement;
}

/** Shows what can be taken away of a part of the page; the app knows how files are made. */
export const TakeAwayContext = createContext<(asked: Asked) => void>(() => undefined);
