import { fileWordsOf } from '../../format/words/file';
import type { Context } from '../../views/context';
import type { scopeOf } from '../../views/scope';
import type { TableView } from '../../views/table-view';
import { sheetTheme } from '../design';
import { charactersOf } from '../measure';
import { workbookBytes } from '../ooxml/workbook/workbook';
import { propertiesOf } from '../properties-of';
import { sheetOf } from './sheet-of';

/** Columns are as wide as their words, within reason. */
const least = 8;
const most = 46;

/** One table as it stands on the page, as an .xlsx file. */
export function writeTable(
  context: Context,
  table: TableView,
  scope: ReturnType<typeof scopeOf>,
  date: Date,
): Uint8Array {
  const words = fileWordsOf(context.locale.language);
  const { edition, filters, link } = scope;
  const widths = table.columns.map((column, i) =>
    Math.min(most, Math.max(least, ...[column, ...table.rows.map((row) => row[i]?.text ?? '')].map(widthOf))),
  );
  return workbookBytes({
    sheets: [
      sheetOf({
        name: words.figures,
        title: table.caption,
        lead: [edition.name, ...filters].join(context.locale.words.separator),
        inside: '',
        count: table.rows.length,
        isWide: table.columns.length > 6,
        parts: [
          { kind: 'table', title: null, table, widths, filtered: true },
          {
            kind: 'lines',
            title: null,
            lines: ['', ...(table.sources ?? [edition.source]), words.made(scope.date), words.address(link)],
          },
        ],
      }),
    ],
    theme: sheetTheme(edition.name),
    properties: propertiesOf(context, scope, date, words.kinds.workbook),
    foot: edition.source,
    page: words.page('&P', '&N'),
  });
}

/** With room for the arrow of its filter. */
const widthOf = (text: string): number => charactersOf(text) + 3;
