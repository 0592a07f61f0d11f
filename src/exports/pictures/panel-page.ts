import type { Box, Paragraph, SceneShape } from '../../pictures/plot/scene';
import { headline, lineOf, numberRuns, plainLine, ruleAt, runsOf } from '../../pictures/plot/scene-text';
import { heightOf } from '../../pictures/plot/text-lines';
import type { Context } from '../../views/context';
import type { FigureView } from '../../views/figure/figure';
import { figuresOfTrend } from '../../views/figure/figure-view';
import { describeArea } from '../../views/screen/describe-area';
import { describeGrowth } from '../../views/screen/describe-growth';
import type { Block, GroupView, PictureView, View } from '../../views/view';
import { growthsDrawn } from '../slides/growth-slides';
import { pictureDrawn } from '../slides/picture-slides';
import { type Foot, footOf, pages } from './page';
import { toScene } from './to-scene';

/** What is drawn from a point on downwards. */
interface Piece {
  readonly height: number;
  readonly shapes: (box: Box) => readonly SceneShape[];
}

export const panelView = (context: Context, section: string): View =>
  section === 'growth' ? describeGrowth(context) : describeArea(context, section);

/** Every figure of a panel. */
export const figuresOfPanel = ({ blocks }: View): readonly FigureView[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'figures') return block.figures;
    if (block.kind === 'compared')
      return block.table.rows.flatMap((row) => row.flatMap(({ figure }) => figure ?? []));
    if (block.kind === 'trends') return block.trends.flatMap(figuresOfTrend);
    return block.kind === 'nothing'
      ? []
      : [
          ...block.pictures.flatMap(({ figures }) => figures),
          ...block.rows.map(({ figure }) => figure),
          ...block.derived.map(({ figure }) => figure),
        ];
  });

/** All groups of a panel below each other, on a page as high as they need. */
export function panelPage(context: Context, view: View, foot: Foot) {
  const { width, margin } = pages.card;
  const inner = width - 2 * margin;
  const pieces = [
    text(
      [
        ...(view.kicker === '' ? [] : [plainLine(view.kicker, { size: 14, bold: true, colour: 'accent2' })]),
        headline(view.title, inner, { lines: 3, most: 32, least: 20 }),
        ...(view.lead.text === '' ? [] : [lineOf(runsOf(view.lead, { size: 16 }), { before: 6 })]),
      ],
      inner,
    ),
    ...view.blocks.flatMap((block) => [rule('dk1'), ...blockPieces(context, block, inner)]),
  ];
  const gap = 14;
  let y = margin;
  const shapes = pieces.flatMap(({ height, shapes: drawn }) => {
    const box = { x: margin, y, width: inner, height };
    y += height + gap;
    return drawn(box);
  });
  const all = { x: margin, y, width: inner, height: 0 };
  const { height: below } = footOf(foot, all, 'dk2');
  const height = y + below + margin * 0.6;
  return {
    height,
    shapes: [...shapes, ...footOf(foot, { ...all, height: below }, 'dk2').shapes],
  };
}

const text = (paragraphs: readonly Paragraph[], width: number): Piece => ({
  height: heightOf(paragraphs, width),
  shapes: (box) => [{ kind: 'box', name: paragraphs[0]?.runs[0]?.text ?? '', box, paragraphs }],
});

const rule = (colour: 'dk1' | 'accent5'): Piece => ({
  height: 1,
  shapes: ({ x, y, width }) => [ruleAt(x, y, width, colour)],
});

