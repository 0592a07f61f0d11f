import { namespaces } from '../namespaces';
import type { OfficePackage } from '../office-package';
import { escapeXml, tag, type Xml } from '../xml';
import type { CellStyles } from './cell-style';
import { type CellPlace, cellName, rangeName } from './cells';
import type { SharedStrings } from './shared-strings';
import type { Cell, CellList, Sheet, SheetRow } from './sheet';

interface SheetParts {
  readonly foot: string;
  readonly page: string;
  readonly styles: CellStyles;
  readonly strings: SharedStrings;
  readonly file: OfficePackage;
  readonly at: string;
  /** Relation of its charts; null for none. */
  readonly drawing: string | null;
}

/** The root of a sheet's part. */
export function sheetXml(sheet: Sheet, parts: SheetParts): Xml {
  const { columns, rows, frozen, filter, paper = 'A4', breaks = [], lists = [], isForm = false } = sheet;
  const [firstFolded, lastFolded] = sheet.folded ?? [columns.length, -1];
  const isFolded = (column: number) => column >= firstFolded && column <= lastFolded;
  const width = Math.max(1, columns.length, ...rows.map(({ cells }) => cells.length));
  const ends = { column: width - 1, row: Math.max(0, rows.length - 1) };
  const merges = rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell?.spans === undefined || cell.spans < 2
        ? []
        : [`${cellName({ column, row })}:${cellName({ column: column + cell.spans - 1, row })}`],
    ),
  );
  const links = rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell?.link === undefined ? [] : [linkXml(cell.link, cellName({ column, row }), parts)],
    ),
  );
  return tag(
    'worksheet',
    { xmlns: namespaces.sheet, 'xmlns:r': namespaces.relation },
    tag(
      'sheetPr',
      {},
      sheet.folded !== undefined && tag('outlinePr', { summaryRight: 0 }),
      tag('pageSetUpPr', { fitToPage: 1 }),
    ),
    tag('dimension', { ref: `A1:${cellName(ends)}` }),
    tag(
      'sheetViews',
      {},
      tag(
        'sheetView',
        { showGridLines: isForm ? null : 0, workbookViewId: 0 },
        frozen !== undefined && paneXml(frozen),
      ),
    ),
    tag('sheetFormatPr', {
      defaultRowHeight: 18,
      customHeight: 1,
      outlineLevelCol: sheet.folded === undefined ? null : 1,
    }),
    columns.length > 0 &&
      tag(
        'cols',
        {},
        columns.map((size, i) => {
          const style = sheet.columnStyles?.[i];
          return tag('col', {
            min: i + 1,
            max: i + 1,
            width: size,
            style: style === undefined ? null : parts.styles.indexOf(style),
            hidden: isFolded(i) || sheet.hidden?.includes(i) === true ? 1 : null,
            customWidth: 1,
            outlineLevel: isFolded(i) ? 1 : null,
            collapsed: i === firstFolded - 1 ? 1 : null,
          });
        }),
      ),
    tag(
      'sheetData',
      {},
      rows.map((row, i) => rowXml(row, i, parts)),
    ),
    filter !== undefined && tag('autoFilter', { ref: `${cellName(filter.from)}:${cellName(filter.to)}` }),
    merges.length > 0 &&
      tag(
        'mergeCells',
        { count: merges.length },
        merges.map((ref) => tag('mergeCell', { ref })),
      ),
    lists.length > 0 && tag('dataValidations', { count: lists.length }, lists.map(listXml)),
    links.length > 0 && tag('hyperlinks', {}, links),
    tag('pageMargins', { left: 0.6, right: 0.6, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 }),
    tag('pageSetup', {
      paperSize: paper === 'A3' ? 8 : 9,
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
    }),
    tag('headerFooter', {}, tag('oddFooter', {}, escapeXml(`&L${escapeFoot(parts.foot)}&R${parts.page}`))),
    breaks.length > 0 &&
      tag(
        'rowBreaks',
        { count: breaks.length, manualBreakCount: breaks.length },
        breaks.map((id) => tag('brk', { id, max: 16383, man: 1 })),
      ),
    isForm &&
      tag(
        'ignoredErrors',
        {},
        tag('ignoredError', {
          sqref: `A1:${cellName({ column: width - 1, row: lastRow })}`,
          numberStoredAsText: 1,
        }),
      ),
    parts.drawing !== null && tag('drawing', { 'r:id': parts.drawing }),
  );
}

/** The last row of a sheet, counted from 0: a form grows. */
const lastRow = 1_048_575;

const listXml = ({ from, to, sheet, first, last, warning }: CellList): Xml =>
  tag(
    'dataValidation',
    {
      type: 'list',
      errorStyle: warning === null ? null : 'warning',
      allowBlank: 1,
      showErrorMessage: warning === null ? null : 1,
      error: warning,
      sqref: `${cellName(from)}:${cellName(to)}`,
    },
    tag('formula1', {}, escapeXml(rangeName(sheet, first, last))),
  );

/** `&` begins a command in a foot. */
const escapeFoot = (text: string) => text.replace(/&/g, '&&');

function paneXml({ column, row }: CellPlace): Xml {
  const pane = column > 0 && row > 0 ? 'bottomRight' : column > 0 ? 'topRight' : 'bottomLeft';
  return [
    tag('pane', {
      xSplit: column > 0 ? column : null,
      ySplit: row > 0 ? row : null,
      topLeftCell: cellName({ column, row }),
      activePane: pane,
      state: 'frozen',
    }),
    tag('selection', { pane }),
  ].join('');
}

function rowXml({ cells, height }: SheetRow, row: number, { styles, strings }: SheetParts): Xml {
  return tag(
    'row',
    { r: row + 1, ht: height ?? null, customHeight: height === undefined ? null : 1 },
    cells.map((cell, column) => {
      if (cell === null) return null;
      const { value } = cell;
      const r = cellName({ column, row });
      const s = styles.indexOf(cell.style ?? {});
      if (value === null) return tag('c', { r, s });
      if (typeof value === 'string')
        return tag('c', { r, s, t: 's' }, tag('v', {}, String(strings.indexOf(value))));
      return tag('c', { r, s }, tag('v', {}, value.digits));
    }),
  );
}

function linkXml(link: NonNullable<Cell['link']>, ref: string, { file, at }: SheetParts): Xml {
  return 'sheet' in link
    ? tag('hyperlink', { ref, location: rangeName(link.sheet, { column: 0, row: 0 }, { column: 0, row: 0 }) })
    : tag('hyperlink', { ref, 'r:id': file.relate(at, 'hyperlink', link.address, true) });
}
