import type { FigureView } from '../../views/figure/figure';
import type { SpecOf } from '../picture-kind';
import type { SceneFrame } from '../plot/native';
import type { SceneShape } from '../plot/scene';
import {
  changeRun,
  figureBox,
  lineOf,
  numberRuns,
  numberSize,
  numberWidth,
  plainLine,
  ruleAt,
} from '../plot/scene-text';
import { heightOf } from '../plot/text-lines';

/** How much each is, huge, with its growth; below it how many there are and what they come to, as one line. */
export function productScene(
  { width, height, area, trend }: SpecOf<'product'>,
  { box, size }: SceneFrame,
): readonly SceneShape[] {
  const below = size * 5;
  const upper = { ...box, height: box.height - below - size * 1.5 };
  const huge = numberSize([height], box.width, Math.min(size * 6, upper.height * 0.42));
  const increase = trend?.increaseText ?? null;
  const sign = size * 2;
  const terms = [width, height, area];
  const room = box.width - sign * 2;
  // Each term has as much room as its number needs, and all numbers are of one size.
  const widths = terms.map((figure) => numberWidth(figure, 20) + 40);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const shares = widths.map((width) => width / whole);
  const number = Math.min(
    size * 1.9,
    ...terms.map((figure, i) => numberSize([figure], room * (shares[i] ?? 0) * 0.92, size * 1.9)),
  );
  const left = (i: number) =>
    box.x + room * shares.slice(0, i).reduce((sum, share) => sum + share, 0) + sign * i;
  const y = box.y + box.height - below;
  const term = (figure: FigureView, i: number) =>
    figureBox(
      figure,
      { x: left(i), y, width: room * (shares[i] ?? 0), height: below },
      { number, name: size },
    );
  // The average is rounded, so the product is not exact.
  const between = (text: string, i: number): SceneShape => ({
    kind: 'box',
    name: text,
    box: { x: left(i + 1) - sign, y, width: sign, height: Math.max(number * 1.2, size * 1.8) },
    paragraphs: [plainLine(text, { size: size * 1.3, colour: 'dk2' }, { align: 'center' })],
    anchor: 'middle',
  });
  const paragraphsAt = (most: number) => [
    lineOf(numberRuns(height, Math.min(huge, most), 'accent1')),
    plainLine(height.label, { size: size * 1.1 }),
    ...(trend === null
      ? []
      : [
          lineOf([
            changeRun(trend.change, size * 1.5),
            ...(increase === null ? [] : [{ text: `　${increase}°`, size, colour: 'dk2' as const }]),
          ]),
        ]),
  ];
  let most = huge;
  while (most > 20 && heightOf(paragraphsAt(most), upper.width) > upper.height) most -= 2;
  return [
    {
      kind: 'box',
      name: height.name,
      box: upper,
      paragraphs: paragraphsAt(most),
      anchor: 'middle',
    },
    ruleAt(box.x, y - size * 0.8, box.width),
    term(width, 0),
    between('×', 0),
    term(height, 1),
    between('≈', 1),
    term(area, 2),
  ];
}
