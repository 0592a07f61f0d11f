import type { Box, Paragraph, SceneShape } from '../../pictures/plot/scene';
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
import type { FigureView, TrendView } from '../../views/figure/figure';
import { besideName } from '../../views/slide/beside';
import type { SlideOf } from '../../views/slide/stage-view';
import type { Drawn, DrawnShape, SlideFrame } from './drawn';
import { figureRows } from './rows';
import { yearsOf } from './years';

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

/** One huge number with rows beside it or below it, two with a row below, or all in a list. */
export function numbersDrawn(
  slide: Pick<SlideOf<'numbers'>, 'form' | 'large' | 'drawn' | 'under' | 'rows' | 'rowsTitle'>,
  { body, main, rows: beside }: SlideFrame,
): Drawn {
  const { large, rowsTitle } = slide;
  const rows = rowsOf(slide);
  const [first, second] = large;
  if (first === undefined) return { layout: 'wide', shapes: figureRows(rows, body) };
  if (slide.form === 'list' && rows.length > 0)
    return { layout: 'wide', shapes: listShapes([first.figure, ...rows], body) };
  if (second !== undefined || rows.length === 0 || slide.form === 'over') {
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
              ...figureRows(rows, under, isTall(body) ? 'rows' : 'columns'),
            ]),
      ],
    };
  }
  return {
    layout: 'wide',
    shapes: [
      ...mainShapes(slide, first, slide.rows.length === 0 ? body : main),
      ...titledRows(slide.rows, rowsTitle, beside),
    ],
  };
}

type Numbers = Pick<SlideOf<'numbers'>, 'large' | 'drawn' | 'under'>;

/** A huge number with what belongs to it: its two years, a count drawn to its scale, or numbers that follow from it. */
function mainShapes(
  { drawn, under }: Numbers,
  { figure, trend }: Numbers['large'][number],
  box: Box,
): readonly DrawnShape[] {
  const below = (height: number): readonly [Box, Box] => [
    { ...box, height: box.height - height },
    { ...box, y: box.y + box.height - height, height },
  ];
  if (drawn !== null) {
    const side = Math.sqrt(drawn.share);
    const [above, foot] = below(Math.max(56, box.height * side));
    const width = box.width * side;
    const height = box.height * side;
    const { name } = drawn.figure;
    return [
      { kind: 'box', name: figure.name, box, fill: 'accent3' },
      hugeNumber(figure, { ...above, x: box.x + 20, width: box.width - 40 }),
      {
        kind: 'box',
        name,
        box: { x: box.x, y: box.y + box.height - height, width, height },
        fill: 'accent1',
      },
      {
        kind: 'box',
        name,
        box: { ...foot, x: box.x + width + 16, width: box.width - width - 16 },
        paragraphs: [lineOf([...numberRuns(drawn.figure, 24), { text: `　${name}`, size: 16 }])],
        anchor: 'bottom',
      },
    ];
  }
  if (under.length > 0) {
    const [above, foot] = below(96);
    return [hugeNumber(figure, above), ...figureRows(under, foot, 'columns')];
  }
  if (trend?.baseline == null) return [hugeNumber(figure, box)];
  const [above, foot] = below(104);
  return [hugeNumber(figure, above, trend), yearsOf(trend, foot, true)];
}

/** Figures below each other, their numbers in one column; the first is the one of the title. */
function listShapes(figures: readonly FigureView[], box: Box): readonly SceneShape[] {
  const places = partsOf(box, figures.length, 8, 'rows');
  const width = box.width * 0.42;
  const most = Math.min(64, (places[0]?.height ?? box.height) * 0.6);
  return figures.flatMap((figure, i): readonly SceneShape[] => {
    const place = places[i] ?? box;
    return [
      ...(i === 0 ? [] : [ruleAt(place.x, place.y - 4, place.width)]),
      {
        kind: 'box',
        name: figure.name,
        box: { ...place, width },
        paragraphs: [
          lineOf(
            numberRuns(
              figure,
              numberSize([figure], width, i === 0 ? most : most * 0.75),
              i === 0 ? 'accent1' : 'dk1',
            ),
          ),
        ],
        anchor: 'middle',
      },
      {
        kind: 'box',
        name: figure.name,
        box: { ...place, x: place.x + width + 24, width: place.width - width - 24 },
        paragraphs: [
          ...nameLines(figure, place.width - width - 24, 20),
          ...(figure.change === null ? [] : [lineOf([changeRun(figure.change, 20)])]),
        ],
        anchor: 'middle',
      },
    ];
  });
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

/** Its name, and quieter below it what does not go without saying. */
function nameLines(figure: FigureView, room: number, most: number): readonly Paragraph[] {
  const size = fitted(figure.name, room, 2, most, 14);
  const beside = besideName(figure).join(' · ');
  return [
    plainLine(figure.name, { size }),
    ...(beside === '' ? [] : [plainLine(beside, { size: Math.max(12, size - 6), colour: 'dk2' })]),
  ];
}

export function hugeNumber(figure: FigureView, box: Box, trend: TrendView | null = null): SceneShape {
  const increase = trend?.increaseText ?? null;
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
      ...nameLines(figure, box.width, 22),
      ...(figure.change === null
        ? []
        : [
            lineOf(
              [
                changeRun(figure.change, 24),
                ...(increase === null ? [] : [{ text: `　${increase}°`, size: 16, colour: 'dk2' as const }]),
              ],
              { before: 6 },
            ),
          ]),
    ],
    anchor: 'middle',
  };
}
