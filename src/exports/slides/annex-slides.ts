import type { Box } from '../../pictures/plot/scene';
import { lineOf, numberRuns, partsOf, plainLine } from '../../pictures/plot/scene-text';
import type { SlideOf } from '../../views/slide/stage-view';
import type { TableShape } from '../ooxml/deck/deck';
import type { Drawn, SlideFrame } from './drawn';
import { type Table, tableAt } from './table-of';

type Row = SlideOf<'table'>['columns'][number][number];

/** Points between two tables below each other. */
const gap = 10;

/** Figures and statements of the annex: tables of figures, and below them tables of words alone. */
export function annexDrawn(slide: SlideOf<'table'>, { body }: SlideFrame): Drawn {
  const isTall = body.height > body.width;
  const columns = (isTall ? [slide.columns.flat()] : slide.columns).filter(({ length }) => length > 0);
  const places = partsOf(body, Math.max(columns.length, 2), isTall ? 0 : 32, 'columns');
  const stacks = columns.map((rows, i) => {
    const box = isTall ? body : (places[i] ?? body);
    return alike(rows).map((part, k) => tableOfRows(part, box, `${slide.label} ${i + 1}.${k + 1}`));
  });
  const heightAt = (stack: readonly Table[], size: number) =>
    stack.reduce((sum, table) => sum + tableAt(table, size).box.height + gap, -gap);
  let size = 16;
  while (size > 12 && stacks.some((stack) => heightAt(stack, size) > body.height)) size -= 1;
  const tables = stacks.flatMap((stack) => {
    let { y } = body;
    return stack.map((table): TableShape => {
      const placed = tableAt({ ...table, box: { ...table.box, y } }, size);
      y += placed.box.height + gap;
      return placed;
    });
  });
  return {
    layout: 'wide',
    shapes: tables.map((table, i) => (i === 0 ? { ...table, placeholder: 'content' } : table)),
  };
}

/** Neighbouring rows that have a figure, or none. */
function alike(rows: readonly Row[]): readonly (readonly Row[])[] {
  const parts: Row[][] = [];
  for (const row of rows) {
    const last = parts[parts.length - 1];
    if (last?.[0] !== undefined && (last[0].figure === null) === (row.figure === null)) last.push(row);
    else parts.push([row]);
  }
  return parts;
}

function tableOfRows(rows: readonly Row[], box: Box, name: string): Table {
  const hasFigures = rows.some(({ figure }) => figure !== null);
  const first = Math.round(box.width * 0.34);
  return {
    name,
    description: rows.map(({ figure, text }) => `${figure?.text ?? ''} ${text}`.trim()).join('; '),
    box,
    columns: hasFigures ? [first, box.width - first] : [box.width],
    most: 16,
    rows: rows.map(({ kind, figure, text }) => (size) => {
      const isHead = kind === 'head' || kind === 'sector';
      const words = {
        paragraphs: [plainLine(text, isHead ? { size, bold: true, colour: 'accent1' } : { size })],
      };
      if (!hasFigures) return [words];
      return [
        {
          paragraphs: figure === null ? [] : [lineOf(numberRuns(figure, size + 2), { align: 'right' })],
          ...(figure?.status === 'derived' ? { dashed: true } : {}),
        },
        words,
      ];
    }),
  };
}