function blockPieces(context: Context, block: Block, width: number): readonly Piece[] {
  switch (block.kind) {
    case 'group':
      return groupPieces(context, block, width);
    case 'figures':
      return [
        text([plainLine(block.title, { size: 18, bold: true })], width),
        ...block.figures.map((figure) => rowPiece(figure, figure.name, figure.context ?? '', width)),
      ];
    case 'compared':
      return [
        text([plainLine(block.title, { size: 18, bold: true })], width),
        ...block.table.rows.map((row) =>
          text([plainLine(row.map((cell) => cell.text).join('　'), { size: 14 })], width),
        ),
      ];
    case 'trends':
      return block.trends.map((trend) => ({
        height: 260,
        shapes: (box) =>
          growthsDrawn({ trends: [trend] }, { body: box, main: box, rows: box, size: 16 }).shapes.flatMap(
            (shape) => toScene(shape, 16),
          ),
      }));
    case 'nothing':
      return [text([plainLine(block.text, { size: 16 })], width)];
  }
}

function groupPieces(context: Context, group: GroupView, width: number): readonly Piece[] {
  const { subject, title, scope, pictures, rows, held, claims, lists, derived, notes } = group;
  const head = [
    ...(subject === null ? [] : [plainLine(subject, { size: 14, bold: true, colour: 'accent2' as const })]),
    ...(title === null ? [] : [headline(title, width, { lines: 3, most: 22, least: 16 })]),
    ...(scope === null ? [] : [plainLine(scope, { size: 13, colour: 'dk2' as const })]),
  ];
  const words = [
    ...held.map(({ sentence, verdict }) =>
      lineOf(
        [
          { text: `✓ ${verdict}　`, size: 15, bold: true, colour: 'accent1' },
          ...runsOf(sentence, { size: 15 }),
        ],
        { before: 4 },
      ),
    ),
    ...claims.map(({ text: said }) => plainLine(said, { size: 15 }, { before: 4 })),
    ...lists.map(({ title: said }) => plainLine(said, { size: 15 }, { before: 4 })),
    ...derived.map(({ figure, formula }) =>
      lineOf(
        [
          { text: `${figure.name} ${figure.text}°　`, size: 15 },
          ...runsOf(formula, { size: 13, colour: 'dk2' }),
        ],
        { before: 4 },
      ),
    ),
    ...notes.map((note) => lineOf(runsOf(note, { size: 15 }), { before: 4 })),
  ];
  return [
    ...(head.length === 0 ? [] : [text(head, width)]),
    ...pictures.flatMap((picture) => picturePieces(context, picture, width)),
    ...rows.map(({ figure, text: said, verdict, note }) =>
      rowPiece(figure, verdict === null ? said : `${said}${verdict.text}`, note, width),
    ),
    ...(words.length === 0 ? [] : [text(words, width)]),
  ];
}

function picturePieces(context: Context, picture: PictureView, width: number): readonly Piece[] {
  const { title, subtitle } = picture;
  return [
    text(
      [
        headline(title, width, { lines: 3, most: 20, least: 15 }),
        ...(subtitle === '' ? [] : [plainLine(subtitle, { size: 13, colour: 'dk2' })]),
      ],
      width,
    ),
    {
      height: 300,
      shapes: (box) =>
        pictureDrawn(
          { picture, rows: [], rowsTitle: null },
          { body: box, main: box, rows: box, size: 15 },
          context.locale,
        ).shapes.flatMap((shape) => toScene(shape, 15)),
    },
  ];
}

/** A number, and beside it what it is. */
function rowPiece(figure: FigureView, said: string, note: string, width: number): Piece {
  const left = Math.round(width * 0.34);
  const beside = [
    plainLine(said, { size: 15 }),
    ...(note === '' ? [] : [plainLine(note, { size: 12, colour: 'dk2' as const })]),
  ];
  const number = [lineOf(numberRuns(figure, 22))];
  const height = Math.max(heightOf(beside, width - left - 12), heightOf(number, left));
  return {
    height,
    shapes: (box) => [
      { kind: 'box', name: figure.name, box: { ...box, width: left }, paragraphs: number },
      {
        kind: 'box',
        name: said,
        box: { ...box, x: box.x + left + 12, width: width - left - 12 },
        paragraphs: beside,
        anchor: 'middle',
      },
    ],
  };
}
