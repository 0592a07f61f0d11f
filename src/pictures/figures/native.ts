import type { SpecOf } from '../picture-kind';
import type { SceneFrame } from '../plot/native';
import type { SceneShape } from '../plot/scene';
import { figureBox, numberSize, partsOf, ruleAt } from '../plot/scene-text';

/** Numbers in a row, each over its label; below each other where the row would be too narrow. */
export function figuresScene({ items }: SpecOf<'figures'>, { box, size }: SceneFrame): readonly SceneShape[] {
  const lie = box.width / items.length >= size * 9 ? 'columns' : 'rows';
  const places = partsOf(box, items.length, size, lie);
  const cellsOf = (count: number, i: number) => partsOf(places[i] ?? box, count, size / 2, 'columns');
  // Numbers of one size: a smaller one would look less.
  const number = Math.min(
    ...items.map(({ figures }, i) =>
      numberSize(figures, cellsOf(figures.length, i)[0]?.width ?? box.width, size * 3.6),
    ),
  );
  return items.flatMap(({ figures }, i) => {
    const place = places[i] ?? box;
    const cells = cellsOf(figures.length, i);
    return [
      ...(i > 0 && lie === 'rows' ? [ruleAt(place.x, place.y - size / 2, place.width)] : []),
      ...figures.map((figure, k) =>
        figureBox(figure, cells[k] ?? place, {
          number,
          name: size,
          anchor: 'middle',
        }),
      ),
    ];
  });
}
