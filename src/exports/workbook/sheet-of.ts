import { growthNative, growthsNative } from '../../pictures/growth/native';
import type { TrendView } from '../../views/figure/figure';
import type { SheetPart, SheetView } from '../../views/file/sheet-view';
import { numberColumns, type TableView } from '../../views/table-view';
import { chartOf, toChart } from '../chart-of';
import { charactersOf } from '../measure';
import type { Chart } from '../ooxml/chart/chart';
import type { CellPlace } from '../ooxml/workbook/cells';
import { chartRows, type Sheet, type SheetChart, type SheetRow } from '../ooxml/workbook/sheet';
import { type Block, breaksFor } from './page-breaks';
import { emptyRow, headingRow, headRow, tableRows, textRow, titleRow } from './sheet-rows';

/** A chart is so many rows high, of the usual height: bars that lie, a row and a half each. */
const standing = 11;
const rowsOf = ({ lies, categories }: Chart): number =>
  lies ? Math.max(5, Math.ceil(categories.length * 1.6 + 1)) : standing;
/** Between the growths, of which four stand on one page. */
const closeRow: SheetRow = { cells: [], height: 6 };
/** So many characters wide, right of its numbers. */
const chartWidth = 60;

/** What grows while the parts of a sheet are written below each other. */
interface Writing {
  readonly rows: SheetRow[];
  readonly charts: SheetChart[];
  /** Rows that no page may end within. */
  readonly blocks: Block[];
  readonly widths: readonly number[];
  readonly width: number;
  filter: { readonly from: CellPlace; readonly to: CellPlace } | null;
  /** The last remarks so far. */
  remarks: Block | null;
}

/** A sheet of cells and charts from its description. */
export function sheetOf(view: SheetView): Sheet {
  const { name, title, lead, parts, isWide } = view;
  const widths = widthsOf(parts);
  const width = sumOf(widths);
  const writing: Writing = {
    rows: [titleRow(title, widths.length, width)],
    charts: [],
    blocks: [],
    widths,
    width,
    filter: null,
    remarks: null,
  };
  if (lead !== '') writing.rows.push(textRow(lead, widths.length, width));
  writing.rows.push(emptyRow);
  const top = writing.rows.length;
  for (const part of parts) addPart(writing, part);
  const [first] = parts;
  const paper = isWide ? 'A3' : 'A4';
  const isTable = first?.kind === 'table';
  return {
    name,
    columns: widths,
    rows: writing.rows,
    ...(isTable ? { frozen: { column: 1, row: top + 1 } } : {}),
    // A head over other parts would say what does not stand below it.
    ...(isTable && parts.every(({ kind }) => kind !== 'picture' && kind !== 'trends') && parts.length < 3
      ? { repeated: [top, top] as const }
      : {}),
    ...(writing.filter === null ? {} : { filter: writing.filter }),
    charts: writing.charts,
    breaks: breaksFor(writing.rows, writing.blocks, width, paper),
    paper,
  };
}

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, one) => sum + one, 0);

/** Where no table says how wide columns are. */
const usualWidths: readonly number[] = [34, 18, 18, 18, 26];

/**
 * Columns are as wide as the first table wants them: later ones share them, and add what is wider than it. A number that
 * has not room enough would be shown as ####.
 */
function widthsOf(parts: readonly SheetPart[]): readonly number[] {
  const tables = parts.flatMap((part) => (part.kind === 'table' ? [part] : []));
  const widths = [...(tables[0]?.widths ?? usualWidths)];
  for (const { widths: more } of tables) widths.push(...more.slice(widths.length));
  return widths.map((width, column) =>
    Math.max(width, ...tables.map(({ table, wideLast }) => numbersIn(table, column, wideLast === true))),
  );
}

/** What the numbers of a column need, in characters. */
function numbersIn({ rows, columns }: TableView, column: number, wideLast: boolean): number {
  if (wideLast && column >= columns.length - 1) return 0;
  const said = rows.flatMap((row) => (row[column]?.shown != null ? [row[column].text] : []));
  return Math.max(0, ...said.map((text) => charactersOf(text) + 4));
}

