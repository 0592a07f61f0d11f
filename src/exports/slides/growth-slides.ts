import type { Box, Paragraph } from '../../pictures/plot/scene';
import {
  changeRun,
  fitted,
  lineOf,
  numberRuns,
  numberSize,
  partsOf,
  plainLine,
} from '../../pictures/plot/scene-text';
import { heightOf } from '../../pictures/plot/text-lines';
import type { FigureView, TrendView } from '../../views/figure/figure';
import type { SlideOf } from '../../views/slide/stage-view';
import type { Drawn, DrawnShape, SlideFrame } from './drawn';
import { hugeNumber, isTall } from './number-slides';
import { isTight, yearsOf } from './years';

/** Of its width: a lower place has number and growth on one line. */
const lowest = 0.5;

/** Lower bars, in sizes of type, would lie under their own numbers. */
const leastBars = 4.6;

/** Growths, each its own unit and its own zero: side by side, or two in a row where their labels need more room. */
export function growthsDrawn(
  { trends }: Pick<SlideOf<'growths'>, 'trends'>,
  { body, size, isOffice }: SlideFrame,
): Drawn {
  const room = body.width / Math.max(trends.length, 1);
  const isNarrow =
    room < size * 9 || (isOffice === true && trends.some((trend) => isTight(trend, room - 20)));
  const places =
    isNarrow && trends.length > 1
      ? partsOf(body, Math.ceil(trends.length / 2), 20, 'rows').flatMap((row) =>
          partsOf(row, 2, 20, 'columns'),
        )
      : partsOf(body, trends.length, 20, 'columns');
  const width = places[0]?.width ?? body.width;
  // Names of one size, on two lines where they have the height.
  const lines = (places[0]?.height ?? body.height) < width * lowest ? 1 : 2;
  const name = Math.min(...trends.map(({ current }) => fitted(current.label, width, lines, size, 12)));
  const heads = trends.map((trend, i) => headOf(trend, places[i] ?? body, size, name));
  // All charts begin at one height.
  const head = Math.max(0, ...heads.map((paragraphs) => heightOf(paragraphs, width))) + 8;
  return {
    layout: 'wide',
    shapes: trends.flatMap((trend, i): readonly DrawnShape[] => {
      const box = places[i] ?? body;
      const below = { ...box, y: box.y + head, height: box.height - head };
      return [
        {
          kind: 'box',
          name: trend.current.name,
          box: { ...box, height: Math.min(head, box.height) },
          paragraphs: heads[i] ?? [],
        },
        ...(below.height < size * leastBars ? [] : [yearsOf(trend, below)]),
      ];
    }),
  };
}

/** Name, number and growth over the two years. */
function headOf(trend: TrendView, box: Box, size: number, name: number): readonly Paragraph[] {
  const { current, change, increaseText } = trend;
  const isLow = box.height < box.width * lowest;
  const gained = increaseText === null ? [] : [plainLine(`${increaseText}°`, { size: 12, colour: 'dk2' })];
  const label = plainLine(current.label, { size: name, colour: 'dk2' });
  const grown = changeRun(change, size * 1.25);
  if (!isLow)
    return [
      label,
      lineOf(numberRuns(current, numberSize([current], box.width, size * 1.9))),
      lineOf([grown]),
      ...gained,
    ];
  const numbers = numberRuns(current, numberSize([current], box.width * 0.6, size * 1.6));
  const said = [label, lineOf([...numbers, { ...grown, text: `　${grown.text}` }])];
  const all = [...said, ...gained];
  return heightOf(all, box.width) + 8 + size * leastBars <= box.height ? all : said;
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
