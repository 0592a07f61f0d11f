import type { SpecOf } from '../picture-kind';
import type { SceneFrame } from '../plot/native';
import type { SceneShape } from '../plot/scene';
import { figureBox, numberSize, partsOf, ruleAt } from '../plot/scene-text';

/** Numbers in a row, each over its label; below each other where the row would be too narrow. */
export function figuresScene({ items }: SpecOf<'figures'>, { box, size }: SceneFrame): readonly SceneShape[] {
  const lie = box.width / items.length >= size * 9 ? 'columns' : 'rows';
  const places = partsOf(box, items.length, size, lie);
  return items.flatMap(({ figures: [first, ...also] }, i) => {
    const place = places[i];
    if (first === undefined || place === undefined) return [];
    const all = [first, ...also];
    const cells = partsOf(place, all.length, size / 2, 'columns');
    const number = numberSize(all, cells[0]?.width ?? place.width, size * 3.6);
    return [
      ...(i > 0 && lie === 'rows' ? [ruleAt(place.x, place.y - size / 2, place.width)] : []),
      ...all.map((figure, k) =>
        figureBox(figure, cells[k] ?? place, {
          number,
          name: size,
          anchor: 'middle',
        }),
      ),
    ];
  });
}
