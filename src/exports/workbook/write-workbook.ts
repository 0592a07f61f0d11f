import { fileWordsOf } from '../../format/words/file';
import type { Context } from '../../views/context';
import { sheetsInSteps } from '../../views/file/describe-workbook';
import type { SheetView } from '../../views/file/sheet-view';
import type { scopeOf } from '../../views/scope';
import { sheetTheme } from '../design';
import { linesOf } from '../measure';
import { lastOf } from '../ooxml/steps';
import type { Cell, Sheet, SheetRow } from '../ooxml/workbook/sheet';
import { workbookSteps } from '../ooxml/workbook/workbook';
import { propertiesOf } from '../properties-of';
import { sheetOf } from './sheet-of';
import { emptyRow, headingRow, headRow, textRow, titleRow } from './sheet-rows';

export type Scope = ReturnType<typeof scopeOf>;

/** Everything under the filter as an .xlsx file. */
export const writeWorkbook = (context: Context, scope: Scope, date: Date): Uint8Array =>
  lastOf(writeWorkbookSteps(context, scope, date));

/** The same, a sheet or a part in each step. */
export function* writeWorkbookSteps(
  context: Context,
  scope: Scope,
  date: Date,
): Generator<undefined, Uint8Array> {
  const words = fileWordsOf(context.locale.language);
  const views: SheetView[] = [];
  const sheets: Sheet[] = [];
  for (const view of sheetsInSteps(context)) {
    views.push(view);
    sheets.push(sheetOf(view));
    yield;
  }
  return yield* workbookSteps({
    sheets: [contentsSheet(context, scope, views), ...sheets],
    theme: sheetTheme(scope.edition.name),
    properties: propertiesOf(context, scope, date, words.kinds.workbook),
    foot: scope.edition.source,
    page: words.page('&P', '&N'),
  });
}

const widths = [24, 86, 10] as const;
const width = widths.reduce((sum, one) => sum + one, 0);

function contentsSheet(context: Context, scope: Scope, views: readonly SheetView[]): Sheet {
  const words = fileWordsOf(context.locale.language);
  const said = [scope.edition.source, ...scope.filters, words.made(scope.date), words.address(scope.link)];
  const rows: readonly SheetRow[] = [
    titleRow(scope.edition.name, widths.length, width),
    ...said.map((text) => textRow(text, widths.length, width)),
    emptyRow,
    headRow(
      [words.contentsColumns.sheet, words.contentsColumns.inside, words.contentsColumns.count],
      [false, false, true],
    ),
    ...views.map(({ name, inside, count }) => ({
      cells: [
        {
          value: name,
          style: { bold: true, underline: true, edge: 'below', align: 'left' },
          link: { sheet: name },
        },
        { value: inside, style: { edge: 'below', wrap: true, align: 'left' } },
        {
          value: count === null ? null : { digits: String(count) },
          style: { edge: 'below', align: 'right', indent: 1 },
        },
      ] satisfies readonly Cell[],
      height: 7 + 15 * linesOf(inside, widths[1] - 2),
    })),
    emptyRow,
    headingRow(words.howToRead, widths.length, width),
    ...words.reading.map((text) => textRow(text, widths.length, width, { colour: 'dk1' })),
  ];
  return { name: words.contents, columns: widths, rows };
}
