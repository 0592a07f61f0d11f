import { selectIndicators } from '../../../derive/sector-filter';
import type { PictureFormat, PictureSubject } from '../../../exports/pictures/subject';
import { type TakeAwayWords, takeAwayWordsOf } from '../../../format/words/take-away';
import type { Subject } from '../../../ui/take-away/take-away-context';
import type { Context } from '../../../views/context';
import { describeDetailHead } from '../../../views/figure/describe-detail';
import { readReference } from '../../../views/figure/reference';
import { describePlanned } from '../../../views/picture/pictures';
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
  /** Slides of that deck, pictures of a pack of it, and figures under the filter. */
  readonly slides: number;
  readonly pictures: number;
  readonly figures: number;
  /** The written sentence of the figure; null until it is loaded. */
  readonly sentence: string | null;
}

/** Sizes as they were measured, in bytes. */
const sizes = {
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

/** What fits there, the most wanted first. */
export function offersOf(offering: Offering): readonly Offer[] {
  const { context, subject, screen } = offering;
  const words = takeAwayWordsOf(context.locale.language);
  switch (subject.kind) {
    case 'screen':
      return [...filesOf(offering, words), ...screenPictures(context, screen, words)];
    case 'slide':
      return [
        deckOf(offering, words),
        ...picturesOf({ kind: 'slide', slide: subject.slide }, words, ['wide', 'card'], words.entries.slide),
      ];
    case 'picture': {
      const picture = describePlanned(context, subject.id);
      if (picture === null) return [];
      const table = () => picture.table;
      return [
        ...picturesOf(subject, words, ['wide', 'card', 'clear']),
        cellsOf(table, words),
        tableOf({ kind: 'table', table, query: null }, words, words.inside.data),
      ];
    }
    case 'table':
      return [
        tableOf(subject, words, subject.query === null ? words.inside.data : words.inside.table),
        cellsOf(subject.table, words),
        ...(subject.query === null ? [] : [bookOf(offering, words)]),
      ];
    case 'figure':
      return [
        // What was worked out has no words of the article to be drawn with.
        ...(readReference(context.edition, subject.reference)?.derivedBy === null
          ? picturesOf({ kind: 'figure', id: subject.reference }, words, ['wide', 'card', 'clear'])
          : []),
        ...textsOf(offering, subject.reference, words),
      ];
  }
}

const deckOf = ({ query, slides }: Offering, words: TakeAwayWords): Offer => ({
  order: { kind: 'slides', query, dark: false },
  title: words.entries.slides,
  inside: words.inside.slides(slides),
  format: 'PPTX',
  size: sizes.deck + slides * sizes.slide,
  other: { order: { kind: 'slides', query, dark: true }, title: words.dark, hint: words.darkHint },
});

const bookOf = ({ figures }: Offering, words: TakeAwayWords): Offer => ({
  order: { kind: 'workbook' },
  title: words.entries.workbook,
  inside: words.inside.workbook(figures),
  format: 'XLSX',
  size: sizes.book + figures * sizes.figure,
});

const filesOf = (offering: Offering, words: TakeAwayWords): readonly Offer[] => {
  const deck = deckOf(offering, words);
  const book = bookOf(offering, words);
  const report = sizes.report + offering.figures * sizes.said;
  return [
    deck,
    book,
    {
      order: { kind: 'report', section: null },
      title: words.entries.report,
      inside: words.inside.report,
      format: 'DOCX',
      size: report,
    },
    ...sectionReport(offering, words),
    {
      order: { kind: 'one-page' },
      title: words.entries.onePage,
      inside: words.inside.onePage,
      format: 'DOCX',
      size: sizes.onePage,
    },
    {
      order: { kind: 'pack', query: offering.query },
      title: words.entries.pack,
      inside: words.inside.pack(2 * offering.pictures),
      format: 'ZIP',
      size: (deck.size ?? 0) + (book.size ?? 0) + report + offering.pictures * (sizes.wide + sizes.card),
    },
  ];
};

/** On the panel of a section the report of it alone. */
function sectionReport({ context, screen }: Offering, words: TakeAwayWords): readonly Offer[] {
  if (screen.name !== 'area') return [];
  const figures = selectIndicators(context.edition, context.choice, screen.area).length;
  if (figures === 0) return [];
  return [
    {
      order: { kind: 'report', section: screen.area },
      title: words.entries.sectionReport,
      inside: words.inside.sectionReport,
      format: 'DOCX',
      size: sizes.report + figures * sizes.said,
    },
  ];
}

/** What a screen is in one picture: the message of the year, or a panel from top to bottom. */
function screenPictures(context: Context, screen: Screen, words: TakeAwayWords): readonly Offer[] {
  if (screen.name === 'overview' && context.choice.size === 0)
    return picturesOf({ kind: 'message' }, words, ['wide', 'card']).filter(({ format }) => format === 'PNG');
  if (screen.name !== 'area') return [];
  const of = { kind: 'panel', section: screen.area } as const;
  return [
    {
      order: { kind: 'picture', of, format: 'card', as: 'png' },
      title: words.entries.long,
      inside: words.inside.long,
      format: 'PNG',
      size: sizes.long,
    },
    {
      order: { kind: 'picture', of, format: 'card', as: 'svg' },
      title: words.entries.longVector,
      inside: words.inside.vector,
      format: 'SVG',
      size: sizes.vector * 3,
    },
  ];
}

const picturesOf = (
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

const tableOf = (order: Extract<Order, { kind: 'table' }>, words: TakeAwayWords, inside: string): Offer => ({
  order,
  title: order.query === null ? words.entries.workbook : words.entries.table,
  inside,
  format: 'XLSX',
  size: sizes.table + order.table().rows.length * sizes.row,
});

const cellsOf = (table: () => TableView, words: TakeAwayWords): Offer => ({
  order: { kind: 'copy-cells', table },
  title: words.entries.copyCells,
  inside: words.inside.copyCells,
  format: null,
  size: null,
});

/** A figure as words. A sentence that is still on its way is not offered yet. */
function textsOf({ context, sentence }: Offering, reference: string, words: TakeAwayWords): readonly Offer[] {
  const head = describeDetailHead(context, reference);
  if (head === null) return [];
  const text = (title: string, inside: string, said: string): Offer => ({
    order: { kind: 'copy-text', text: said },
    title,
    inside,
    format: null,
    size: null,
  });
  return [
    text(words.entries.copyNumber, head.number, head.number),
    ...(sentence === null ? [] : [text(words.entries.copySentence, words.inside.copySentence, sentence)]),
    text(words.entries.copyFootnote, words.inside.copyFootnote, head.footnote),
  ];
}
