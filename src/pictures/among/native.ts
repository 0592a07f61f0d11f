import type { SpecOf } from '../picture-kind';
import { hollow, type SceneFrame } from '../plot/native';
import type { SceneShape } from '../plot/scene';
import { dotsShape, fieldOf } from '../plot/scene-dots';
import { figureBox, numberSize, partsOf } from '../plot/scene-text';

/** A dot for each thing counted, solid for the part; the numbers of both below, each with its dot. */
export function amongScene(
  { whole, parts }: SpecOf<'among'>,
  { box, size }: SceneFrame,
): readonly SceneShape[] {
  const below = size * 5.6;
  const place = { ...box, height: box.height - below - size };
  const { columns, cell } = fieldOf(whole.figure.value, place);
  const counted = Math.max(0, ...parts.map(({ figure }) => figure.value));
  const shown = [...parts, whole];
  const cells = partsOf(
    { ...box, y: box.y + box.height - below, height: below },
    shown.length,
    size * 1.5,
    'columns',
  );
  const room = (cells[0]?.width ?? 0) - size * 1.2;
  const number = numberSize(
    shown.map(({ figure }) => figure),
    room,
    size * 2.6,
  );
  return [
    ...(whole.hollow ? [{ kind: 'box' as const, name: whole.figure.label, box: place, ...hollow }] : []),
    ...(whole.figure.value > counted
      ? [
          dotsShape(place, {
            name: whole.figure.label,
            count: whole.figure.value,
            columns,
            cell,
            fill: 'accent3',
            from: counted,
          }),
        ]
      : []),
    ...(counted === 0
      ? []
      : [
          dotsShape(place, {
            name: parts[0]?.figure.label ?? '',
            count: counted,
            columns,
            cell,
            fill: 'accent1',
          }),
        ]),
    ...shown.flatMap((datum, i): readonly SceneShape[] => {
      const at = cells[i] ?? box;
      const dot = size * 0.7;
      return [
        {
          kind: 'box',
          name: datum.figure.label,
          box: { x: at.x, y: at.y + number * 0.6 - dot / 2, width: dot, height: dot },
          outline: 'ellipse',
          fill: datum === whole ? 'accent3' : 'accent1',
        },
        figureBox(datum.figure, { ...at, x: at.x + size * 1.2, width: room }, { number, name: size }),
      ];
    }),
  ];
}
