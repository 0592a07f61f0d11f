import type { SpecOf } from '../picture-kind';
import { hollow, type SceneFrame } from '../plot/native';
import type { BoxShape, SceneShape } from '../plot/scene';
import { figureBox, numberSize, plainLine } from '../plot/scene-text';
import { emsOf } from '../plot/text-width';
import { boundsOf, type Placed, placedOf, yearTicksOf } from './geometry';

const solid = { flow: 'accent1', stock: 'accent4' } as const;

/** Money of different periods on an axis of years: a length is years, never money. */
export function timelineScene(
  spec: SpecOf<'timeline'>,
  { box, size, words }: SceneFrame,
): readonly SceneShape[] {
  const year = Math.max(12, size * 0.8);
  const axis = box.y + box.height - year * 3;
  const placed = placedOf(spec);
  const row = (axis - box.y) / Math.max(placed.length, 1);
  const at = (share: number) => box.x + share * box.width;
  const rooms = placed.map(roomOf);
  const number = numberSize(
    placed.map(({ figure }) => figure),
    Math.min(...rooms.map(({ width }) => width * box.width - size)),
    Math.min(size * 1.9, row * 0.45),
  );
  return [
    ...boundsOf(spec).map(
      (share): SceneShape => ({
        kind: 'line',
        name: '|',
        from: { x: at(share), y: box.y },
        to: { x: at(share), y: axis },
        edge: { colour: 'accent5', width: 0.75 },
      }),
    ),
    ...placed.flatMap((span, i): readonly SceneShape[] => {
      const { figure, also, years, start, end, side } = span;
      const y = box.y + i * row;
      const room = rooms[i] ?? { from: 0, width: 1, isWithin: false };
      const words_ = {
        x: at(room.from) + size * 0.5,
        y: y + row * 0.06,
        width: room.width * box.width - size,
        height: row * 0.88,
      };
      const isRight = side === 'left';
      const name = Math.max(12, size * 0.85);
      const labelOf = (noun: (label: string) => string) =>
        [
          `${figure.label} · ${years}`,
          ...also.map(({ text, status, label }) => `${text}${status === 'derived' ? '°' : ''}${noun(label)}`),
        ].join('　');
      const named = labelOf(words.picture.counted);
      // Where the nouns have no room on the line, the numbers stand alone.
      const fits = emsOf(named) * 12 < words_.width;
      return [
        {
          kind: 'box',
          name: figure.label,
          box: { x: at(start), y: y + row * 0.08, width: (end - start) * box.width, height: row * 0.84 },
          ...lookOf(span, room.isWithin),
        },
        figureBox(figure, words_, {
          number,
          name,
          label: fits ? named : labelOf(() => ''),
          anchor: 'middle',
          ...(isRight ? { align: 'right' as const } : {}),
        }),
      ];
    }),
    {
      kind: 'line',
      name: '—',
      from: { x: box.x, y: axis },
      to: { x: box.x + box.width, y: axis },
      edge: { colour: 'dk1', width: 1 },
    },
    ...apart(yearTicksOf(spec), (year * 3) / box.width).map((tick): SceneShape => {
      const width = year * 3;
      const x = Math.min(Math.max(at(tick.at) - width / 2, box.x), box.x + box.width - width);
      return {
        kind: 'box',
        name: String(tick.year),
        box: { x, y: axis + year * 0.2, width, height: year * 1.3 },
        paragraphs: [plainLine(String(tick.year), { size: year, colour: 'dk2' }, { align: 'center' })],
      };
    }),
    {
      kind: 'box',
      name: words.picture.yearsAcross,
      box: { x: box.x, y: axis + year * 1.6, width: box.width, height: year * 1.35 },
      paragraphs: [plainLine(words.picture.yearsAcross, { size: Math.max(12, year - 2), colour: 'dk2' })],
    },
  ];
}

interface Room {
  readonly from: number;
  readonly width: number;
  readonly isWithin: boolean;
}

/** Where the words of a bar have most room: before it, within it or behind it. */
function roomOf({ start, end, side }: Placed): Room {
  if (side === 'left') return { from: 0, width: start, isWithin: false };
  if (end - start >= 1 - end) return { from: start, width: 1 - start, isWithin: true };
  return { from: end, width: 1 - end, isWithin: false };
}

function lookOf({ nature, figure }: Placed, isWithin: boolean): Partial<BoxShape> {
  if (figure.status === 'derived') return hollow;
  if (nature === 'plan') return { edge: { colour: 'accent1', width: 1.5 } };
  // Words stand on a light ground only.
  return { fill: isWithin && nature === 'flow' ? 'accent3' : solid[nature] };
}

/** Years far enough from each other to be read; both ends first. */
function apart<T extends { readonly at: number }>(ticks: readonly T[], least: number): readonly T[] {
  const [first] = ticks;
  const last = ticks[ticks.length - 1];
  const kept: T[] = [];
  for (const tick of [first, last, ...ticks])
    if (tick !== undefined && kept.every((other) => Math.abs(other.at - tick.at) >= least)) kept.push(tick);
  return kept;
}
