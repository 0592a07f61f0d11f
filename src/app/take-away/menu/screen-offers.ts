import { selectIndicators } from '../../../derive/sector-filter';
import type { TakeAwayWords } from '../../../format/words/take-away';
import type { Context } from '../../../views/context';
import { describeIndicators } from '../../../views/list/describe-indicators';
import type { TableQuery } from '../../../views/list/table-query';
import { describeGrowth } from '../../../views/screen/describe-growth';
import type { TableView } from '../../../views/table-view';
import type { Screen } from '../../address/route-types';
import { cellsOf, type Offer, type Offering, picturesOf, sizes, tableOf } from './offer';

/** The picture and the table that a screen is, or the file that holds what it shows; then the files of the whole view. */
export function screenOffers(offering: Offering, words: TakeAwayWords): readonly Offer[] {
  const { context, screen } = offering;
  const files = filesOf(offering, words);
  const own = { 'one-page': 'one-page', method: 'workbook' }[screen.name as string];
  if (own !== undefined)
    return [...files].sort((a, b) => Number(b.order.kind === own) - Number(a.order.kind === own));
  const tables = (table: () => TableView, query: TableQuery | null, inside: string): readonly Offer[] => [
    { ...tableOf({ kind: 'table', table, query }, words, inside), title: words.entries.table },
    cellsOf(table, words),
  ];
  if (screen.name === 'indicators') {
    const { wholeTable, query, nothing } = describeIndicators(context, offering.table);
    return [...(nothing === null ? tables(wholeTable, query, words.inside.table) : []), ...files];
  }
  if (screen.name === 'growth')
    return [
      ...describeGrowth(context).blocks.flatMap((block) =>
        block.kind === 'trends'
          ? [...panelPictures('growth', words), ...tables(() => block.table, null, words.inside.data)]
          : [],
      ),
      ...files,
    ];
  return [...files, ...screenPictures(context, screen, words)];
}

export const deckOf = ({ query, slides }: Offering, words: TakeAwayWords): Offer => ({
  order: { kind: 'slides', query, dark: false },
  title: words.entries.slides,
  inside: words.inside.slides(slides),
  format: 'PPTX',
  size: sizes.deck + slides * sizes.slide,
  other: { order: { kind: 'slides', query, dark: true }, title: words.dark, hint: words.darkHint },
});

export const bookOf = ({ figures }: Offering, words: TakeAwayWords): Offer => ({
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
  return screen.name === 'area' ? panelPictures(screen.area, words) : [];
}

function panelPictures(section: string, words: TakeAwayWords): readonly Offer[] {
  const of = { kind: 'panel', section } as const;
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
