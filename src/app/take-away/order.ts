import type { PictureFormat, PictureSubject } from '../../exports/pictures/subject';
import type { TableQuery } from '../../views/list/table-query';
import type { DeckQuery } from '../../views/slide/stage-query';
import type { TableView } from '../../views/table-view';

/** What a person wants to have: a file, or something on the clipboard. */
export type Order =
  | { readonly kind: 'slides'; readonly query: DeckQuery; readonly dark: boolean }
  | { readonly kind: 'workbook' }
  /** Of all that is shown, or of one section. */
  | { readonly kind: 'report'; readonly section: string | null }
  | { readonly kind: 'one-page' }
  | { readonly kind: 'pack'; readonly query: DeckQuery }
  | { readonly kind: 'table'; readonly table: () => TableView; readonly query: TableQuery | null }
  | {
      readonly kind: 'picture';
      readonly of: PictureSubject;
      readonly format: PictureFormat;
      readonly as: 'png' | 'svg';
    }
  | { readonly kind: 'copy-picture'; readonly of: PictureSubject }
  | { readonly kind: 'copy-cells'; readonly table: () => TableView }
  | { readonly kind: 'copy-text'; readonly text: string };
