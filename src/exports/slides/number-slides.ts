import type { Box, SceneShape } from '../../pictures/plot/scene';
import { fitted, linesAt, numberRuns, ruleAt, textBox, textOf } from '../../pictures/plot/scene-text';
import type { TrendView } from '../../views/figure/figure';
import type { SlideView } from '../../views/slide/stage-view';
import { chartOf } from '../chart-of';
import type { Chart } from '../ooxml/chart/chart';
import type { ChartShape, DeckShape, DeckSlide, TableShape } from '../ooxml/deck/deck';
import { twoYears } from '../two-years';
import { body, left, right } from './deck-design';
import { figureColumns, figureRows } from './rows';

type Of<K extends SlideView['kind']> = Extract<SlideView, { readonly kind: K }>;
type Drawn = Pick<DeckSlide, 'layout' | 'shapes'>;

/** Four growths side by side: each its own unit and its own zero. */
export function growthsDrawn({ trends }: Of<'growths'>): Drawn {
  const gap = 20;
  const width = (body.width - gap * (trends.length - 1)) / Math.max(trends.length, 1);
  const shapes = trends.flatMap((trend, i) =>
    growthColumn(trend, { ...body, x: body.x + i * (width + gap), width }),
  );
  return { layout: 'wide', shapes };
}

function growthColumn(trend: TrendView, box: Box): readonly DeckShape[] {
  const { current, change, increaseText } = trend;
  const head = 118;
  const name = fitted(current.name, box.width, 2, 15, 12);
  return [
    textBox(current.name, { ...box, height: head }, [
      textOf(current.name, { size: name, colour: 'dk2' }),
      { runs: numberRuns(current, 30) },
      {
        runs: [
          { text: change.text, size: 20, bold: true, colour: change.tone === 'bad' ? 'accent2' : 'accent1' },
          ...(increaseText === null
            ? []
            : [{ text: `  ${increaseText}°`, size: 13, colour: 'dk2' as const }]),
        ],
      },
    ]),
    {
      kind: 'chart',
      name: current.label,
      box: { ...box, y: box.y + head, height: box.height - head },
      chart: twoYears(trend),
      sizes: { label: 14, axis: 13 },
    } satisfies ChartShape,
  ];
}

/** One huge number with rows beside it, or two with a row below. */
export function numbersDrawn({ large, rows, rowsTitle }: Of<'numbers'>): Drawn {
  const [first, second] = large;
  if (first === undefined) return { layout: 'wide', shapes: [] };
  if (second !== undefined || rows.length === 0) {
    const below = rows.length === 0 ? 0 : 140;
    return {
      layout: 'wide',
      shapes: [
        ...columns(
          large.map(({ figure }) => figure),
          { ...body, height: body.height - below },
        ),
        ...(rows.length === 0
          ? []
          : [
              ruleAt(body.x, body.y + body.height - below, body.width),
              ...figureColumns(rows, { ...body, y: body.y + body.height - below + 6, height: below - 6 }),
            ]),
      ],
    };
  }
  return {
    layout: 'wide',
    shapes: [
      hugeNumber(first.figure, left),
      ...(rowsTitle === null
        ? []
        : [textBox(rowsTitle, { ...right, height: 20 }, [textOf(rowsTitle, { size: 14 })])]),
      ...figureRows(
        rows,
        rowsTitle === null ? right : { ...right, y: right.y + 24, height: right.height - 24 },
      ),
    ],
  };
}

function columns(
  figures: readonly Of<'numbers'>['large'][number]['figure'][],
  box: Box,
): readonly SceneShape[] {
  const gap = 40;
  const width = (box.width - gap * (figures.length - 1)) / Math.max(figures.length, 1);
  return figures.map((figure, i) => hugeNumber(figure, { ...box, x: box.x + i * (width + gap), width }));
}

function hugeNumber(figure: Of<'numbers'>['large'][number]['figure'], box: Box): SceneShape {
  const size = fitted(
    `${figure.number}${figure.unit.slice(0, Math.ceil(figure.unit.length / 2))}`,
    box.width,
    1,
    110,
    40,
  );
  return textBox(figure.name, box, [
    { runs: numberRuns(figure, size, 'accent1') },
    textOf(figure.name, { size: fitted(figure.name, box.width, 2, 22, 14) }),
    ...(figure.change === null
      ? []
      : [textOf(figure.change.text, { size: 24, bold: true, colour: 'accent1' })]),
  ]);
}

/** A chart where the picture is one that Office draws, else its figures; rows beside it. */
export function pictureDrawn({ picture, rows }: Of<'picture'>): Drawn {
  const chart = chartOf(picture);
  const wide = rows.length === 0;
  const place = wide ? body : left;
  return {
    layout: wide ? 'wide' : 'picture',
    shapes: [
      ...(chart === null
        ? figureRows(picture.figures.slice(0, 5), place)
        : [chartShape(picture.label, chart, { ...place, height: place.height - 26 })]),
      ...(chart === null || picture.caution === null
        ? []
        : [
            textBox('—', { ...place, y: place.y + place.height - 24, height: 24 }, [
              textOf(picture.caution.text, {
                size: fitted(picture.caution.text, place.width, 2, 13, 12),
                colour: 'dk2',
              }),
            ]),
          ]),
      ...figureRows(rows, right),
    ],
  };
}

const chartShape = (name: string, chart: Chart, box: Box): ChartShape => ({
  kind: 'chart',
  name,
  box,
  chart,
  sizes: { label: 18, axis: 16 },
  placeholder: 'content',
});

/** Figures and statements of the annex as a table. */
export function annexDrawn(slide: Of<'table'>): Drawn {
  const rows = slide.columns.flat();
  const columns = [200, body.width - 200] as const;
  const padding = 8;
  const said = (row: (typeof rows)[number]) => row.text;
  const heightOf = (row: (typeof rows)[number], size: number) =>
    linesAt(said(row), columns[1] - 8, size) * size * 1.25 + padding;
  let size = 16;
  while (size > 10 && rows.reduce((sum, row) => sum + heightOf(row, size), 0) > body.height) size -= 1;
  const table: TableShape = {
    kind: 'table',
    name: slide.label,
    description: rows.map((row) => `${row.figure?.text ?? ''} ${said(row)}`).join('; '),
    box: { ...body, height: rows.reduce((sum, row) => sum + heightOf(row, size), 0) },
    columns,
    rows: rows.map((row) => ({
      height: heightOf(row, size),
      cells: [
        {
          paragraphs: [
            { runs: row.figure === null ? [] : numberRuns(row.figure, size + 2), align: 'right' as const },
          ],
          ...(row.figure?.status === 'derived' ? { dashed: true } : {}),
        },
        { paragraphs: [textOf(said(row), { size })] },
      ],
    })),
    placeholder: 'content',
  };
  return { layout: 'wide', shapes: [table] };
}
