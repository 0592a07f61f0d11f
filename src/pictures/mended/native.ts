import type { SpecOf } from '../picture-kind';
import type { SceneFrame } from '../plot/native';
import type { SceneShape } from '../plot/scene';
import { calmSize, figureBox, partsOf, plainLine, ruleAt } from '../plot/scene-text';

/** Problems found, an arrow, and what the article says of their mending. */
export function mendedScene(
  { items }: SpecOf<'mended'>,
  { box, size, words }: SceneFrame,
): readonly SceneShape[] {
  const left = box.width * 0.36;
  const arrow = size * 2.4;
  const gap = size;
  return partsOf(box, items.length, size, 'rows').flatMap((place, i): readonly SceneShape[] => {
    const item = items[i];
    if (item === undefined) return [];
    const { found, statement } = item;
    const middle = place.y + place.height / 2;
    const right = place.x + left + arrow + 2 * gap;
    const room = place.x + place.width - right;
    const quoted = `“${statement}”`;
    const quote = calmSize(
      quoted,
      room,
      Math.max(1, Math.floor((place.height - size * 1.3) / (size * 1.7))),
      size * 1.4,
    );
    return [
      ...(i === 0 ? [] : [ruleAt(place.x, place.y - size / 2, place.width)]),
      figureBox(found, { ...place, width: left }, { number: size * 2.8, name: size, anchor: 'middle' }),
      {
        kind: 'box',
        name: '→',
        box: { x: place.x + left + gap, y: middle - size * 0.5, width: arrow, height: size },
        fill: 'accent1',
        outline: [
          [0, 0.44],
          [0.72, 0.44],
          [0.72, 0],
          [1, 0.5],
          [0.72, 1],
          [0.72, 0.56],
          [0, 0.56],
        ],
      },
      {
        kind: 'box',
        name: words.stage.statement,
        box: { ...place, x: right, width: room },
        paragraphs: [
          plainLine(words.stage.statement, { size: Math.max(12, size - 3), colour: 'dk2' }),
          plainLine(quoted, { size: quote }),
        ],
        anchor: 'middle',
      },
    ];
  });
}
