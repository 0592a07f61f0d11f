import type { PictureFormat, PictureSubject } from '../../../exports/pictures/subject';
import type { TakeAwayWords } from '../../../format/words/take-away';
import type { Subject } from '../../../ui/take-away/take-away-context';
import type { Context } from '../../../views/context';
import type { TableQuery } from '../../../views/list/table-query';
import type { DeckQuery } from '../../../views/slide/stage-query';
import type { TableView } from '../../../views/table-view';
import type { Screen } from '../../address/route-types';
import type { Order } from '../order';

/** A line of the menu. */
export interface Offer {
  readonly order: Order;
  readonly title: string;
  /** What is inside; may be empty. */
  readonly inside: string;
  /** PPTX; null for what is copied. */
  readonly format: string | null;
  /** In bytes, about; null where nobody waits for it. */
  readonly size: number | null;
  /** The same in another look. */
  readonly other?: { readonly order: Order; readonly title: string; readonly hint: string };
}

/** What a menu is made for. */
export interface Offering {
  readonly context: Context;
  readonly subject: Subject;
  readonly screen: Screen;
  readonly query: DeckQuery;
  /** What the table of all figures is narrowed to. */
  readonly table: TableQuery;
  /** Slides of that deck, pictures of a pack of it, and figures under the filter. */
  readonly slides: number;
  readonly pictures: number;
  readonly figures: number;
  /** The written sentence of the figure; null until it is loaded. */
  readonly sentence: string | null;
}

/** Sizes as they were measured, in bytes. */
export const sizes = {
  slide: 4_800,
  deck: 9_000,
  figure: 500,
  book: 20_000,
  said: 480,
  report: 11_000,
  onePage: 9_000,
  wide: 230_000,
  card: 220_000,
  clear: 150_000,
  long: 420_000,
  vector: 12_000,
  row: 120,
  table: 9_000,
} as const;

export const picturesOf = (
  of: PictureSubject,
  words: TakeAwayWords,
  formats: readonly PictureFormat[],
  name: string | null = null,
): readonly Offer[] => [
  ...formats.map(
    (format): Offer => ({
      order: { kind: 'picture', of, format, as: 'png' },
      title: name === null || format !== 'wide' ? words.entries[format] : name,
      inside: words.inside[format],
      format: 'PNG',
      size: sizes[format],
    }),
  ),
  {
    order: { kind: 'picture', of, format: 'wide', as: 'svg' },
    title: words.entries.vector,
    inside: words.inside.vector,
    format: 'SVG',
    size: sizes.vector,
  },
  {
    order: { kind: 'copy-picture', of },
    title: words.entries.copyPicture,
    inside: words.inside.copyPicture,
    format: null,
    size: null,
  },
];

export const tableOf = (
  order: Extract<Order, { kind: 'table' }>,
  words: TakeAwayWords,
  inside: string,
): Offer => ({
  order,
  title: order.query === null ? words.entries.workbook : words.entries.table,
  inside,
  format: 'XLSX',
  size: sizes.table + order.table().rows.length * sizes.row,
});

export const cellsOf = (table: () => TableView, words: TakeAwayWords): Offer => ({
  order: { kind: 'copy-cells', table },
  title: words.entries.copyCells,
  inside: words.inside.copyCells,
  format: null,
  size: null,
});
