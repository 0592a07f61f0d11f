import type { SpecOf } from '../picture-kind';
import { hollow, type SceneFrame } from '../plot/native';
import type { Box, SceneShape } from '../plot/scene';
import { figureBox } from '../plot/scene-text';
import { signsOf } from './signs-of';

const outline = [
  [0.5, 0],
  [1, 0.42],
  [1, 1],
  [0, 1],
  [0, 0.42],
] as const;

/** A small count as signs, solid as far as something is done. */
export function housesScene(spec: SpecOf<'houses'>, { box, size }: SceneFrame): readonly SceneShape[] {
  const signs = signsOf(spec);
  const rows = [signs.filter(({ solid }) => solid), signs.filter(({ solid }) => !solid)].filter(
    ({ length }) => length > 0,
  );
  const head = box.height * 0.3;
  const gap = size;
  const high = (box.height - head - gap * rows.length) / Math.max(rows.length, 1);
  const most = Math.max(...rows.map(({ length }) => length), 1);
  const house = Math.min((box.width * 0.66) / (most * 1.25), high * 0.7, size * 4);
  return [
    figureBox(
      spec.whole.figure,
      { ...box, height: head },
      { number: size * 3, name: size, anchor: 'middle' },
    ),
    ...rows.flatMap((row, i): readonly SceneShape[] => {
      const y = box.y + head + gap + i * (high + gap);
      const [first] = row;
      const solid = first?.solid === true;
      const used = row.length * house * 1.25 + gap;
      const beside: Box = { x: box.x + used, y, width: box.width - used, height: high };
      return [
        ...row.map(
          (_, k): SceneShape => ({
            kind: 'box',
            name: first?.figure.label ?? '',
            box: {
              x: box.x + k * house * 1.25,
              y: y + (high - house) / 2,
              width: house,
              height: house * 0.9,
            },
            outline,
            ...(solid
              ? { fill: 'accent1' }
              : spec.whole.hollow
                ? hollow
                : { edge: { colour: 'accent1', width: 1.5 } }),
          }),
        ),
        ...(solid
          ? spec.parts
              .slice(0, 1)
              .map(({ figure }) =>
                figureBox(figure, beside, { number: size * 2.2, name: size, anchor: 'middle' }),
              )
          : []),
      ];
    }),
  ];
}
