import type { SpecOf } from '../picture-kind';
import type { SceneFrame } from '../plot/native';
import type { SceneShape } from '../plot/scene';
import { figureBox, lineOf, numberRuns, numberSize, partsOf, plainLine } from '../plot/scene-text';

/** Ordered steps below each other, each with its own unit: numbered dots on a line, never bars. */
export function stepsScene({ steps }: SpecOf<'steps'>, { box, size }: SceneFrame): readonly SceneShape[] {
  const dot = size * 1.7;
  const left = dot + size;
  const room = box.width - left;
  const also = steps.some(({ figures }) => figures.length > 1);
  const first = also ? room * 0.4 : room;
  const row = box.height / Math.max(steps.length, 1);
  const number = numberSize(
    steps.flatMap(({ figures }) => figures.slice(0, 1)),
    first,
    Math.min(size * 2.6, row * 0.45),
  );
  const middle = (i: number) => box.y + (i + 0.5) * row;
  return [
    {
      kind: 'line',
      name: '—',
      from: { x: box.x + dot / 2, y: middle(0) },
      to: { x: box.x + dot / 2, y: middle(steps.length - 1) },
      edge: { colour: 'accent1', width: 1.5 },
    },
    ...steps.flatMap(({ figures: [main, ...more] }, i): readonly SceneShape[] => {
      const y = box.y + i * row + 2;
      const height = row - 4;
      const cells = partsOf(
        { x: box.x + left + first + size, y, width: room - first - size, height },
        more.length,
        size * 0.7,
        'columns',
      );
      const small = numberSize(more, cells[0]?.width ?? room, number * 0.72);
      const name = Math.max(12, size * 0.85);
      const isNarrow = (cells[0]?.width ?? room) < name * 5;
      return [
        {
          kind: 'box',
          name: String(i + 1),
          box: { x: box.x, y: middle(i) - dot / 2, width: dot, height: dot },
          outline: 'ellipse',
          fill: 'accent1',
          paragraphs: [
            plainLine(
              String(i + 1),
              { size: Math.max(12, size * 0.85), bold: true, colour: 'lt1' },
              { align: 'center' },
            ),
          ],
          anchor: 'middle',
        },
        ...(main === undefined
          ? []
          : [
              figureBox(
                main,
                { x: box.x + left, y, width: more.length === 0 ? room : first, height },
                { number, name: size, anchor: 'middle' },
              ),
            ]),
        ...(isNarrow
          ? [
              {
                kind: 'box' as const,
                name: more[0]?.name ?? '',
                box: { x: box.x + left + first + size, y, width: room - first - size, height },
                paragraphs: more.map((figure) =>
                  lineOf([...numberRuns(figure, 13), { text: `　${figure.label}`, size: 12 }]),
                ),
                anchor: 'middle' as const,
              },
            ]
          : more.map((figure, k) =>
              figureBox(figure, cells[k] ?? box, { number: small, name, anchor: 'middle' }),
            )),
      ];
    }),
  ];
}
