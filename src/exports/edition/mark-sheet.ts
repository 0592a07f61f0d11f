import { faultColumn } from '../../edition/workbook/names';
import { attributeIn } from '../../edition/workbook/scan-xml';
import { linesOf } from '../measure';
import { cellName } from '../ooxml/workbook/cells';
import type { MoreStrings } from './mark-strings';
import type { MarkStyles } from './mark-styles';
import { type Place, placeOf, type SeenWidth, seenIn } from './see-sheet';

/** What is wrong at a cell. */
export interface Mark {
  /** Empty for the sheet as a whole. */
  readonly cell: string;
  readonly weight: 'error' | 'notice';
  readonly text: string;
}

interface Parts {
  readonly styles: MarkStyles;
  readonly strings: MoreStrings;
  /** Its first row has the names of the columns. */
  readonly hasHead: boolean;
}

/** A piece of the sheet that becomes another one. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Of the column that says what is wrong, in characters. */
const width = 44;

/** A sheet's part with its cells marked and a column of what is wrong, some hundred rows in each step. */
export function* markedSheet(
  text: string,
  marks: readonly Mark[],
  { styles, strings, hasHead }: Parts,
): Generator<undefined, string> {
  const seen = yield* seenIn(text);
  const { prefix } = seen;
  if (seen.rows.length === 0) return text;
  const edits: Edit[] = [];
  const [first] = seen.rows;
  const ends = seen.rows.flatMap(({ cells }) => cells.map(({ column }) => column));
  const known = first?.cells.find(
    ({ value, isShared }) =>
      (isShared ? strings.known[Number(value)] : value)?.split('\n')[0] === faultColumn,
  );
  const rowsSeen = new Map(seen.rows.map((row) => [row.row, row]));
  const column = hasHead && known !== undefined ? known.column : Math.max(0, ...ends.map((end) => end + 1));
  const words = new Map<number, string[]>();
  const colours = new Map<number, Map<number, Mark['weight']>>();
  for (const { cell, weight, text: said } of marks) {
    const place = placeOf(cell) ?? { column: -1, row: first?.row ?? 1 };
    words.set(place.row, [...(words.get(place.row) ?? []), cell === '' ? said : `${cell} ${said}`]);
    if (place.column < 0) continue;
    const row = colours.get(place.row) ?? new Map<number, Mark['weight']>();
    if (row.get(place.column) !== 'error') row.set(place.column, weight);
    colours.set(place.row, row);
  }
  const ofSheet = first === undefined ? undefined : words.get(first.row);
  if (hasHead && first !== undefined && (known === undefined || ofSheet !== undefined))
    words.set(first.row, [faultColumn, ...(ofSheet ?? [])]);
  const cellXml = (place: Place, style: number | null, type: string, inner: string) => {
    const own = `<${prefix}c r="${cellName({ column: place.column, row: place.row - 1 })}"${style === null ? '' : ` s="${style}"`}`;
    return inner === '' ? `${own}/>` : `${own} t="${type}">${inner}</${prefix}c>`;
  };
  const lines = (row: number): string | null => {
    const said = words.get(row);
    if (said === undefined) return null;
    const { type, inner } = strings.cell(said.join('\n'), prefix);
    return cellXml({ row, column }, styles.words, type, inner);
  };
  // A workbook that was marked before: what it said of other rows is over.
  const said = hasHead && known !== undefined ? seen.rows : [];
  for (const row of said)
    if (row !== first && !words.has(row.row))
      for (const cell of row.cells)
        if (cell.column === column) edits.push({ from: cell.from, to: cell.to, text: '' });
  const rows = [...new Set([...words.keys(), ...colours.keys()])].sort((a, b) => a - b);
  for (const [i, number] of rows.entries()) {
    if (i % 100 === 99) yield;
    const row = rowsSeen.get(number);
    const news = [...(colours.get(number) ?? [])]
      .filter(([at]) => row?.cells.every((cell) => cell.column !== at) !== false)
      .map(([at, weight]) => ({
        column: at,
        xml: cellXml({ row: number, column: at }, styles.marked(0, weight), '', ''),
      }));
    const line = lines(number);
    if (line !== null) news.push({ column, xml: line });
    news.sort((a, b) => a.column - b.column);
    if (row === undefined || row.isEmpty) {
      const open =
        row === undefined ? `<${prefix}row r="${number}">` : `${text.slice(row.from, row.opened - 2)}>`;
      const next = seen.rows.find((one) => one.row > number);
      const at = row?.from ?? next?.from ?? seen.end;
      edits.push({
        from: at,
        to: row?.opened ?? at,
        text: `${open}${news.map(({ xml }) => xml).join('')}</${prefix}row>`,
      });
      continue;
    }
    edits.push({
      from: row.from,
      to: row.opened,
      text: opening(text.slice(row.from, row.opened), words.get(number)),
    });
    for (const cell of row.cells) {
      const weight = colours.get(number)?.get(cell.column);
      if (cell.column === column) edits.push({ from: cell.from, to: cell.to, text: '' });
      else if (weight !== undefined) {
        const style = styles.marked(Number(attributeIn(cell.attributes, 's') ?? 0), weight);
        const tag = text.slice(cell.from, cell.opened);
        if (style !== null)
          edits.push({
            from: cell.from,
            to: cell.opened,
            text: tag.replace(/ s="\d*"/, '').replace(/^<([\w:]+)/, `<$1 s="${style}"`),
          });
      }
    }
    for (const { column: at, xml } of news) {
      const next = row.cells.find((cell) => cell.column > at);
      edits.push({ from: next?.from ?? row.end, to: next?.from ?? row.end, text: xml });
    }
  }
  edits.push(...widthEdits(text, seen.widths, column + 1, prefix));
  return edited(text, edits).replace(/<(\w+:)?dimension [^>]*\/>/, '');
}

