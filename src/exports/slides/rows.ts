import type { Box, SceneShape } from '../../pictures/plot/scene';
import { figureBox, numberSize, partsOf, ruleAt } from '../../pictures/plot/scene-text';
import type { FigureView } from '../../views/figure/figure';
import { besideName } from '../../views/slide/beside';

/** A row is no higher than this: few rows keep together at the top. */
const highest = 124;

/** Figures below each other, or side by side: number, name, period and scope, as large as the box lets them be. */
export function figureRows(
  figures: readonly FigureView[],
  box: Box,
  lie: 'rows' | 'columns' = 'rows',
): readonly SceneShape[] {
  const isColumn = lie === 'rows';
  const height = isColumn ? Math.min(box.height, highest * figures.length) : box.height;
  const places = partsOf({ ...box, height }, figures.length, isColumn ? 12 : 24, lie);
  const [first = box] = places;
  // Numbers are of one size: a smaller one would look less.
  const most = Math.min(34, Math.max(18, Math.floor(first.height * 0.4)));
  const number = numberSize(figures, first.width, most);
  return figures.flatMap((figure, i) => {
    const place = places[i] ?? box;
    return [
      ...(i === 0 || !isColumn ? [] : [ruleAt(box.x, place.y - 8, box.width)]),
      figureBox(figure, place, {
        number,
        name: 16,
        label: figure.name,
        note: besideName(figure).join(' · '),
      }),
    ];
  });
}
