import type { SpecOf } from '../picture-kind';
import { hollow, type SceneFrame, toneColours } from '../plot/native';
import type { Box, SceneShape } from '../plot/scene';
import { dotsShape, fieldOf } from '../plot/scene-dots';
import { figureBox } from '../plot/scene-text';

const perRow = 25;
/** More dots than these fill the picture by themselves, their number below them. */
const field = 60;

type Datum = SpecOf<'tally'>['data'][number];

/** A dot for each thing counted, in rows of one length. */
export function tallyScene({ data }: SpecOf<'tally'>, { box, size }: SceneFrame): readonly SceneShape[] {
  const [only, ...more] = data;
  if (only !== undefined && more.length === 0 && only.figure.value >= field) return alone(only, box, size);
  const left = Math.max(box.width * 0.28, size * 7);
  const lines = data.map(({ figure }) => Math.ceil(figure.value / perRow));
  const weights = lines.map((count) => Math.max(count, 3));
  const unit = box.height / weights.reduce((sum, weight) => sum + weight, 0);
  const cell = Math.min((box.width - left - size) / perRow, unit * 0.92);
  let y = box.y;
  return data.flatMap((datum, i) => {
    const { figure, tone, hollow: isHollow } = datum;
    const height = unit * (weights[i] ?? 0);
    const row = { ...box, y, height };
    y += height;
    const high = cell * (lines[i] ?? 0);
    const at = { x: box.x + left + size, y: row.y + (height - high) / 2 };
    return [
      figureBox(
        figure,
        { ...row, width: left, height: height - 4 },
        { number: size * 1.9, name: size, anchor: 'middle' },
      ),
      ...(isHollow ? [frame(figure.label, { ...at, width: perRow * cell, height: high })] : []),
      dotsShape(at, {
        name: figure.label,
        count: figure.value,
        columns: perRow,
        cell,
        fill: isHollow ? 'accent3' : toneColours[tone],
      }),
    ];
  });
}

const frame = (name: string, box: Box): SceneShape => ({ kind: 'box', name, box, ...hollow });

function alone({ figure, tone, hollow: isHollow }: Datum, box: Box, size: number): readonly SceneShape[] {
  const below = size * 6;
  const place = { ...box, height: box.height - below - size };
  const { columns, cell } = fieldOf(figure.value, place);
  return [
    ...(isHollow ? [frame(figure.label, place)] : []),
    dotsShape(place, {
      name: figure.label,
      count: figure.value,
      columns,
      cell,
      fill: isHollow ? 'accent3' : toneColours[tone],
    }),
    figureBox(
      figure,
      { ...box, y: box.y + box.height - below, height: below },
      { number: size * 3.2, name: size * 1.1 },
    ),
  ];
}