/** The tag of a row that is high enough for what is said in it. A span that is too short is worse than none. */
function opening(tag: string, said: readonly string[] | undefined): string {
  const open = tag.replace(/ spans="[^"]*"/, '');
  if (said === undefined) return open;
  const height = Math.min(400, 6 + 15 * linesOf(said.join('\n'), width - 2));
  const own = Number(attributeIn(open, 'ht') ?? 0);
  if (own >= height) return open;
  const plain = open.replace(/ (ht|customHeight)="[^"]*"/g, '');
  return plain.replace(/>$/, ` ht="${height}" customHeight="1">`);
}

/** The column of what is wrong gets a width, and is seen. The widths of columns beside it stay. */
function widthEdits(
  text: string,
  widths: readonly SeenWidth[],
  column: number,
  prefix: string,
): readonly Edit[] {
  const own = `<${prefix}col min="${column}" max="${column}" width="${width}" customWidth="1"/>`;
  const covering = widths.find(({ first, last }) => first <= column && column <= last);
  if (covering === undefined) {
    const before = widths.filter(({ last }) => last < column).pop();
    return before === undefined ? [] : [{ from: before.to, to: before.to, text: own }];
  }
  const { first, last, from, to } = covering;
  const tag = text.slice(from, to);
  const part = (min: number, max: number) =>
    min > max ? '' : tag.replace(/ min="\d*"/, ` min="${min}"`).replace(/ max="\d*"/, ` max="${max}"`);
  return [{ from, to, text: part(first, column - 1) + own + part(column + 1, last) }];
}

/** Pieces in the order of the text; of those at one place, first those that replace nothing. */
function edited(text: string, edits: readonly Edit[]): string {
  const inOrder = edits
    .map((edit, i) => ({ ...edit, i }))
    .sort((a, b) => a.from - b.from || a.to - b.to || a.i - b.i);
  let at = 0;
  let out = '';
  for (const { from, to, text: piece } of inOrder) {
    out += text.slice(at, from) + piece;
    at = to;
  }
  return out + text.slice(at);
}