function addPart(writing: Writing, part: SheetPart): void {
  const { rows, widths, width } = writing;
  const spans = widths.length;
  switch (part.kind) {
    case 'lines': {
      const begin = rows.length;
      if (part.title !== null) rows.push(emptyRow, headingRow(part.title, spans, width));
      for (const line of part.lines) rows.push(textRow(line, spans, width, { colour: 'dk1' }));
      addRemarks(writing, begin);
      return;
    }
    case 'picture': {
      const { title, subtitle, caution, filtered } = part.picture;
      const below = [caution?.text ?? '', filtered ?? ''].filter((text) => text !== '');
      const chart = chartOf(part.picture);
      // The row above its numbers says what they are.
      addChart(writing, chart === null ? null : { ...chart, corner: '' }, title.text, subtitle, below);
      return;
    }
    case 'trends': {
      const [first] = part.trends;
      // Points and percent have no common axis.
      const alike = part.trends.filter(({ change }) => change.unit === first?.change.unit);
      if (alike.length > 1) {
        const description = alike.map((trend) => trend.description).join(' ');
        const chart = toChart(growthsNative({ kind: 'growths', trends: alike }), description, part.title);
        addChart(writing, chart, part.title, '', []);
      }
      for (const trend of part.trends)
        addChart(writing, yearsOf(trend), `${trend.current.name} ${trend.change.text}`, '', [], closeRow);
      return;
    }
    case 'table': {
      const { title, table, filtered, wideLast } = part;
      const begin = rows.length;
      if (title !== null) rows.push(emptyRow, headingRow(title, spans, width));
      const head = rows.length;
      const rest = wideLast === true ? spans - table.columns.length + 1 : 1;
      rows.push(headRow(table.columns, numberColumns(table), rest), ...tableRows(table, widths, rest));
      if (title !== null) writing.blocks.push({ from: begin, to: Math.min(rows.length, head + 3) });
      if (filtered && table.rows.length > 0)
        writing.filter = {
          from: { column: 0, row: head },
          to: { column: table.columns.length - 1, row: head + table.rows.length },
        };
    }
  }
}

/** Remarks behind remarks go to the next page together, lest one or two lines stand there alone. */
function addRemarks(writing: Writing, begin: number): void {
  const { blocks, rows, remarks } = writing;
  const together = remarks?.to === begin;
  const block = { from: together ? remarks.from : begin, to: rows.length };
  if (together) blocks.pop();
  blocks.push(block);
  writing.remarks = block;
}

const yearsOf = (trend: TrendView): Chart =>
  toChart(growthNative({ kind: 'growth', trend }), trend.description, trend.current.shown.unit);

/** A chart right of its numbers, with its title above and what must be known below; nothing where there is no chart. */
function addChart(
  { rows, charts, blocks, widths, width }: Writing,
  chart: Chart | null,
  title: string,
  subtitle: string,
  below: readonly string[],
  above: SheetRow = emptyRow,
): void {
  if (chart === null) return;
  const spans = widths.length;
  const begin = rows.length;
  rows.push(above, headingRow(title, spans, width));
  if (subtitle !== '') rows.push(textRow(subtitle, spans, width));
  const corner = { column: 0, row: rows.length };
  const numbers = chartRows(chart);
  rows.push(...numbers);
  const column = 1 + chart.series.length;
  const height = rowsOf(chart);
  charts.push({
    chart,
    numbers: corner,
    from: { column, row: corner.row },
    to: { column: endOf(widths, column), row: corner.row + height },
  });
  for (let i = numbers.length; i < height; i += 1) rows.push(emptyRow);
  for (const text of below) rows.push(textRow(text, spans, width));
  blocks.push({ from: begin, to: rows.length });
}

/** The column before which a chart of the usual width ends. */
function endOf(widths: readonly number[], from: number): number {
  let sum = 0;
  let column = from;
  while (column < widths.length && sum < chartWidth) {
    sum += widths[column] ?? 0;
    column += 1;
  }
  return Math.max(column, from + 1);
}
