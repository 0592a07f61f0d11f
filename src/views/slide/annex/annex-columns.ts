import type { Language } from '../../../format/number-style';
import type { FigureView } from '../../figure/figure';

/** A line of a table on the wall. */
export interface TableRow {
  /** Its figure, or the statements and entries of lists that it says; a head says none. */
  readonly ids: readonly string[];
  readonly kind: 'figure' | 'words' | 'open' | 'sector' | 'head';
  readonly figure: FigureView | null;
  readonly text: string;
}

/** Heights in rem: of a column, of what lies around a row and of a head. */
const heights = { column: 27, around: 0.5, head: 2.4 } as const;

/** Of a line of text; English lines stand closer. */
const lineHeight: Readonly<Record<Language, number>> = { zh: 1.67, en: 1.54 };

/** Characters of a line, with its number, in the width of a Chinese one. */
export const perLine = 22;

/** A number is set larger than words, and stands apart from them. */
const ofNumber = { larger: 1.1, apart: 1 } as const;

export const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);

/** A bracket takes half of its square. */
const letterWidth = (letter: string): number =>
  /[（）]/.test(letter) ? 0.6 : /[\u2e80-\uffef]/.test(letter) ? 1 : 0.5;

function heightOf({ kind, figure, text }: TableRow, language: Language): number {
  if (kind === 'sector' || kind === 'head') return heights.head;
  const taken = figure === null ? 0 : widthOf(figure.text) * ofNumber.larger + ofNumber.apart;
  return heights.around + lineHeight[language] * Math.ceil(widthOf(text) / (perLine - taken));
}

type Column = readonly TableRow[];

const isHead = ({ kind }: TableRow): boolean => kind === 'sector' || kind === 'head';

/** Rows below each other in columns of this height. No head ends a column. */
function flowed(rows: Column, height: number, language: Language): readonly Column[] {
  const columns: TableRow[][] = [];
  let taken = height;
  for (const row of rows) {
    const own = heightOf(row, language);
    const last = columns[columns.length - 1];
    if (last === undefined || taken + own > height) {
      const heads: TableRow[] = [];
      while (last !== undefined && last.length > 1 && last.slice(-1).some(isHead))
        heads.unshift(...last.splice(-1));
      columns.push([...heads, row]);
      taken = own + heads.length * heights.head;
    } else {
      last.push(row);
      taken += own;
    }
  }
  return columns;
}

/**
 * Pages of two columns, each about as full as the others. Two sectors have a column each where both fit, and else pages of
 * their own.
 * @param groups rows of a section, or of each chosen sector
 */
export function pagesOf(groups: readonly Column[], language: Language): readonly (readonly Column[])[] {
  const heightOfAll = (rows: Column) => rows.reduce((sum, row) => sum + heightOf(row, language), 0);
  if (groups.length === 2 && groups.every((rows) => rows.length > 0 && heightOfAll(rows) <= heights.column))
    return [groups];
  if (groups.length === 2) return groups.flatMap((group) => pagesOf([group], language));
  const rows = groups.flat();
  for (let pages = Math.max(1, Math.ceil(heightOfAll(rows) / heights.column / 2)); ; pages += 1) {
    const even = heightOfAll(rows) / pages / 2;
    for (let height = even; height <= heights.column || height === even; height += 0.5) {
      const columns = flowed(rows, height, language);
      if (columns.length <= pages * 2)
        return columns.flatMap((_, at) => (at % 2 === 0 ? [columns.slice(at, at + 2)] : []));
    }
  }
}
