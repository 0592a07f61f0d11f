import type { SheetPart, SheetView } from '../../views/file/sheet-view';
import { chartOf } from '../chart-of';
import type { CellPlace } from '../ooxml/workbook/cells';
import { chartRows, type Sheet, type SheetChart, type SheetRow } from '../ooxml/workbook/sheet';
import { emptyRow, headingRow, headRow, numberColumns, tableRows, textRow, titleRow } from './sheet-rows';

/** A chart is so many rows high, of the usual height, and begins right of its numbers. */
const chartHeight = 14;
const chartWidth = 4;

/** What grows while the parts of a sheet are written below each other. */
interface Writing {
  readonly rows: SheetRow[];
  readonly charts: SheetChart[];
  readonly breaks: number[];
  filter: { readonly from: CellPlace; readonly to: CellPlace } | null;
}

/** A sheet of cells and charts from its description. */
export function sheetOf(view: SheetView): Sheet {
  const { name, title, lead, parts, isWide } = view;
  const widths = widthsOf(parts);
  const spans = widths.length;
  const width = widths.reduce((sum, one) => sum + one, 0);
  const writing: Writing = { rows: [titleRow(title, spans)], charts: [], breaks: [], filter: null };
  if (lead !== '') writing.rows.push(textRow(lead, spans, width));
  writing.rows.push(emptyRow);
  const top = writing.rows.length;
  for (const part of parts) addPart(writing, part, spans, width);
  const [first] = parts;
  const isTable = first?.kind === 'table';
  return {
    name,
    columns: widths,
    rows: writing.rows,
    ...(isTable ? { frozen: { column: 1, row: top + 1 }, repeated: [top, top] as const } : {}),
    ...(writing.filter === null ? {} : { filter: writing.filter }),
    charts: writing.charts,
    breaks: writing.breaks,
    paper: isWide ? 'A3' : 'A4',
  };
}

/** Where no table says how wide columns are. */
const usualWidths: readonly number[] = [34, 18, 18, 18, 26];

/** Columns are as wide as the first table wants them: later ones share them, and add what is wider than it. */
function widthsOf(parts: readonly SheetPart[]): readonly number[] {
  const tables = parts.flatMap((part) => (part.kind === 'table' ? [part.widths] : []));
  const widths = [...(tables[0] ?? usualWidths)];
  for (const more of tables) widths.push(...more.slice(widths.length));
  return widths;
}

function addPart(writing: Writing, part: SheetPart, spans: number, width: number): void {
  const { rows } = writing;
  if (part.kind === 'lines') {
    if (part.title !== null) rows.push(emptyRow, headingRow(part.title, spans));
    for (const line of part.lines) rows.push(textRow(line, spans, width, { colour: 'dk1' }));
    return;
  }
  if (part.kind === 'picture') {
    addPicture(writing, part.picture, spans, width);
    return;
  }
  const { title, table, widths, filtered } = part;
  if (title !== null) rows.push(emptyRow, headingRow(title, spans));
  const head = rows.length;
  rows.push(headRow(table.columns, numberColumns(table)), ...tableRows(table, widths));
  if (filtered && table.rows.length > 0)
    writing.filter = {
      from: { column: 0, row: head },
      to: { column: table.columns.length - 1, row: head + table.rows.length },
    };
}

function addPicture(
  writing: Writing,
  picture: Extract<SheetPart, { kind: 'picture' }>['picture'],
  spans: number,
  width: number,
): void {
  const { rows, charts, breaks } = writing;
  const chart = chartOf(picture);
  if (chart === null) return;
  // A page would end within the chart otherwise.
  breaks.push(rows.length);
  rows.push(emptyRow, headingRow(picture.title.text, spans), textRow(picture.subtitle, spans, width));
  const corner = { column: 0, row: rows.length };
  const numbers = chartRows(chart);
  rows.push(...numbers);
  const column = 1 + chart.series.length;
  charts.push({
    chart,
    numbers: corner,
    from: { column, row: corner.row },
    to: { column: Math.min(column + chartWidth, Math.max(spans, column + 1)), row: corner.row + chartHeight },
  });
  for (let i = numbers.length; i < chartHeight; i += 1) rows.push(emptyRow);
  if (picture.caution !== null) rows.push(textRow(picture.caution.text, spans, width));
}
