import type { Box, SceneShape } from '../../pictures/plot/scene';
import {
  changeRun,
  fitted,
  lineOf,
  numberRuns,
  numberSize,
  partsOf,
  plainLine,
  ruleAt,
} from '../../pictures/plot/scene-text';
import type { FigureView } from '../../views/figure/figure';
import { besideName } from '../../views/slide/beside';
import type { SlideOf } from '../../views/slide/stage-view';
import type { Drawn, SlideFrame } from './drawn';
import { figureColumns, figureRows } from './rows';

/** A box about as high as it is wide stacks what else stands side by side. */
export const isTall = ({ width, height }: Box): boolean => height > width * 0.75;

/**
 * What a slide of numbers says beside its large one: in a file also what the wall draws to the scale of the large number, or sets
 * under it.
 */
export const rowsOf = ({ drawn, under, rows }: Pick<SlideOf<'numbers'>, 'drawn' | 'under' | 'rows'>) => [
  ...(drawn === null ? [] : [drawn.figure]),
  ...under,
  ...rows,
];

/** One huge number with rows beside it, or two with a row below. */
export function numbersDrawn(
  slide: Pick<SlideOf<'numbers'>, 'large' | 'drawn' | 'under' | 'rows' | 'rowsTitle'>,
  { body, main, rows: beside }: SlideFrame,
): Drawn {
  const { large, rowsTitle } = slide;
  const rows = rowsOf(slide);
  const [first, second] = large;
  if (first === undefined) return { layout: 'wide', shapes: figureRows(rows, body) };
  if (second !== undefined || rows.length === 0) {
    const below = rows.length === 0 ? 0 : isTall(body) ? Math.min(rows.length * 84, body.height * 0.5) : 140;
    const under = { ...body, y: body.y + body.height - below + 8, height: below - 8 };
    const above = { ...body, height: body.height - below - (below === 0 ? 0 : 16) };
    return {
      layout: 'wide',
      shapes: [
        ...partsOf(above, large.length, 40, isTall(body) ? 'rows' : 'columns').flatMap((place, i) => {
          const figure = large[i]?.figure;
          return figure === undefined ? [] : [hugeNumber(figure, place)];
        }),
        ...(rows.length === 0
          ? []
          : [
              ruleAt(body.x, under.y - 12, body.width),
              ...(isTall(body) ? figureRows(rows, under) : figureColumns(rows, under)),
            ]),
      ],
    };
  }
  return {
    layout: 'wide',
    shapes: [hugeNumber(first.figure, main), ...titledRows(rows, rowsTitle, beside)],
  };
}

export function titledRows(
  rows: readonly FigureView[],
  title: string | null,
  box: Box,
): readonly SceneShape[] {
  if (title === null || rows.length === 0) return figureRows(rows, box);
  return [
    {
      kind: 'box',
      name: title,
      box: { ...box, height: 20 },
      paragraphs: [plainLine(title, { size: fitted(title, box.width, 1, 14), colour: 'dk2' })],
    },
    ...figureRows(rows, { ...box, y: box.y + 28, height: box.height - 28 }),
  ];
}

export function hugeNumber(figure: FigureView, box: Box): SceneShape {
  const beside = besideName(figure);
  const name = fitted(figure.name, box.width, 2, 22, 14);
  return {
    kind: 'box',
    name: figure.name,
    box,
    paragraphs: [
      lineOf(
        numberRuns(
          figure,
          numberSize([figure], box.width * 0.96, Math.min(110, box.height * 0.42)),
          'accent1',
        ),
      ),
      plainLine(figure.name, { size: name }),
      ...(beside.length === 0
        ? []
        : [plainLine(beside.join(' · '), { size: Math.max(12, name - 6), colour: 'dk2' as const })]),
      ...(figure.change === null ? [] : [lineOf([changeRun(figure.change, 24)], { before: 6 })]),
    ],
    anchor: 'middle',
  };
}
