import type { SpecOf } from '../picture-kind';
import type { SceneFrame } from '../plot/native';
import { hollow } from '../plot/native';
import type { SceneShape } from '../plot/scene';
import { figureBox, numberSize, plainLine } from '../plot/scene-text';
import { blocksOf } from './geometry';

/** The year as a calendar: a block for each time, in each block a dot for each who does it. */
export function calendarScene(
  { rows }: SpecOf<'calendar'>,
  { box, size, words }: SceneFrame,
): readonly SceneShape[] {
  const left = box.width * 0.3;
  const head = size * 1.8;
  const right = { x: box.x + left + size, width: box.width - left - size };
  const row = (box.height - head) / Math.max(rows.length, 1);
  const number = numberSize(
    rows.map(({ figure }) => figure),
    left,
    size * 2.2,
  );
  const months = right.width / 12 >= 30 ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] : [1, 4, 7, 10];
  return [
    ...months.map((month): SceneShape => {
      const width = right.width / 12;
      return {
        kind: 'box',
        name: words.picture.month(month),
        box: {
          x: right.x + (month - 1) * width,
          y: box.y,
          width: width * (12 / months.length),
          height: head,
        },
        paragraphs: [
          plainLine(
            words.picture.month(month),
            { size: 12, colour: 'dk2' },
            months.length === 12 ? { align: 'center' } : {},
          ),
        ],
      };
    }),
    ...rows.flatMap(({ figure, times }, i): readonly SceneShape[] => {
      const y = box.y + head + i * row;
      const high = Math.min(row * 0.74, size * 5);
      const top = y + (row - high) / 2;
      const blocks = blocksOf(times, figure.value, 0.008);
      const radius = Math.min(size * 0.22, right.width * 0.009, high * 0.1);
      return [
        figureBox(
          figure,
          { x: box.x, y: y + 2, width: left, height: row - 4 },
          { number, name: size, note: figure.caption ?? '', anchor: 'middle' },
        ),
        ...blocks.map(
          ({ x, width }): SceneShape => ({
            kind: 'box',
            name: figure.label,
            box: { x: right.x + x * right.width, y: top, width: width * right.width, height: high },
            ...(figure.status === 'derived' ? hollow : { fill: 'accent1' }),
          }),
        ),
        {
          kind: 'dots',
          name: figure.label,
          box: { x: right.x, y: top, width: right.width, height: high },
          centres: blocks.flatMap(({ dots }) =>
            dots.map((dot) => ({ x: dot.x * right.width, y: dot.y * high })),
          ),
          radius,
          fill: figure.status === 'derived' ? 'accent1' : 'lt1',
        },
      ];
    }),
  ];
}
