import type { Box, SceneShape } from '../../pictures/plot/scene';
import { figureBox, numberSize, ruleAt } from '../../pictures/plot/scene-text';
import type { FigureView } from '../../views/figure/figure';
import { besideName } from '../../views/slide/beside';

/** Numbers of rows are of one size: a smaller one would look less. */
const rowNumber = (figures: readonly FigureView[], room: number, height: number): number =>
  numberSize(figures, room, Math.min(34, Math.max(18, Math.floor(height * 0.36))));

/** A row is no higher than this: few rows keep together at the top. */
const highest = 124;

/** Figures below each other: number, name, period and scope, as large as the box lets them be. */
export function figureRows(figures: readonly FigureView[], box: Box): readonly SceneShape[] {
  const height = Math.min(box.height / Math.max(figures.length, 1), highest);
  const number = rowNumber(figures, box.width, height);
  return figures.flatMap((figure, i) => {
    const y = box.y + i * height;
    return [
      ...(i === 0 ? [] : [ruleAt(box.x, y, box.width)]),
      figureBox(
        figure,
        { x: box.x, y: y + (i === 0 ? 0 : 6), width: box.width, height: height - 10 },
        { number, name: 16, label: figure.name, note: besideName(figure).join(' · ') },
      ),
    ];
  });
}

/** Figures side by side. */
export function figureColumns(figures: readonly FigureView[], box: Box): readonly SceneShape[] {
  const gap = 24;
  const width = (box.width - gap * (figures.length - 1)) / Math.max(figures.length, 1);
  const number = rowNumber(figures, width, box.height);
  return figures.map((figure, i) =>
    figureBox(
      figure,
      { ...box, x: box.x + i * (width + gap), width },
      { number, name: 16, label: figure.name, note: besideName(figure).join(' · ') },
    ),
  );
}
