import type { Box } from '../../pictures/plot/scene';
import { heightOf, linesOf } from '../../pictures/plot/text-lines';
import { emsOf } from '../../pictures/plot/text-width';
import type { TableCell, TableShape } from '../ooxml/deck/deck';

export interface Table {
  readonly name: string;
  readonly description: string;
  readonly box: Box;
  readonly columns: readonly number[];
  /** The largest type size wanted. */
  readonly most: number;
  /** The cells of each row at a type size. */
  readonly rows: readonly ((size: number) => readonly TableCell[])[];
  readonly placeholder?: string;
}

/** A typeface may be a little wider than it was measured. */
const spareWidth = 0.97;

/** Points beside the text of a cell, and above and below it. */
const padding = { x: 8, y: 10 } as const;

/** A table at a type size, as high as its rows. */
export function tableAt({ rows, columns, box, most, ...named }: Table, size: number, spare = 0): TableShape {
  const sized = rows.map((cellsAt) => {
    const cells = cellsAt(size);
    const heights = cells.map(({ paragraphs }, i) =>
      heightOf(paragraphs, ((columns[i] ?? 0) - padding.x) * spareWidth),
    );
    return { height: Math.max(...heights, size) + padding.y + spare, cells };
  });
  const height = sized.reduce((sum, row) => sum + row.height, 0);
  return { kind: 'table', ...named, box: { ...box, height }, columns, rows: sized };
}

/** A table at the largest size at which all its rows fit into their box; few rows stand further apart. */
export function tableOf(table: Table): TableShape {
  const { box, most, rows } = table;
  let size = most;
  while (size > 12 && (tableAt(table, size).box.height > box.height || !holdsWords(table, size))) size -= 1;
  const free = box.height - tableAt(table, size).box.height;
  return tableAt(table, size, Math.max(0, Math.min(free / Math.max(rows.length, 1), size)));
}

/** Whether each column is as wide as the longest word in it. */
const holdsWords = ({ rows, columns }: Table, size: number): boolean =>
  rows.every((cellsAt) =>
    cellsAt(size).every(({ paragraphs }, i) => {
      const room = (columns[i] ?? 0) - padding.x;
      return paragraphs.every(({ runs }) =>
        linesOf(runs, room).every(
          (line) =>
            line.length > 1 || line.every(({ text, run }) => emsOf(text.trimEnd(), run) * run.size <= room),
        ),
      );
    }),
  );
