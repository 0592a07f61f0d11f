import type { SceneShape } from '../../pictures/plot/scene';
import { ruleAt } from '../../pictures/plot/scene-text';
import type { TableShape } from '../ooxml/deck/deck';
import type { DrawnShape } from '../slides/drawn';
import { chartScene } from './chart-scene';

/** What Office would draw from numbers, drawn from shapes that look like it. */
export function toScene(shape: DrawnShape, size: number): readonly SceneShape[] {
  if (shape.kind === 'native')
    return [
      {
        kind: 'group',
        name: shape.name,
        description: shape.description,
        shapes: chartScene(shape.inDigits ?? shape.native, shape.box, Math.min(size, shape.sizes.axis)),
      },
    ];
  return shape.kind === 'table' ? tableScene(shape) : [shape];
}

function tableScene({ box, columns, rows }: TableShape): readonly SceneShape[] {
  let { y } = box;
  return rows.flatMap(({ height, cells }): readonly SceneShape[] => {
    const top = y;
    y += height;
    let { x } = box;
    return [
      ...cells.map(({ paragraphs, dashed }, k): SceneShape => {
        const width = columns[k] ?? 0;
        const left = x;
        x += width;
        return {
          kind: 'box',
          name: paragraphs[0]?.runs[0]?.text ?? '',
          box: { x: left, y: top, width, height },
          paragraphs,
          anchor: 'middle',
          inset: 4,
          ...(dashed === true ? { edge: { colour: 'accent1', width: 1, dashed: true } } : {}),
        };
      }),
      ruleAt(box.x, y, box.width, 'accent5'),
    ];
  });
}
