import { growthNative } from '../../pictures/growth/native';
import type { NativeChart } from '../../pictures/plot/native-chart';
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
import { heightOf } from '../../pictures/plot/text-lines';
import { emsOf } from '../../pictures/plot/text-width';
import type { FigureView, TrendView } from '../../views/figure/figure';
import type { SlideView } from '../../views/slide/stage-view';
import type { Drawn, DrawnShape, SlideFrame } from './drawn';
import { figureColumns, figureRows } from './rows';

type Of<K extends SlideView['kind']> = Extract<SlideView, { readonly kind: K }>;

/** A box about as high as it is wide stacks what else stands side by side. */
const isTall = ({ width, height }: Box): boolean => height > width * 0.75;

/** Growths side by side: each its own unit and its own zero. */
export function growthsDrawn({ trends }: Pick<Of<'growths'>, 'trends'>, { body, size }: SlideFrame): Drawn {
  const places =
    body.width / trends.length < size * 9
      ? partsOf(body, Math.ceil(trends.length / 2), 20, 'rows').flatMap((row) =>
          partsOf(row, Math.min(2, trends.length), 20, 'columns'),
        )
      : partsOf(body, trends.length, 20, 'columns');
  return {
    layout: 'wide',
    shapes: trends.flatMap((trend, i) => growthColumn(trend, places[i] ?? body, size)),
  };
}

function growthColumn(trend: TrendView, box: Box, size: number): readonly DrawnShape[] {
  const { current, change, increaseText } = trend;
  const number = numberSize([current], box.width, size * 1.9);
  const paragraphs = [
    plainLine(current.label, { size: fitted(current.label, box.width, 2, size, 12), colour: 'dk2' }),
    lineOf(numberRuns(current, number)),
    lineOf([changeRun(change, size * 1.25)]),
    ...(increaseText === null ? [] : [plainLine(`${increaseText}°`, { size: 12, colour: 'dk2' as const })]),
  ];
  const head = Math.min(heightOf(paragraphs, box.width) + 8, box.height);
  const below = { ...box, y: box.y + head, height: box.height - head };
  return [
    { kind: 'box', name: current.name, box: { ...box, height: head }, paragraphs },
    // Lower bars would lie under their own numbers.
    ...(below.height < size * 5 ? [] : [yearsOf(trend, below)]),
  ];
}

/** One figure: its number huge, its two years beside it or below it where its growth is stated. */
export function figureDrawn(figure: FigureView, trend: TrendView | null, { body, size }: SlideFrame): Drawn {
  if (trend === null) return { layout: 'wide', shapes: [hugeNumber(figure, body)] };
  const [first = body, second = body] = isTall(body)
    ? [
        { ...body, height: body.height * 0.4 },
        { ...body, y: body.y + body.height * 0.43, height: body.height * 0.57 },
      ]
    : partsOf(body, 2, size * 2, 'columns');
  return { layout: 'wide', shapes: [hugeNumber(figure, first), yearsOf(trend, second)] };
}

function yearsOf(trend: TrendView, box: Box): DrawnShape {
  const native = growthNative({ kind: 'growth', trend });
  const label = 14;
  const bars = native.series.flatMap(({ bars }) => bars.flatMap((bar) => bar ?? []));
  const room = box.width / bars.length;
  const isTight = bars.some(({ said }) => emsOf(said.text, { bold: true }) * label > room);
  return {
    kind: 'native',
    name: trend.current.label,
    description: trend.description,
    corner: trend.current.shown.unit,
    box,
    native: { ...(isTight ? inDigits(native, trend) : native), lies: false },
    sizes: { label, axis: 13 },
  };
}

/** Without the unit, which stands over the chart, where a label has no room for it. */
function inDigits(native: NativeChart, { baseline, current }: TrendView): NativeChart {
  const figures = baseline === null ? [current] : [baseline, current];
  return {
    ...native,
    series: native.series.map(({ name, bars }) => ({
      name,
      bars: bars.map((bar, i) => {
        const figure = figures[i];
        if (bar === null || figure === undefined) return bar;
        const { number, value, shown, status } = figure;
        const hedge = status === 'derived' ? (shown.hedge ?? '') : '';
        const apart = /[a-z]$/.test(hedge) ? ' ' : '';
        return {
          ...bar,
          said: { text: `${hedge}${apart}${number}`, value, shown: { ...shown, prefix: '', unit: '' } },
        };
      }),
    })),
  };
}

/** One huge number with rows beside it, or two with a row below. */
export function numbersDrawn(
  { large, rows, rowsTitle }: Pick<Of<'numbers'>, 'large' | 'rows' | 'rowsTitle'>,
  { body, main, rows: beside }: SlideFrame,
): Drawn {
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

function hugeNumber(figure: FigureView, box: Box): SceneShape {
  const beside = [figure.period, figure.scope].filter(
    (text): text is string => text !== null && !figure.name.includes(text),
  );
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
