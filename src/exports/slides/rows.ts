import type { Box, SceneShape } from '../../pictures/plot/scene';
import { fitted, linesAt, numberRuns, ruleAt, textBox, textOf } from '../../pictures/plot/scene-text';
import type { FigureView } from '../../views/figure/figure';

const besideOf = ({ name, period, scope }: FigureView): string =>
  [period, scope].filter((text): text is string => text !== null && !name.includes(text)).join(' · ');

/** Figures below each other: number, name, period and scope, as large as the box lets them be. */
export function figureRows(figures: readonly FigureView[], box: Box): readonly SceneShape[] {
  const height = box.height / Math.max(figures.length, 1);
  const size = Math.min(34, Math.max(18, Math.floor(height * 0.34)));
  return figures.flatMap((figure, i) => {
    const y = box.y + i * height;
    const beside = besideOf(figure);
    const room = height - size * 1.3 - 8;
    const named = Math.min(16, fitted(figure.name, box.width, 2, 16, 12));
    const used = linesAt(figure.name, box.width, named) * named * 1.25;
    const hasRoom = beside !== '' && room - used >= 15;
    return [
      ...(i === 0 ? [] : [ruleAt(box.x, y, box.width)]),
      textBox(figure.name, { x: box.x, y: y + 4, width: box.width, height: height - 6 }, [
        { runs: numberRuns(figure, size) },
        textOf(figure.name, { size: named }),
        ...(hasRoom ? [textOf(beside, { size: 12, colour: 'dk2' as const })] : []),
      ]),
    ];
  });
}

/** Figures side by side. */
export function figureColumns(figures: readonly FigureView[], box: Box): readonly SceneShape[] {
  const gap = 24;
  const width = (box.width - gap * (figures.length - 1)) / Math.max(figures.length, 1);
  return figures.flatMap((figure, i) =>
    figureRows([figure], { ...box, x: box.x + i * (width + gap), width }),
  );
}
