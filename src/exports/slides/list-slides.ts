import { resultOf, withoutMark } from '../../format/pieces/pieces';
import { type SentenceText, sentenceOf } from '../../format/sentence';
import type { Box, Paragraph, SceneShape } from '../../pictures/plot/scene';
import { fitted, lineOf, partsOf, plainLine, runsOf } from '../../pictures/plot/scene-text';
import type { SlideOf } from '../../views/slide/stage-view';
import type { Drawn, SlideFrame } from './drawn';
import { isTall } from './number-slides';
import { tableOf } from './table-of';

/** What a cell says, at a type size. */
type Cell = (size: number) => readonly Paragraph[];

const lead =
  (text: string): Cell =>
  (size) =>
    text === '' ? [] : [plainLine(text, { size, bold: true, colour: 'accent1' })];

const said =
  (sentence: Pick<SentenceText, 'pieces'>): Cell =>
  (size) => [lineOf(runsOf(sentence, { size }))];

const textOf = (cell: Cell): string =>
  cell(12)
    .flatMap(({ runs }) => runs.map(({ text }) => text))
    .join('');

/** A table without a head: its columns, shares of its width, say by themselves what they are. */
const tableDrawn = (
  name: string,
  rows: readonly (readonly Cell[])[],
  shares: readonly number[],
  { body: box }: Pick<SlideFrame, 'body'>,
) => ({
  layout: 'wide',
  shapes: [
    tableOf({
      name,
      description: rows.map((cells) => cells.map(textOf).join(' ').trim()).join('; '),
      box,
      columns: shares.map((share) => box.width * share),
      most: 24,
      rows: rows.map((cells) => (size) => cells.map((cell) => ({ paragraphs: cell(size) }))),
      placeholder: 'content',
    }),
  ],
});

/** Results in two columns, each below what it is said of. */
export function heldDrawn({ label, held }: SlideOf<'held'>, frame: SlideFrame): Drawn {
  const cells = held.map(({ sentence, verdict }): Cell => {
    const { about, result } = resultOf(sentence.pieces, verdict);
    return (size) => [
      ...(about.length === 0
        ? []
        : [lineOf(runsOf({ pieces: withoutMark(about) }, { size: Math.max(12, size * 0.7) }))]),
      lineOf(runsOf(sentenceOf('✓ ', result), { size, bold: true, colour: 'accent1' })),
    ];
  });
  if (isTall(frame.body))
    return tableDrawn(
      label,
      cells.map((cell) => [cell]),
      [1],
      frame,
    );
  const rows = cells.flatMap((cell, i) => (i % 2 === 0 ? [[cell, cells[i + 1] ?? lead('')]] : []));
  return tableDrawn(label, rows, [0.5, 0.5], frame);
}

/** The divider before the areas: light on its ground in a deck, ink in a picture by itself. */
export function areasDrawn({ areas }: SlideOf<'areas'>, { body, isOffice }: SlideFrame): Drawn {
  const colour = isOffice === true ? 'lt1' : 'dk1';
  const count = areas.length > 3 && !isTall(body) ? 2 : 1;
  const rows = Math.ceil(areas.length / count);
  const places = partsOf(body, count, 40, 'columns').flatMap((column) => partsOf(column, rows, 8, 'rows'));
  const width = (places[0] ?? body).width - 48;
  const sizeOf = (texts: readonly string[], most: number) =>
    Math.min(...texts.map((text) => fitted(text, width, 1, most)));
  const name = sizeOf(
    areas.map((area) => area.name),
    20,
  );
  const result = sizeOf(
    areas.map(({ short }) => short.text),
    16,
  );
  return {
    layout: 'divider',
    shapes: areas.flatMap(({ order, name: area, short }, i): readonly SceneShape[] => {
      const box = places[i] ?? body;
      return [
        {
          kind: 'box',
          name: `${order}`,
          box: { ...box, width: 40 },
          paragraphs: [plainLine(`${order}`, { size: 30, bold: true, colour })],
        },
        {
          kind: 'box',
          name: area,
          box: { ...box, x: box.x + 48, width },
          paragraphs: [
            plainLine(area, { size: name, bold: true, colour }),
            lineOf(runsOf(short, { size: result, colour })),
          ],
        },
      ];
    }),
  };
}

/** What was counted, large; below it the rest, by level of government, which is named once. */
export function recognitionsDrawn(
  { label, items: all, results }: SlideOf<'recognitions'>,
  frame: SlideFrame,
): Drawn {
  const { body } = frame;
  const high = results.length === 0 ? 0 : 92;
  const items = all.filter(({ id }) => !results.some((result) => result.id === id));
  const rows = items.map(({ level, levelLabel, title }, i) => [
    lead(i > 0 && items[i - 1]?.level === level ? '' : (levelLabel ?? '')),
    said(sentenceOf(title)),
  ]);
  const below: Box = { ...body, y: body.y + high, height: body.height - high };
  const table = tableDrawn(label, rows, [0.2, 0.8], { body: below });
  const places = partsOf({ ...body, height: high }, results.length, 40, 'columns');
  return {
    ...table,
    shapes: [
      ...results.map(({ number, noun, name }, i): SceneShape => {
        const box = places[i] ?? body;
        return {
          kind: 'box',
          name,
          box,
          paragraphs: [
            lineOf([
              { text: number, size: 44, bold: true, colour: 'accent1' },
              { text: ` ${noun}`, size: 20, bold: true, colour: 'accent1' },
            ]),
            plainLine(name, { size: fitted(name, box.width, 1, 16) }),
          ],
        };
      }),
      ...table.shapes,
    ],
  };
}

export const nextDrawn = ({ label, targets }: SlideOf<'next'>, frame: SlideFrame): Drawn =>
  tableDrawn(
    label,
    targets.map(({ title, text }) => [lead(title), said(text)]),
    [0.22, 0.78],
    frame,
  );

/** Checks with their verdicts, and how many more there are. */
export const checksDrawn = ({ label, checks, more }: SlideOf<'checks'>, frame: SlideFrame): Drawn =>
  tableDrawn(
    label,
    [
      ...checks.map(({ name, holds, verdict }) => [
        said(sentenceOf(name)),
        lead(`${holds === true ? '✓' : '✗'} ${verdict ?? ''}`),
      ]),
      ...(more === null ? [] : [[said(sentenceOf(more)), lead('')]]),
    ],
    [0.78, 0.22],
    frame,
  );

export const waysDrawn = ({ label, rows }: SlideOf<'ways'>, frame: SlideFrame): Drawn =>
  tableDrawn(
    label,
    rows.map(({ title, lines }) => [lead(title), (size) => lines.flatMap((line) => said(line)(size))]),
    [0.24, 0.76],
    frame,
  );
